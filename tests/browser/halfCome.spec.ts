import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { inPart, parts, pathsOf } from './site.ts';
import { desk, nameOf, phone } from './sizes.ts';

/** How much has come in of what follows the page's head, which comes with the first bytes, as shares of it. */
const shares = [0.3, 0.7, 0.97];

const shownSizes = [phone, desk];

/** Where each element of a page's body stands from above, in CSS pixels; null for what takes no room. */
const topsOf = (page: Page): Promise<readonly (number | null)[]> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('*')].map((element) => {
      const isInText = getComputedStyle(element).display.startsWith('inline');
      const { width, height, top } = element.getBoundingClientRect();
      return width * height <= 1 || isInText ? null : Math.round(top + scrollY);
    }),
  );

test.use({ javaScriptEnabled: false });

for (const [part, name] of parts.entries()) {
  test(`what has come in of a page stands where it will stay (${name})`, async ({
    page,
    request,
  }) => {
    test.slow();
    const paths = inPart(part, await pathsOf(request));
    for (const path of paths) {
      const whole = await (await request.get(path)).text();
      /** Where all stands at each size of so much of the page. */
      const shown = async (html: string): Promise<readonly (readonly (number | null)[])[]> => {
        await page.route(`**${path}`, (route) =>
          route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
        );
        await page.goto(path);
        await page.unroute(`**${path}`);
        const tops: (readonly (number | null)[])[] = [];
        for (const size of shownSizes) {
          await page.setViewportSize(size);
          tops.push(await topsOf(page));
        }
        return tops;
      };
      const all = await shown(whole);
      for (const share of shares) {
        const begin = whole.indexOf('</header>');
        const cut = whole.lastIndexOf('<', begin + (whole.length - begin) * share);
        for (const [at, tops] of (await shown(whole.slice(0, cut))).entries()) {
          // The line in which the page stops is not whole.
          const moved = tops
            .slice(0, -3)
            .filter((top, index) => top !== null && Math.abs(top - (all[at]?.[index] ?? top)) > 1);
          const size = nameOf(shownSizes[at] ?? phone);
          const where = `${path} at ${size}, ${String(share * 100)} % of it`;
          expect([where, moved.length, moved.slice(0, 3)]).toEqual([where, 0, []]);
        }
      }
    }
  });
}
