import type { Page } from '@playwright/test';
import { locales } from '#i18n/locales.ts';
import { answerIn } from './answerIn.ts';
import { expect, test } from './fixtures.ts';
import { coveredAt, cutOff, rowsOfHead, tooWide } from './geometry.ts';
import { profiles } from './profiles.ts';
import { exitOf } from './site.ts';
import { larger, nameOf, phone, zoomed } from './sizes.ts';
import { tabbedThrough, tabbing } from './tabbing.ts';

/** On phones, and on a desk at 400 % zoom: nothing is cut or wider than the screen, the head is no higher than it may be, and nothing lies over the exit. */
export const expectWhole = async (page: Page, what: string, rows: number): Promise<void> => {
  for (const size of [larger, zoomed, phone]) {
    await page.setViewportSize(size);
    const where = `${what} at ${nameOf(size)}`;
    expect.soft(await page.evaluate(tooWide), where).toEqual([]);
    expect.soft(await page.evaluate(cutOff), where).toEqual([]);
    expect.soft(await page.evaluate(coveredAt), where).toEqual([]);
    expect.soft(await page.evaluate(rowsOfHead), where).toBeLessThanOrEqual(rows);
    const isCut = await exitOf(page).evaluate((exit) => exit.scrollHeight > exit.clientHeight);
    expect.soft(isCut, `${where}: the words of the exit are cut off`).toBe(false);
  }
};

/** Tests that every question and the places to start are whole in every language, and that the exit never lies over what has the focus there. */
export const testQuestions = (how: string, rows: number): void => {
  for (const locale of locales) {
    test(`in ${locale}, ${how}, questions and results are whole, and the exit never lies over what has the focus`, async ({
      page,
    }) => {
      test.slow();
      const press = await tabbing(page);
      const look = async (what: string): Promise<void> => {
        await expectWhole(page, what, rows);
        const found = await tabbedThrough(page, async () => press(20, false));
        expect.soft(found, what).toEqual([]);
      };
      const [hurt, , caused] = profiles;
      await page.setViewportSize(phone);
      await answerIn(page, locale, hurt?.answers ?? {}, look);
      await look('the places for someone hurt');
      await answerIn(page, locale, caused?.answers ?? {});
      await look('the places for someone who caused harm');
    });
  }
};
