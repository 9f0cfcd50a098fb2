import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { chromiumPath, quietFlags } from '#commands/browsers.ts';
import { copyProject } from '#commands/copyProject.ts';
import { addSamples, samples } from './sampleLanguages.ts';

/**
 * Four languages of the city in four ways of writing, none of them published, beside English and alone: what is made for
 * the languages of the site must hold for any (docs/decisions/08).
 */
const copy = copyProject(['tests', 'docs', 'vitest.config.ts', '.htmlvalidate.json']);
let server: ChildProcess;
let browser: Browser;
let address = '';

beforeAll(async () => {
  addSamples(copy);
  const { ended, said } = copy.build();
  if (!ended) throw new Error(said);
  server = spawn(process.execPath, ['src/commands/serveBuilt.ts'], {
    cwd: copy.folder,
    env: { ...process.env, BUILT: undefined },
  });
  address = await new Promise((resolve) => {
    server.stdout?.on('data', (text: Buffer) => {
      const [, port] = /^port (\d+)/m.exec(text.toString()) ?? [];
      if (port !== undefined) resolve(`http://127.0.0.1:${port}`);
    });
  });
  browser = await chromium.launch({
    ...(chromiumPath() === null ? {} : { executablePath: chromiumPath() ?? '' }),
    args: [...quietFlags],
  });
});

afterAll(async () => {
  await browser.close();
  server.kill();
  copy.remove();
});

const html = (file: string): string => readFileSync(path.join(copy.folder, 'dist', file), 'utf8');

/** A page of the copy in a browser that speaks some languages, once all its script is here. */
const open = async (where: string, locale = 'en-US'): Promise<Page> => {
  const context = await browser.newContext({
    baseURL: address,
    locale,
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  await page.goto(where);
  await page.waitForFunction(async () => {
    const { start = '', pack = '', more = '' } = document.documentElement.dataset;
    const loaded = performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname);
    return [start, pack, more].every((script) => script === '' || loaded.includes(script));
  });
  return page;
};

const change = async (page: Page, to: string): Promise<void> => {
  await page.locator(`header a[hreflang="${to}"]`).evaluate((link: HTMLElement) => {
    link.click();
  });
  await page.waitForFunction((lang) => document.documentElement.lang === lang, to);
};

const messagesOf = (id: string): Readonly<Record<string, string>> =>
  z
    .record(z.string(), z.string())
    .parse(
      JSON.parse(
        readFileSync(path.join(copy.folder, 'content/words', id, 'messages.json'), 'utf8'),
      ),
    );

test('the checks of content and of the built site hold for each of them by itself', () => {
  const { status, stdout, stderr } = spawnSync(
    path.join(copy.folder, 'node_modules/.bin/vitest'),
    ['run', ...checks],
    { cwd: copy.folder, encoding: 'utf8', env: { ...process.env, BUILT: undefined } },
  );
  expect(status, `${stdout}\n${stderr}`.slice(-6000)).toBe(0);
  for (const { language } of samples) expect(html(`${language.id}/index.html`)).not.toBe('');
});

/** Those that go through the languages; others look at English alone, or build copies of their own. */
const checks = [
  'tests/content/languages.test.ts',
  ...[
    'budgets',
    'draftCards',
    'everyPage',
    'html',
    'interpreters',
    'links',
    'numbers',
    'pocket',
    'said',
    'scripts',
  ].map((name) => `tests/site/${name}.test.ts`),
];

describe.each(samples)('$language.id', (sample) => {
  const { language, go, finds, counts } = sample;
  const { id, dir, name } = language;
  const home = `/${id}/`;

  test('its address, `lang`, `dir` and the links of search engines have its whole code', () => {
    const page = html(`${id}/talk/index.html`);
    expect(page).toMatch(new RegExp(`<html[^>]* lang="${id}" dir="${dir}"`));
    for (const other of ['en', ...samples.map((one) => one.language.id)])
      expect(page).toContain(
        `hreflang="${other}" href="https://ways-forward.example/${other}/talk/"`,
      );
    expect(html('sitemap.xml')).toContain(`<loc>https://ways-forward.example/${id}/talk/</loc>`);
    expect(html('index.html')).toContain(name);
  });

  test('quiet reading in it stays one entry, and one request takes it to English and back', async () => {
    const page = await open(home);
    const seen = async (): Promise<unknown> =>
      page.evaluate(() => [location.href, document.title, history.length]);
    const before = await seen();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.locator(`header a[href="/${id}/talk/"]`).first().click();
    await page.waitForSelector('#line-nys');
    await change(page, 'en');
    await page.waitForSelector('#line-nys');
    expect(await page.locator('.exit a').textContent()).toMatch(/Leave/);
    await change(page, id);
    await page.waitForSelector('#line-nys');
    expect(await page.evaluate(() => document.documentElement.dir)).toBe(dir);
    expect(await page.locator('.exit a').textContent()).toContain(messagesOf(id)['exit.label']);
    await page.locator('[data-back] button').click();
    await page.waitForSelector('.home');
    expect(await seen()).toEqual(before);
    expect(asked).toHaveLength(1);
    await page.context().close();
  });

  test('what is typed in it is found, and what was found is counted in its form', async () => {
    const page = await open(`/${id}/options/`);
    const box = page.locator('[data-search] input');
    for (const [typed, first] of finds) {
      await box.fill(typed);
      const link = page.locator('.found a').first();
      expect(await link.getAttribute('href'), typed).toContain(
        first.startsWith('line:') ? `#line-${first.slice(5)}` : `/${first.slice(5)}/`,
      );
      expect(await link.getAttribute('href'), typed).toMatch(new RegExp(`^/${id}/`));
    }
    const told = page.locator('[data-search] [role=status]');
    await page.waitForFunction(
      () => (document.querySelector('[data-search] [role=status]')?.textContent ?? '') !== '',
    );
    expect(Object.values(counts).map((one) => one.replace(/\d+/, ''))).toContain(
      (await told.textContent())?.replace(/\d+/, ''),
    );
    await page.context().close();
  });

  test('on a page in English, what is typed in it leads to the site in it', async () => {
    const page = await open('/en/options/');
    await page.locator('[data-search] input').fill(finds[0]?.[0] ?? '');
    const link = page.locator(`[data-search] a[lang="${id}"]`);
    expect(await link.textContent()).toBe(go);
    expect(await link.getAttribute('href')).toBe(`/${id}/options/`);
    await page.context().close();
  });
});
