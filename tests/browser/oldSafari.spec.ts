import type { Page } from '@playwright/test';
import { missingInScript } from '../oldSafari.ts';
import { expect, test } from './fixtures.ts';
import { arrive, expectToHaveLeft } from './leaving.ts';
import { heading, next, pickOptions, say } from './questionnaire.ts';
import { exitOf, language, menu } from './site.ts';

/** Takes from the page what Safari of iOS 15 has not, as that browser does it: a sheet made by script is an error there. */
const takeAway = async (page: Page): Promise<void> => {
  await page.addInitScript(
    (names: readonly string[]) => {
      for (const name of names) {
        const path = name.split('.');
        const last = path.pop() ?? '';
        const owner = path.reduce<unknown>(
          (at, part) =>
            (typeof at === 'object' || typeof at === 'function') && at !== null
              ? Reflect.get(at, part)
              : undefined,
          globalThis,
        );
        if ((typeof owner === 'object' || typeof owner === 'function') && owner !== null)
          Reflect.deleteProperty(owner, last);
      }
      const { CSSStyleSheet: Sheet } = globalThis as { CSSStyleSheet?: unknown };
      if (Sheet !== undefined) throw new Error('The old browser is not old.');
      Reflect.set(globalThis, 'CSSStyleSheet', function construct() {
        throw new TypeError('Illegal constructor');
      });
      Reflect.deleteProperty(globalThis, 'BroadcastChannel');
    },
    missingInScript.map(({ name }) => name).filter((name) => /^[\w.]+$/.test(name)),
  );
};

test('a browser as old as Safari of iOS 15 reads quietly, answers, searches, lists and leaves', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await takeAway(page);
  const entries = await arrive(page, '/en/');
  expect(await page.evaluate(() => 'at' in Array.prototype || 'hasOwn' in Object)).toBe(false);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await (await menu(page, 'options/')).click();
  await expect(page.locator('[data-place="vip.one-to-one"]').first()).toBeVisible();
  // The styles that came with the script are there: the list is narrowed by them.
  await page.locator('.filters summary').click();
  const shown = page.locator('main [data-place]').filter({ visible: true });
  const all = await shown.count();
  await page.locator('#f-who-caused').check();
  expect(await shown.count()).toBeLessThan(all);
  await page.locator('[data-search] input').fill('counseling');
  await expect(page.locator('.found li').first()).toBeVisible();
  await page.locator('[data-place] .add button').filter({ visible: true }).first().click();
  await (await menu(page, 'find/')).click();
  await page.getByRole('button', { name: say('find.start.begin') }).click();
  await pickOptions(page, ['reason', ['harmed']], 'pointer');
  while ((await heading(page).textContent()) !== say('results.title')) await next(page).click();
  await (await language(page, 'ar')).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  // One request: the words of the other language.
  expect(asked.filter((address) => !/\/a\/[\da-f]{8}\.js$/.test(address))).toEqual([]);
  expect(page.url()).toMatch(/\/en\/$/);
  expect(errors).toEqual([]);
  await (await language(page, 'en')).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await exitOf(page).click();
  await expectToHaveLeft(page, entries);
});
