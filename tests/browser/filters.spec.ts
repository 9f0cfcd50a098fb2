import { expect, test } from '@playwright/test';
import { projectContent } from '#views/projectContent.ts';
import { filterNames, filters, fitOfAll } from '#domain/filter.ts';
import type { FilterValue } from '#domain/filter.ts';
import { limit } from '../speed.ts';

const offers = projectContent().programs.flatMap((program) =>
  program.offers.map((offer) => ({ program, offer })),
);

/** The controls: one value or none of each filter, any number of the last. */
const oneOf = filterNames.filter((name) => name !== 'avoid');
const choices: readonly (readonly (FilterValue | null)[])[] = [
  ...oneOf.map((name) => [null, ...filters[name].map((value): FilterValue => `${name}-${value}`)]),
  ...filters.avoid.map((value) => [null, `avoid-${value}` as const]),
];

/** How many combinations there are. */
const count = choices.reduce((product, { length }) => product * length, 1);

/** How many of them one test looks at: several run beside one another. */
const share = Math.ceil(count / 4);

/** The combination with a number: its digits, each to the base of its own control. */
const combination = (number: number): readonly FilterValue[] => {
  let rest = number;
  return choices.flatMap((values) => {
    const value = values[rest % values.length] ?? null;
    rest = Math.floor(rest / values.length);
    return value === null ? [] : [value];
  });
};

const letters = { met: 'y', unknown: '?', unmet: '-' } as const;

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });

  for (let from = 0; from < count; from += share) {
    const to = Math.min(count, from + share);
    test(`combinations ${String(from + 1)} to ${String(to)} of ${String(count)} show what the engine says, and mark what is not known`, async ({
      page,
    }) => {
      test.setTimeout(limit(150_000));
      await page.goto('/en/options/');
      const { ids, seen } = await page.evaluate(look, { from, to });
      expect([...ids].sort()).toEqual(offers.map(({ offer }) => offer.id).sort());
      expect(seen).toHaveLength(to - from);
      const inOrder = ids.map((id) => offers.find(({ offer }) => offer.id === id));
      const wrong = seen.flatMap((found, at) => {
        const picked = combination(from + at);
        const wanted = inOrder
          .map((one) =>
            one === undefined ? '' : letters[fitOfAll(one.program, one.offer, picked)],
          )
          .join('');
        return found === wanted ? [] : [`${picked.join(' ')}: ${found}, not ${wanted}`];
      });
      expect(wrong).toEqual([]);
      // Not one picture over and over: the controls do something.
      expect(new Set(seen).size).toBeGreaterThan(5);
    });
  }

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
    const needs = page.locator('section[aria-labelledby="needs"] details');
    await expect(needs).toHaveCount(10);
    for (const need of await needs.all()) {
      await need.locator('summary').click();
      expect(await need.getByRole('link').count()).toBeGreaterThan(0);
    }
  });
});

/**
 * Sets the controls to one combination after the other and notes what the style sheet shows: a letter
 * for each place. Between two neighbors few controls change, or a style sheet would be read all anew.
 */
const look = ({ from, to }: { readonly from: number; readonly to: number }) => {
  const list = document.querySelector('.options') ?? document.body;
  // Only what the filters work on.
  document.body.replaceChildren(list);
  const places = [...document.querySelectorAll<HTMLElement>('.offers .place')];
  for (const place of places) place.replaceChildren(...place.querySelectorAll('.ask-mark'));
  const needed = [...list.querySelectorAll('.filters input'), ...places];
  for (const element of list.querySelectorAll('*'))
    if (!needed.some((one) => one.contains(element) || element.contains(one))) element.remove();
  const styles = places.map((place) => ({
    place: getComputedStyle(place),
    mark: getComputedStyle(place.firstElementChild ?? place),
  }));
  const controls = [...document.querySelectorAll('.filters fieldset')].flatMap((fieldset) => {
    const inputs = [...fieldset.querySelectorAll('input')];
    if (inputs[0]?.type === 'radio') {
      return [
        {
          size: inputs.length,
          set: (digit: number) => {
            const input = inputs[digit];
            if (input !== undefined) input.checked = true;
          },
        },
      ];
    }
    return inputs.map((input) => ({
      size: 2,
      set: (digit: number) => {
        input.checked = digit === 1;
      },
    }));
  });
  const digits = controls.map(() => -1);
  const seen: string[] = [];
  for (let number = from; number < to; number += 1) {
    let rest = number;
    for (const [at, { size, set }] of controls.entries()) {
      const digit = rest % size;
      rest = Math.floor(rest / size);
      if (digits[at] !== digit) set(digit);
      digits[at] = digit;
    }
    seen.push(
      styles
        .map(({ place, mark }) =>
          place.display === 'none' ? '-' : mark.display === 'none' ? 'y' : '?',
        )
        .join(''),
    );
  }
  return { ids: places.map(({ dataset }) => dataset['place'] ?? ''), seen };
};
