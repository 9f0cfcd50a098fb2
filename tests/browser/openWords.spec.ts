import { locales } from '#i18n/locales.ts';
import { expect, test } from './fixtures.ts';
import { openWords, translated } from './measures.ts';

test.use({ javaScriptEnabled: false });

for (const locale of locales) {
  test(`in ${locale} the longest pages have no more words open than a person in a hurry can read`, async ({
    page,
  }) => {
    for (const [path, most] of openWords) {
      await page.goto(`/${locale}/${path}`);
      const words = await page.locator('main').evaluate((main) => {
        // What is cut to a dot is said, not shown.
        for (const part of main.querySelectorAll<HTMLElement>('*'))
          if (getComputedStyle(part).clipPath === 'inset(50%)') part.style.display = 'none';
        return (main instanceof HTMLElement ? main.innerText : '').trim().split(/\s+/).length;
      });
      // A page that does not come has none.
      expect.soft(words, `/${locale}/${path}`).toBeGreaterThan(150);
      expect
        .soft(words, `/${locale}/${path}`)
        .toBeLessThanOrEqual(most * (locale === 'en' ? 1 : translated));
    }
  });
}
