import { devices } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { arrive, expectToHaveLeft } from './leaving.ts';
import { heading, next, option, say } from './questionnaire.ts';
import { exitOf, traces } from './site.ts';

/** Phones as they are held: their screens, how much larger they draw, and what their browsers call themselves. */
const phones = ['Pixel 7', 'iPhone SE (3rd gen)'] as const;

/** Opens the menu with a finger and presses a link in it. */
const choose = async (page: Page, to: string): Promise<void> => {
  const link = page.getByRole('banner').locator(`a[href="/en/${to}"]`).first();
  if (!(await link.isVisible()))
    await page.getByRole('banner').getByText(say('menu.title'), { exact: true }).tap();
  await link.tap();
};

/** Answers the question that is shown with a finger: a tap anywhere on the line of an option. */
const lineOf = (page: Page, question: string, id: string): Locator =>
  option(page, question, id).locator('xpath=ancestor::label');

for (const name of phones) {
  const { userAgent, viewport, deviceScaleFactor } = devices[name];
  test.describe(`by thumb on a screen like that of ${name}`, () => {
    test.use({ userAgent, viewport, deviceScaleFactor, hasTouch: true, isMobile: true });

    test('one reads, answers, lists, searches and leaves, and nothing of it can be seen', async ({
      page,
    }) => {
      const entries = await arrive(page);
      const left = await traces(page);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));

      await choose(page, 'find/');
      await page.getByRole('button', { name: say('find.start.begin') }).tap();
      await lineOf(page, 'reason', 'harmed').tap();
      await expect(option(page, 'reason', 'harmed')).toBeChecked();
      let count = 0;
      for (; (await page.locator('fieldset.question').count()) > 0 && count < 20; count += 1) {
        const before = await heading(page).textContent();
        await next(page).tap();
        await expect(heading(page)).not.toHaveText(before ?? '');
      }
      expect(count).toBeGreaterThan(5);
      await expect(heading(page)).toHaveText(say('results.title'));
      const places = page.locator('[data-suggestion]');
      expect(await places.count()).toBeGreaterThan(1);
      const add = places.locator('.add button').first();
      await add.locator('xpath=ancestor::details[not(@open)]').locator('> summary').tap();
      await add.tap();
      await page.getByRole('banner').locator('a[data-listed]').tap();
      await expect(page.locator('main ol > li [data-place]')).toHaveCount(1);

      await choose(page, 'talk/');
      await page.getByRole('search').getByRole('textbox').tap();
      await page.keyboard.type('counselor');
      await page.getByRole('search').getByRole('listitem').first().getByRole('link').first().tap();
      // What was found stands on this page: it is brought to the eye, and what reads aloud begins there.
      await expect(page.locator('main :focus[data-place]')).toBeInViewport();

      expect(await traces(page)).toEqual(left);
      expect(asked).toEqual([]);
      await exitOf(page).tap();
      await expectToHaveLeft(page, entries);
    });
  });
}
