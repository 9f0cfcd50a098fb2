import type { Page } from '@playwright/test';
import { clashes } from './geometry.ts';

/** Presses Tab, or Shift and Tab, a number of times, and gives when the last is let go. */
export type Press = (times: number, isBackwards: boolean) => Promise<unknown>;

/** Keys pressed without waiting for the answer to each, which would take most of the time. */
export const tabbing = async (page: Page): Promise<Press> => {
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
export const tabbedThrough = async (
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
