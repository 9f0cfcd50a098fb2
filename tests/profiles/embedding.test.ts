import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { builtFolder } from '#catalog/project.ts';
import { projectContent } from '#views/projectContent.ts';
import { locales } from '#i18n/locales.ts';
import { browserPath } from './launch.ts';
import { listedIn, rowsOf } from './listed.ts';
import { listen, portOf } from './listen.ts';
import { inProfile, tabOf, withPlaces } from './measure.ts';
import type { BrowserId } from './running.ts';
import type { Places, Seen } from './servers.ts';
import { leave, pause } from './visit.ts';

const { address } = projectContent().site;

/** The lines that docs/embedding.md gives to copy. */
const lines = [...readFileSync('docs/embedding.md', 'utf8').matchAll(/```html\n([\s\S]*?)```/g)]
  .flatMap(([, html = '']) => html.trim().split('\n'))
  .map((html) => ({ html, href: /href="([^"]*)"/.exec(html)?.[1] ?? '' }));
const links = lines.filter(({ href }) => href.startsWith(address));
const [plain] = links;
const filtered = links.find(({ href }) => href.includes('#'));
const file = lines.find(({ href }) => !href.startsWith('https://'));

/** What another organization's server has seen. */
interface OwnSeen {
  readonly path: string;
  readonly cookies: string;
}

/** Runs with another organization's site, whose page has a link and a cookie. */
const withOther = async <Result>(
  html: string,
  run: (other: { readonly page: string; readonly seen: readonly OwnSeen[] }) => Promise<Result>,
): Promise<Result> => {
  const seen: OwnSeen[] = [];
  const server = await listen((request, response) => {
    const { url = '', headers } = request;
    seen.push({ path: url, cookies: headers.cookie ?? '' });
    const isFile = url.endsWith('/notes-en.html');
    response
      .writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        'Set-Cookie': 'visitor=42; Path=/',
        'Cache-Control': 'no-store',
      })
      .end(
        isFile
          ? readFileSync(path.join(builtFolder, 'copy', 'notes-en.html'))
          : `<!doctype html><title>Programs</title><link rel="icon" href="data:,">${html}`,
      );
  });
  try {
    return await run({ page: `http://org.localhost:${portOf(server)}/who/page?id=7`, seen });
  } finally {
    server.closeAllConnections();
    server.close();
  }
};

/** What pressing a link on another organization's page shows, asks for and leaves. */
interface Pressed {
  readonly ours: readonly Seen[];
  readonly theirs: readonly OwnSeen[];
  /** The addresses open in tabs after leaving. */
  readonly tabs: readonly string[];
  /** Where Back leads after leaving. */
  readonly back: string;
  readonly listed: readonly string[];
}

/** Presses the link, leaves, goes back, and quits. */
const press = (id: BrowserId, html: string): Promise<Pressed> =>
  withPlaces({}, (places) =>
    withOther(html.replaceAll(address, places.site), (other) =>
      inProfile(id, async (running, profile) => {
        const page = await tabOf(running);
        await page.goto(other.page);
        await page.click('a');
        const opened = await openedIn(() => running.browser.pages(), places);
        await opened.waitForSelector('a[data-leave]');
        await pause(1500);
        await leave(running, opened, 'pointer', places);
        await pause(1500);
        const theirs = [...other.seen];
        const tabs = (await running.browser.pages()).map((tab) => tab.url());
        await opened.goBack().catch(() => null);
        await pause(500);
        const back = opened.url();
        await running.quit();
        const named = (url: string): string =>
          url
            .replace(places.site, 'ours')
            .replace(other.page, 'theirs')
            .replace(places.exits[0], 'exit')
            .replace(places.exits[1], 'exit');
        return {
          ours: places.seen.filter(({ host }) => host.startsWith('site')),
          theirs,
          tabs: tabs.map(named).filter((url) => url !== 'about:blank'),
          back: named(back),
          listed: [...new Set(listedIn(id, profile).map(named))],
        };
      }),
    ),
  );

/** The tab that shows our site, once one does. */
const openedIn = async (pages: () => Promise<readonly Page[]>, { site }: Places): Promise<Page> => {
  for (let trial = 0; trial < 300; trial += 1) {
    const found = (await pages()).find((page) => page.url().startsWith(site));
    if (found !== undefined) return found;
    await pause(100);
  }
  throw new Error('No tab shows the site.');
};

test('the lines to copy lead to pages that are there, in every language, and say nothing of the page before', () => {
  expect(links.length).toBeGreaterThan(4);
  for (const { html, href } of links) {
    const { pathname } = new URL(href);
    expect([href, existsSync(path.join(builtFolder, pathname, 'index.html'))]).toEqual([
      href,
      true,
    ]);
    const [, locale = ''] = /^\/([^/]+)\//.exec(pathname) ?? [];
    expect(html).toContain(`hreflang="${locale}" rel="noreferrer noopener">`);
    expect(html).not.toMatch(/target=|ping=|onclick/);
    // Words that tell nothing to whoever looks over a shoulder.
    expect(html).not.toMatch(/violen|abus|hurt|victim|surviv|عنف|maltrat/i);
  }
  const languages = links.map(({ href }) => new URL(href).pathname.split('/')[1]);
  expect([...new Set(languages)].sort()).toEqual([...locales].sort());
  expect(file?.html).toContain('download="notes-en.html"');
});

for (const id of ['chromium', 'firefox'] as const) {
  describe.skipIf(browserPath[id]() === null)(`from another organization's page, in ${id}`, () => {
    test('a plain link tells us neither their page nor a cookie, and them nothing; Leave leaves no tab of ours', async () => {
      const { ours, theirs, tabs, back, listed } = await press(id, plain?.html ?? '');
      expect(ours[0]?.path).toBe('/en/');
      for (const { referrer, cookies } of ours) {
        expect(referrer).not.toContain('org.');
        expect(cookies).toBe('');
      }
      expect(theirs.map((seen) => seen.path)).toEqual(['/who/page?id=7']);
      expect(tabs).toEqual(['exit']);
      expect(back).toBe('theirs');
      expect(listed).toContain('theirs');
      expect(listed.includes('ours/en/')).toBe(id === 'firefox');
    });

    test('the same link without its "rel" tells us where it was', async () => {
      const { ours } = await press(id, (plain?.html ?? '').replace(/ rel="[^"]*"/, ''));
      expect(ours[0]?.referrer).toMatch(/^http:\/\/org\.localhost:\d+\/$/);
    });

    test('with a tab of its own, their page stays open behind it, and Back leads nowhere', async () => {
      const { ours, tabs, back } = await press(
        id,
        (plain?.html ?? '').replace('<a ', '<a target="_blank" '),
      );
      expect(ours[0]?.referrer).toBe('');
      expect([...tabs].sort()).toEqual(['exit', 'theirs']);
      expect(back).toBe('exit');
    });

    test('a link to a part of the list does not tell us which part; the history has it', async () => {
      const code = filtered?.href.split('#')[1] ?? '?';
      const { ours, listed } = await press(id, filtered?.html ?? '');
      expect(ours[0]?.path).toBe('/en/options/');
      expect(ours.filter((seen) => seen.path.includes(code))).toEqual([]);
      expect(listed.some((url) => url.includes(code))).toBe(id === 'firefox');
    });
  });
}

describe.skipIf(browserPath.chromium() === null)(
  'a copy that another organization gives out',
  () => {
    test('is taken from their server alone; the browser lists the file and their page', async () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'downloads-'));
      await withPlaces({}, (places) =>
        withOther(file?.html ?? '', (other) =>
          inProfile('chromium', async (running, profile) => {
            const page = await tabOf(running);
            const session = await running.browser.target().createCDPSession();
            await session.send('Browser.setDownloadBehavior', {
              behavior: 'allow',
              downloadPath: folder,
            });
            await page.goto(other.page);
            await page.click('a');
            await expect
              .poll(() => existsSync(path.join(folder, 'notes-en.html')), { timeout: 60_000 })
              .toBe(true);
            await pause(1500);
            await running.quit();
            expect(places.seen).toEqual([]);
            expect(other.seen).toEqual([
              { path: '/who/page?id=7', cookies: '' },
              { path: '/who/notes-en.html', cookies: 'visitor=42' },
            ]);
            expect(readFileSync(path.join(folder, 'notes-en.html'))).toEqual(
              readFileSync(path.join(builtFolder, 'copy', 'notes-en.html')),
            );
            const listed = rowsOf(
              path.join(profile, 'Default/History'),
              'SELECT target_path, tab_url FROM downloads',
            );
            expect(listed).toEqual([
              { target_path: path.join(folder, 'notes-en.html'), tab_url: other.page },
            ]);
          }),
        ),
      );
      rmSync(folder, { recursive: true });
    });
  },
);
