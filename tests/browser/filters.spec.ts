import { expect, test } from '@playwright/test';
import { projectContent } from '#catalog/project.ts';
import { filterNames, filters, fitOfAll } from '#domain/filter.ts';
import type { FilterValue } from '#domain/filter.ts';

const offers = projectContent().programs.flatMap((program) =>
  program.offers.map((offer) => ({ program, offer })),
);

const values: readonly FilterValue[] = filterNames.flatMap((name) =>
  filters[name].map((value): FilterValue => `${name}-${value}`),
);
const filterOf = (value: FilterValue): string => value.split('-')[0] ?? '';

/** Nothing, every value, and every two values that can be picked together: each rule of the style sheet, alone and with each other one. */
const combinations: readonly (readonly FilterValue[])[] = [
  [],
  ...values.map((value) => [value]),
  ...values.flatMap((one, at) =>
    values
      .slice(at + 1)
      .filter((other) => filterOf(one) === 'avoid' || filterOf(other) !== filterOf(one))
      .map((other) => [one, other]),
  ),
];

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });

  test('every value and every two values show what the engine says, and mark what is not known', async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.goto('/en/options/');
    const all = combinations;
    const wanted = all.map((picked) =>
      offers.map(({ program, offer }) => ({
        id: offer.id,
        verdict: fitOfAll(program, offer, picked),
      })),
    );
    // Only what the filters work on: a style sheet is read again for every combination.
    await page.evaluate(() => {
      const list = document.querySelector('.options');
      if (list !== null) document.body.replaceChildren(list);
      for (const place of document.querySelectorAll('.offers .place')) {
        place.replaceChildren(...place.querySelectorAll('.ask-mark'));
      }
    });
    // In batches: each is one look at the page, with the controls set as a person would set them.
    for (let from = 0; from < all.length; from += 2000) {
      const batch: readonly (readonly string[])[] = all.slice(from, from + 2000);
      const seen = await page.evaluate((sets) => {
        const inputs = [...document.querySelectorAll<HTMLInputElement>('.filters input')];
        const places = [...document.querySelectorAll<HTMLElement>('.offers .place')];
        return sets.map((picked) => {
          for (const input of inputs) {
            const isAny = input.type === 'radio' && input.value === '';
            if (isAny) input.checked = true;
          }
          for (const input of inputs) {
            if (input.type === 'checkbox') input.checked = picked.includes(input.id.slice(2));
            else if (picked.includes(input.id.slice(2))) input.checked = true;
          }
          return places.map((place) => {
            const mark = place.querySelector<HTMLElement>('.ask-mark');
            const isShown = getComputedStyle(place).display !== 'none';
            const isMarked = mark !== null && getComputedStyle(mark).display !== 'none';
            return [
              place.dataset['place'] ?? '',
              isShown ? (isMarked ? 'unknown' : 'met') : 'unmet',
            ];
          });
        });
      }, batch);
      for (const [at, places] of seen.entries()) {
        const found: unknown = Object.fromEntries(places);
        const expected: unknown = Object.fromEntries(
          (wanted[from + at] ?? []).map(({ id, verdict }) => [id, verdict]),
        );
        expect(found, batch[at]?.join(' ')).toEqual(expected);
      }
    }
  });

  test('what is shown is counted, "Clear" brings all back, and the address stays', async ({
    page,
  }) => {
    await page.goto('/en/options/');
    await page.locator('.filters summary').click();
    await page.getByLabel('Someone who caused harm', { exact: true }).check();
    await expect(page.locator('[data-place="alpol.groups"]')).toBeVisible();
    await expect(page.locator('[data-place="rr.groups"]')).toBeVisible();
    await page.getByLabel('In a group', { exact: true }).check();
    await expect(page.locator('.offers [data-place="rr.one-to-one"]')).toBeHidden();
    await expect(page.locator('.places [data-place="hope"]')).toBeVisible();
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    await expect(page.locator('.offers [data-place="rr.one-to-one"]')).toBeVisible();
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/en/options/');
  });

  test('every need has its list, and the first page leads to them', async ({ page }) => {
    await page.goto('/en/');
    await page.getByRole('link', { name: 'Or start from what would help' }).click();
    const needs = page.locator('section[aria-labelledby="needs"] section');
    await expect(needs).toHaveCount(9);
    for (const need of await needs.all())
      expect(await need.getByRole('link').count()).toBeGreaterThan(0);
  });
});
