import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** How far two colors are apart (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
const contrast = (one: readonly number[], other: readonly number[]): number => {
  const light = (color: readonly number[]): number => {
    const [red = 0, green = 0, blue = 0] = color.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [bright, dark] = [light(one), light(other)].toSorted((a, b) => b - a);
  return ((bright ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
};

/** The side of the exit's bar that faces the page: its edge, and the colors of both. */
const edgeOf = (page: Page) =>
  page.locator('.exit').evaluate((exit) => {
    const style = getComputedStyle(exit);
    const isAbove = exit.getBoundingClientRect().top === 0;
    const numbers = (color: string): readonly number[] =>
      (color.match(/[\d.]+/g) ?? []).map(Number);
    return {
      width: Number.parseFloat(isAbove ? style.borderBottomWidth : style.borderTopWidth),
      kind: isAbove ? style.borderBottomStyle : style.borderTopStyle,
      edge: numbers(isAbove ? style.borderBottomColor : style.borderTopColor),
      page: numbers(getComputedStyle(document.documentElement).backgroundColor),
    };
  });

const sizes = { 'a phone': { width: 360, height: 740 }, 'a desk': { width: 1280, height: 800 } };

for (const [name, size] of Object.entries(sizes)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const forcedColors of ['none', 'active'] as const) {
      test(`on ${name} the exit has an edge to the page: ${colorScheme}, forced colors ${forcedColors}`, async ({
        page,
      }) => {
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
        for (const path of ['/en/', '/ar/talk/']) {
          await page.goto(path);
          const found = await edgeOf(page);
          expect(found.kind).toBe('solid');
          expect(found.width).toBeGreaterThanOrEqual(1);
          // What marks a control is 3:1 (WCAG 1.4.11).
          expect(contrast(found.edge, found.page)).toBeGreaterThanOrEqual(3);
        }
      });
    }
  }
}
