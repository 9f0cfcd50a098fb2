import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { pageBrowser, pageFlags } from '#commands/browsers.ts';
import type { ProjectCopy } from '../copyProject.ts';
import { limit } from '../speed.ts';

/** A built copy of the project, served, and a browser for it. */
export interface ServedCopy {
  /** Opens a page of it on a phone, once all its script is there. */
  readonly open: (where: string, locale?: string) => Promise<Page>;
  /** An empty page. */
  readonly blank: () => Promise<Page>;
  /** Goes on in another language, as its link in the head of the page does. */
  readonly change: (page: Page, to: string) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Imports the scripts of a page once more, as tests/browser/site.ts does: they are there once they have run. In words, for Vitest would write `import` anew. */
const allHasRun = `(async () => {
  const { start = '', pack = '', more = '' } = document.documentElement.dataset;
  for (const script of [start, pack, more]) if (script !== '') await import(script);
})()`;

/** Serves a copy that has been built. */
export const servedCopy = async ({ folder }: ProjectCopy): Promise<ServedCopy> => {
  const server = spawn(process.execPath, ['src/commands/serveBuilt.ts'], {
    cwd: folder,
    env: { ...process.env, BUILT: undefined },
  });
  const baseURL = await new Promise<string>((resolve) => {
    server.stdout.on('data', (text: Buffer) => {
      const [, port] = /^port (\d+)/m.exec(text.toString()) ?? [];
      if (port !== undefined) resolve(`http://127.0.0.1:${port}`);
    });
  });
  const browser = await chromium.launch({
    ...pageBrowser(),
    args: [...pageFlags],
  });
  return {
    open: async (where, locale = 'en-US') => {
      const viewport = { width: 360, height: 740 };
      const page = await (await browser.newContext({ baseURL, locale, viewport })).newPage();
      // By itself Playwright waits half a minute, on a slow machine too.
      page.setDefaultTimeout(limit(30_000));
      await page.goto(where);
      await page.waitForFunction(() => {
        const { start = '', pack = '', more = '' } = document.documentElement.dataset;
        const loaded = performance
          .getEntriesByType('resource')
          .map(({ name }) => new URL(name).pathname);
        return [start, pack, more].every((script) => script === '' || loaded.includes(script));
      });
      await page.evaluate(allHasRun);
      return page;
    },
    blank: async () => {
      const page = await (await browser.newContext()).newPage();
      page.setDefaultTimeout(limit(30_000));
      return page;
    },
    change: async (page, to) => {
      await page.locator(`header a[hreflang="${to}"]`).evaluate((link: HTMLElement) => {
        link.click();
      });
      await page.waitForFunction((lang) => document.documentElement.lang === lang, to);
    },
    end: async () => {
      await browser.close();
      server.kill();
    },
  };
};

/** Runs checks of the built site (tests/site) in a copy, on what was built there; what they said, at the end. */
export const checksIn = (
  { folder }: ProjectCopy,
  names: readonly string[],
  others: readonly string[] = [],
): { readonly status: number | null; readonly said: string } => {
  const { status, stdout, stderr } = spawnSync(
    path.join(folder, 'node_modules', '.bin', 'vitest'),
    ['run', ...others, ...names.map((name) => `tests/site/${name}.test.ts`)],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, BUILT: undefined } },
  );
  return { status, said: `${stdout}\n${stderr}`.slice(-6000) };
};
