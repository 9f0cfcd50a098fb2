import { expect, test } from './fixtures.ts';
import { movingParts } from './geometry.ts';
import { exitOf, inPart, missing, open, parts, pathsOf } from './site.ts';
import { desk, nameOf, phone, zoomed } from './sizes.ts';
import { tabbedThrough, tabbing } from './tabbing.ts';

for (const [part, name] of parts.entries()) {
  test(`the exit never lies over what has the focus (${name})`, async ({ page, request }) => {
    test.slow();
    const press = await tabbing(page);
    for (const path of inPart(part, await pathsOf(request))) {
      await open(page, path);
      for (const size of [zoomed, phone, desk]) {
        await page.setViewportSize(size);
        // The exit lies below on narrow screens and above on wide ones: what comes from there is what it could hide.
        const found = await tabbedThrough(page, async () => press(20, size === desk));
        expect.soft(found, `${path} at ${nameOf(size)}`).toEqual([]);
      }
    }
  });
}

test('the words of the exit are seen in light, dark and forced colors, and its focus too', async ({
  page,
}) => {
  await page.goto('/en/');
  const colors = ['light', 'dark'] as const;
  for (const colorScheme of colors) {
    for (const forcedColors of ['none', 'active'] as const) {
      await page.emulateMedia({ colorScheme, forcedColors });
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      await exitOf(page).focus();
      const looks = await exitOf(page).evaluate((exit) => {
        const { color, outlineStyle, outlineWidth } = getComputedStyle(exit);
        const bar = getComputedStyle(exit.parentElement ?? exit).backgroundColor;
        return { color, bar, outlineStyle, outlineWidth: Number.parseFloat(outlineWidth) };
      });
      expect(looks.color).not.toBe(looks.bar);
      expect(looks.outlineStyle).toBe('solid');
      expect(looks.outlineWidth).toBeGreaterThanOrEqual(2);
    }
  }
});

test('nothing moves, whether or not less motion was asked for', async ({ page }) => {
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    await page.emulateMedia({ reducedMotion });
    for (const path of ['/en/', '/en/find/', missing]) {
      await open(page, path);
      expect(await page.evaluate(movingParts), path).toEqual([]);
    }
  }
});
