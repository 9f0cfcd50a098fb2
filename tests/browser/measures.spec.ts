import type { Locator, Page } from '@playwright/test';
import { locales } from '#i18n/locales.ts';
import { expect, test } from './fixtures.ts';
import { everywhere, measures, translated } from './measures.ts';
import { begin, button, next } from './questionnaire.ts';
import { exitOf, open } from './site.ts';

const boxOf = async (element: Locator) => {
  const box = await element.boundingBox();
  if (box === null) throw new Error(`${String(element)} is not shown.`);
  return box;
};

const heightOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollHeight);

for (const locale of locales) {
  const more = locale === 'en' ? 1 : translated;

  test(`in ${locale} the head, the foot and what is needed first take no more room than they may`, async ({
    page,
  }) => {
    for (const { page: path, height = Infinity, first, isForAll } of measures) {
      await open(page, `/${locale}/${path}`);
      expect
        .soft((await boxOf(page.locator('.head'))).height, path)
        .toBeLessThanOrEqual(everywhere.head * more);
      const strip = await boxOf(page.locator('.talk-now'));
      const foot = await boxOf(page.locator('.foot'));
      expect
        .soft(foot.y + foot.height - strip.y, `the foot of /${locale}/${path}`)
        .toBeLessThanOrEqual(everywhere.foot * more);
      expect.soft(await heightOf(page), `/${locale}/${path}`).toBeLessThanOrEqual(height * more);
      if (first === undefined) continue;
      // What a closed fold holds has a box too, and is not seen.
      const wanted = await boxOf(page.locator(first).filter({ visible: true }).first());
      const exit = await boxOf(exitOf(page));
      expect
        .soft(wanted.y + wanted.height, `${first} on /${locale}/${path}`)
        .toBeLessThanOrEqual(exit.y * (isForAll ? 1 : more));
    }
  });
}

test('on a wide screen what is first there begins on the first screen and fits in it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const wide = measures.filter((measure) => measure.wide !== undefined);
  expect(wide.length).toBeGreaterThan(0);
  for (const { page: path, wide: selector = '' } of wide) {
    for (const locale of locales) {
      await open(page, `/${locale}/${path}`);
      const shown = page.locator(selector);
      const { x, y, width } = await boxOf(shown);
      expect
        .soft(y, `${selector} on /${locale}/${path}`)
        .toBeLessThan((800 / 2) * (locale === 'en' ? 1 : translated));
      expect.soft(x).toBeGreaterThanOrEqual(0);
      expect.soft(x + width).toBeLessThanOrEqual(1280);
      // Nor is it cut or scrolled in a box of its own.
      const [inner, outer] = await shown.evaluate(({ scrollWidth, parentElement }) => [
        scrollWidth,
        parentElement?.clientWidth ?? 0,
      ]);
      expect.soft(inner, `${selector} on /${locale}/${path}`).toBeLessThanOrEqual(outer);
    }
  }
});

for (const [width, height] of [
  [360, 740],
  [320, 568],
] as const) {
  test(`at ${String(width)} by ${String(height)} every question has Next in view, out of the way of a slip to the exit`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await begin(page);
    for (let question = 1; question <= 6; question += 1) {
      const box = await boxOf(next(page));
      const exit = await boxOf(exitOf(page));
      expect.soft(box.y, `question ${String(question)}`).toBeGreaterThan(0);
      // A thumb is about 10 mm wide: half of that, and a finger's slip, lie between.
      expect
        .soft(exit.y - (box.y + box.height), `question ${String(question)}`)
        .toBeGreaterThanOrEqual(24);
      await button(page, 'find.skip').click();
      if ((await page.locator('fieldset.question').count()) === 0) break;
    }
  });
}
