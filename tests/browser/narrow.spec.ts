import { locales } from '#i18n/locales.ts';
import { expect, test } from './fixtures.ts';
import { rowsOfHead, smallTargets, tooWide } from './geometry.ts';
import { makeList, sayIn } from './listing.ts';
import { open } from './site.ts';
import { larger, nameOf, phone } from './sizes.ts';
import { testQuestions } from './whole.ts';

testQuestions('on phones and at 400 % zoom', 1);

for (const locale of locales) {
  test(`in ${locale} the head is one row on phones, with a list too, and all in it can be hit`, async ({
    page,
  }) => {
    const look = async (what: string): Promise<void> => {
      for (const size of [phone, larger]) {
        await page.setViewportSize(size);
        const where = `${what} at ${nameOf(size)}`;
        expect.soft(await page.evaluate(rowsOfHead), where).toBe(1);
        expect.soft(await page.evaluate(tooWide), where).toEqual([]);
        const head = page.locator('.head');
        expect.soft((await head.boundingBox())?.height, where).toBeLessThanOrEqual(72);
        const inHead = (await page.evaluate(smallTargets)).filter((target) =>
          /class="name"|data-listed|<summary/.test(target),
        );
        expect.soft(inHead, where).toEqual([]);
      }
    };
    await open(page, `/${locale}/`);
    await look('without a list');
    await makeList(page, locale, ['hope', 'nys', 'avp.line']);
    await expect(page.locator('.head [data-listed]')).toBeVisible();
    await look(sayIn(locale, 'list.title'));
  });
}
