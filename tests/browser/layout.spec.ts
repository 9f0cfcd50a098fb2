import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { clashes, coveredAt, movingParts, smallTargets, spaceOut, tooWide } from './geometry.ts';
import { exitOf, missing, open, pathsOf } from './site.ts';

/** Phones, a tablet, a desk, and a desk at 400 % zoom, which is as wide as a phone and very low. */
const sizes = [
  { width: 320, height: 568 },
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
  { width: 320, height: 256 },
] as const;
const [phone, , , desk, zoomed] = sizes;

const nameOf = ({ width, height }: { readonly width: number; readonly height: number }): string =>
  `${String(width)} by ${String(height)} px`;

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('no page is wider than the screen, and the exit is in reach wherever it is scrolled to', async ({
    page,
    request,
  }) => {
    test.slow();
    for (const path of await pathsOf(request)) {
      await page.goto(path);
      for (const size of sizes) {
        await page.setViewportSize(size);
        const where = `${path} at ${nameOf(size)}`;
        expect.soft(await page.evaluate(tooWide), where).toEqual([]);
        expect.soft(await page.evaluate(coveredAt), where).toEqual([]);
        const box = await exitOf(page).boundingBox();
        expect.soft(Math.min(box?.height ?? 0, box?.width ?? 0), where).toBeGreaterThanOrEqual(48);
      }
    }
  });

  test('in forced colors, and with the spacing of WCAG 1.4.12, pages still fit and the exit is in reach', async ({
    page,
    request,
  }) => {
    await page.emulateMedia({
      colorScheme: 'dark',
      forcedColors: 'active',
      reducedMotion: 'reduce',
    });
    await page.setViewportSize(phone);
    for (const path of await pathsOf(request)) {
      await page.goto(path);
      expect.soft(await page.evaluate(tooWide), path).toEqual([]);
      expect.soft(await page.evaluate(coveredAt), path).toEqual([]);
      await page.evaluate(spaceOut);
      expect.soft(await page.evaluate(tooWide), `${path}, spaced out`).toEqual([]);
      const isCut = await exitOf(page).evaluate((exit) => exit.scrollHeight > exit.clientHeight);
      expect.soft(isCut, `${path}: the words of the exit are cut off`).toBe(false);
    }
  });
});

for (const size of [zoomed, phone, desk]) {
  test(`at ${nameOf(size)} the exit never lies over what has the focus`, async ({
    page,
    request,
  }) => {
    test.slow();
    await page.setViewportSize(size);
    // The exit lies below on narrow screens and above on wide ones: what comes from there is what it could hide.
    const tab = await tabbing(page, size === desk);
    for (const path of await pathsOf(request)) {
      await open(page, path);
      expect.soft(await tabbedThrough(page, tab), path).toEqual([]);
    }
  });
}

/** Presses Tab, or Shift and Tab, a number of times, and gives when the last is let go. */
type Tabbing = (times: number) => Promise<unknown>;

/** Keys pressed without waiting for the answer to each, which would take most of the time. */
const tabbing = async (page: Page, isBackwards: boolean): Promise<Tabbing> => {
  const browser = await page.context().newCDPSession(page);
  const shift = 8;
  const key = {
    key: 'Tab',
    code: 'Tab',
    windowsVirtualKeyCode: 9,
    modifiers: isBackwards ? shift : 0,
  };
  return async (times) =>
    Promise.all(
      Array.from({ length: times }, async () =>
        Promise.all([
          browser.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key }),
          browser.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
        ]),
      ),
    );
};

/** Goes through a whole page and gives what the exit lay over, or what was off the screen. */
const tabbedThrough = async (page: Page, tab: Tabbing): Promise<readonly string[]> => {
  await page.evaluate(clashes);
  for (let batch = 0; batch < 20; batch += 1) {
    await tab(20);
    const { isRound, found } = await page.evaluate(() => {
      const { round, found: list = '' } = document.documentElement.dataset;
      return { isRound: round !== undefined, found: list };
    });
    if (isRound) return found === '' ? [] : found.split('\n');
  }
  throw new Error('Tab never came back to the exit.');
};

test('buttons and links that stand alone are at least 44 px high and wide', async ({
  page,
  request,
}) => {
  for (const path of await pathsOf(request)) {
    await open(page, path);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    for (const size of [phone, desk]) {
      await page.setViewportSize(size);
      expect.soft(await page.evaluate(smallTargets), `${path} at ${nameOf(size)}`).toEqual([]);
    }
  }
});

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
