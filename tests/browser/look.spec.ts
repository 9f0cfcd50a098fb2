import type { Page } from '@playwright/test';
import { answerIn } from './answerIn.ts';
import { standAt } from './clock.ts';
import { expect, test } from './fixtures.ts';
import { hasSameFonts, otherFontsIn } from './fonts.ts';
import { keptLook } from './keptLook.ts';
import { apart, lookOf } from './look.ts';
import { profiles } from './profiles.ts';
import { open } from './site.ts';
import { desk, larger, nameOf } from './sizes.ts';

const folder = 'tests/browser/looks';
const schemes = ['light', 'dark'] as const;

const hurt = profiles.find(({ who }) => who === 'someone hurt and scared')?.answers ?? {};

/** The pages that are looked at, and how one comes to each; the sheet and the card are in `paper.spec.ts`. */
const looks: readonly (readonly [string, (page: Page, locale: 'en' | 'ar') => Promise<void>])[] = [
  ['home', (page, locale) => open(page, `/${locale}/`)],
  [
    'question',
    async (page, locale) => {
      await open(page, `/${locale}/find/`);
      await page.locator('[data-begin]').click();
    },
  ],
  ['results', (page, locale) => answerIn(page, locale, hurt)],
  ['options', (page, locale) => open(page, `/${locale}/options/`)],
  ['program', (page, locale) => open(page, `/${locale}/options/vip/`)],
  ['talk', (page, locale) => open(page, `/${locale}/talk/`)],
];

/** Says so where the fonts are not those of the pictures: then only a wrong page is seen, not a moved block. */
const sameFonts = async (page: Page, locale: string): Promise<boolean> => {
  const isSame = await hasSameFonts(page, locale);
  if (!isSame) {
    const description = otherFontsIn(folder);
    test.info().annotations.push({ type: 'looks', description });
    console.warn(description);
  }
  return isSame;
};

for (const size of [larger, desk])
  for (const locale of ['en', 'ar'] as const)
    test(`at ${nameOf(size)} in "${locale}" every kind of page looks as it did, light and dark`, async ({
      page,
    }) => {
      test.slow();
      await page.setViewportSize(size);
      await page.goto(`/${locale}/`);
      // A weekday in New York, at noon.
      await standAt(page, '2026-11-24T17:00:00Z');
      const isSameFonts = await sameFonts(page, locale);
      for (const [name, go] of looks) {
        await go(page, locale);
        for (const colorScheme of schemes) {
          await page.emulateMedia({ colorScheme });
          const look = await lookOf(page, size === desk ? 1 : 3);
          const file = `${name}-${locale}-${String(size.width)}-${colorScheme}`;
          expect
            .soft(apart(look, keptLook(`${folder}/${file}.png`, look), isSameFonts), file)
            .toBeUndefined();
        }
      }
    });

test('the comparison of looks sees a moved block, a missing line, another color and another page', async ({
  page,
}) => {
  await open(page, '/en/');
  const look = await lookOf(page, 3);
  expect(apart(look, await lookOf(page, 3), true)).toBeUndefined();
  const wrongs = {
    moved: '.call { translate: 0 20px }',
    narrower: '.call { margin-inline: 16px }',
    missing: '.call li:last-child { visibility: hidden }',
    uncolored: '.exit { background: none }',
    unframed: '.door { border-color: transparent; background: none }',
  };
  for (const [what, style] of Object.entries(wrongs)) {
    const sheet = await page.evaluateHandle((rules) => {
      const added = new CSSStyleSheet();
      added.replaceSync(rules);
      document.adoptedStyleSheets = [added];
      return added;
    }, style);
    expect.soft(apart(look, await lookOf(page, 3), true), what).toBeDefined();
    await sheet.dispose();
  }
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  expect(apart(look, await lookOf(page, 3), true)).toBeUndefined();
  await open(page, '/en/talk/');
  for (const isSameFonts of [true, false])
    expect.soft(apart(look, await lookOf(page, 3), isSameFonts)).toBeDefined();
});
