import type { Locator, Page } from '@playwright/test';
import { locales } from '#i18n/locales.ts';
import { expect, test } from './fixtures.ts';
import { results, translated } from './measures.ts';
import { profiles } from './profiles.ts';
import { answerIn } from './answerIn.ts';
import { exitOf } from './site.ts';

const endOf = async (element: Locator): Promise<number> => {
  const box = await element.boundingBox();
  if (box === null) throw new Error(`${String(element)} is not shown.`);
  return box.y + box.height;
};

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

for (const locale of locales) {
  const more = locale === 'en' ? 1 : translated;

  for (const { who, answers } of profiles) {
    test(`in ${locale} the results of ${who} are short, with a number and what was choked over on the first screen`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await answerIn(page, locale, answers);
      const main = await page.locator('main').boundingBox();
      expect.soft(main?.height).toBeLessThanOrEqual(results.height * more);
      const exit = (await exitOf(page).boundingBox())?.y ?? 0;
      expect.soft(await endOf(page.locator(results.first).first())).toBeLessThanOrEqual(exit);
      const medical = page.locator('[data-card="medical"] :is(h2, h3)');
      // R7: its heading at the least.
      if (answers['signs']?.includes('neck') === true)
        expect.soft(await endOf(medical.first())).toBeLessThanOrEqual(exit * more);
      else expect.soft(await medical.count()).toBe(0);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
    });
  }
}
