import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { clashes, coveredAt, smallTargets, tooWide } from './geometry.ts';
import { exitOf, missing, open, pathsOf } from './site.ts';

/** Phones, a tablet, a desk, and a desk at 400 % zoom, which is as wide as a phone and very low. */
const sizes = [
  { width: 320, height: 568 },
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
  { width: 320, height: 256 },
] as const;

for (const size of sizes) {
  const name = `${String(size.width)} by ${String(size.height)} px`;

  test(`at ${name} nothing is wider than the screen, and the exit is in reach wherever a page is scrolled to`, async ({
    page,
    request,
  }) => {
    await page.setViewportSize(size);
    for (const path of await pathsOf(request)) {
      await page.goto(path);
      expect.soft(await page.evaluate(tooWide), path).toEqual([]);
      const box = await exitOf(page).boundingBox();
      expect.soft(box?.height, path).toBeGreaterThanOrEqual(48);
      expect.soft(box?.width, path).toBeGreaterThanOrEqual(48);
      expect.soft(await page.evaluate(coveredAt), path).toEqual([]);
    }
  });

  test(`at ${name} the exit never lies over what has the focus`, async ({ page, request }) => {
    test.slow();
    await page.setViewportSize(size);
    for (const path of await pathsOf(request)) {
      await page.goto(path);
      expect.soft(await tabbedThrough(page), path).toEqual([]);
    }
  });
}

/** Presses Tab through a whole page and gives what the exit lay over, or what was off the screen. */
const tabbedThrough = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(clashes);
  // In batches: asking after each press would take most of the time.
  for (let batch = 0; batch < 20; batch += 1) {
    for (let press = 0; press < 20; press += 1) await page.keyboard.press('Tab');
    const { isRound, found } = await page.evaluate(() => {
      const { round, found: list } = document.documentElement.dataset;
      return { isRound: round !== undefined, found: list ?? '' };
    });
    if (isRound) return found === '' ? [] : found.split('\n');
  }
  throw new Error('Tab never came back to the exit.');
};

test('buttons and links that stand alone are at least 44 px high and wide', async ({ page, request }) => {
  for (const size of [sizes[0], sizes[3]]) {
    await page.setViewportSize(size);
    for (const path of await pathsOf(request)) {
      await open(page, path);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect.soft(await page.evaluate(smallTargets), `${path} at ${String(size.width)} px`).toEqual([]);
    }
  }
});

test('in forced colors and dark, with less motion, the exit can be told from the page and nothing moves', async ({
  page,
  request,
}) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, forcedColors: 'active', reducedMotion: 'reduce' });
    for (const path of await pathsOf(request)) {
      await page.goto(path);
      expect.soft(await page.evaluate(tooWide), path).toEqual([]);
      expect.soft(await page.evaluate(coveredAt), path).toEqual([]);
      expect.soft(await page.evaluate(() => document.getAnimations().length), path).toBe(0);
    }
    await page.goto('/en/');
    const looks = await exitOf(page).evaluate((exit) => {
      const { color, backgroundColor, outlineStyle } = getComputedStyle(exit);
      exit.focus();
      return { color, backgroundColor, outlineStyle, focused: getComputedStyle(exit).outlineStyle };
    });
    expect(looks.color, 'the words are seen').not.toBe(looks.backgroundColor);
  }
});

test('with motion allowed nothing moves either', async ({ page }) => {
  for (const path of ['/en/', '/en/find/', missing]) {
    await open(page, path);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return animationName !== 'none' || Number.parseFloat(transitionDuration) > 0;
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    );
    expect(moving, path).toEqual([]);
  }
});

test('with the spacing of WCAG 1.4.12 nothing is cut off or wider than the screen', async ({ page, request }) => {
  await page.setViewportSize(sizes[0]);
  for (const path of await pathsOf(request)) {
    await page.goto(path);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      document.adoptedStyleSheets = [sheet];
    });
    expect.soft(await page.evaluate(tooWide), path).toEqual([]);
    const isCut = await exitOf(page).evaluate((exit) => exit.scrollHeight > exit.clientHeight);
    expect.soft(isCut, `${path}: the words of the exit are cut off`).toBe(false);
  }
});
