import type { APIRequestContext, Locator, Page } from '@playwright/test';
import { languages } from '#i18n/locales.ts';

/** The addresses of every page in the sitemap, and one that is not there. */
export const allPathsOf = async (request: APIRequestContext): Promise<readonly string[]> => {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const paths = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  );
  return [...paths, missing];
};

/**
 * The same in English, and of the other languages the pages that differ most in make: their words and
 * their direction are what is new there.
 */
export const pathsOf = async (request: APIRequestContext): Promise<readonly string[]> =>
  (await allPathsOf(request)).filter((path) => {
    const [, locale = '', page = ''] = /^\/([\w-]+)\/(.*)$/.exec(path) ?? [];
    return locale === '' || locale === 'en' || sampled.get(locale)?.includes(page) === true;
  });

/** From right to left, and other words, by turns on one page and another: what English cannot show. */
const sampled: ReadonlyMap<string, readonly string[]> = new Map(
  languages.map(({ id, dir }, at) => [
    id,
    dir === 'rtl'
      ? ['', 'find/', 'options/', 'options/vip/', 'talk/', 'for-work/']
      : [at % 2 === 1 ? 'talk/' : 'options/'],
  ]),
);

/** Pages are looked at in parts, beside each other. */
export const parts = ['first part', 'second part', 'third part', 'last part'];

/** What of a list belongs to a part, by its number. */
export const inPart = <T>(part: number, all: readonly T[]): readonly T[] =>
  all.filter((_, index) => index % parts.length === part);

/** An address where no page is. */
export const missing = '/en/nowhere/';

/** The exit of a page, in whatever language; those of the lines for interpreters stand among them. */
export const exitOf = (page: Page): Locator => page.locator('.exit a[data-leave]');

/** Opens a page and waits until all its script is here and links are read quietly. */
export const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  await ready(page);
};

/** Waits until all the script of a page has come by itself and has run. */
export const ready = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => {
    const { start = '', pack = '', more = '' } = document.documentElement.dataset;
    const loaded = performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname);
    return [start, pack, more].every((script) => script === '' || loaded.includes(script));
  });
  // The same modules once more, from the page's memory: they are there once they have run.
  await page.evaluate(async () => {
    const { start = '', pack = '', more = '' } = document.documentElement.dataset;
    for (const script of [start, pack, more]) if (script !== '') await import(script);
  });
};

/**
 * Whether the page has not begun to leave. A press is over once the page has had it, and leaving begins at once, so
 * there is nothing to wait for.
 */
export const isHere = async (page: Page): Promise<boolean> =>
  page.evaluate(
    () =>
      document.documentElement.dataset['left'] === undefined && location.hostname === '127.0.0.1',
  );

/** All that a visit may leave in the browser, and that must stay as it was. */
export const traces = async (page: Page) =>
  page.evaluate(async () => ({
    address: location.href,
    title: document.title,
    entries: history.length,
    state: String(history.state),
    cookies: document.cookie,
    stored: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

/** A link of the page's head, by the page it leads to; the menu that holds it is opened as by a hand. */
export const menu = async (page: Page, to: string): Promise<Locator> =>
  inSight(page.getByRole('banner').locator(`a[href="/en/${to}"]:not([hidden])`).first());

/** The link of the page's head that leads to the same page in another language. */
export const language = async (page: Page, locale: string): Promise<Locator> =>
  inSight(page.getByRole('banner').locator(`a[lang="${locale}"]`));

/** Opens the folds that a part of the page stands in, as a hand does. */
export const unfold = async (part: Locator): Promise<void> => {
  const folds = part.first().locator('xpath=ancestor::details[not(@open)]');
  while ((await folds.count()) > 0) await folds.first().locator('> summary').click();
};

const inSight = async (link: Locator): Promise<Locator> => {
  const menu = link.locator('xpath=ancestor::details');
  if ((await menu.count()) > 0 && (await menu.getAttribute('open')) === null) {
    await menu.locator('summary').click();
  }
  return link;
};
