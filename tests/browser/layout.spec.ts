import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { clashes, movingParts } from './geometry.ts';
import { exitOf, inPart, missing, open, parts, pathsOf } from './site.ts';
import { desk, nameOf, phone, zoomed } from './sizes.ts';

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

/** Presses Tab, or Shift and Tab, a number of times, and gives when the last is let go. */
type Press = (times: number, isBackwards: boolean) => Promise<unknown>;

/** Keys pressed without waiting for the answer to each, which would take most of the time. */
const tabbing = async (page: Page): Promise<Press> => {
  const browser = await page.context().newCDPSession(page);
  const shift = 8;
  return async (times, isBackwards) => {
    const modifiers = isBackwards ? shift : 0;
    const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9, modifiers };
    return Promise.all(
      Array.from({ length: times }, async () =>
        Promise.all([
          browser.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key }),
          browser.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
        ]),
      ),
    );
  };
};

/** Goes once around a page and gives what the exit lay over, or what was off the screen. */
const tabbedThrough = async (
  page: Page,
  tab: () => Promise<unknown>,
): Promise<readonly string[]> => {
  await page.evaluate(clashes);
  for (let batch = 0; batch < 20; batch += 1) {
    await tab();
    const { isRound, found } = await page.evaluate(() => {
      const { round, found: list = '' } = document.documentElement.dataset;
      return { isRound: round !== undefined, found: list };
    });
    if (isRound) return found === '' ? [] : found.split('\n');
  }
  throw new Error('Tab never came back to the exit.');
};

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
