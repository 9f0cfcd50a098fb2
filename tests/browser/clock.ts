import type { Page } from '@playwright/test';

/**
 * Lets the clock of a page stand at an instant, from now on and on every page that follows. Playwright's own clock
 * takes the browser's `performance` along, by which the tests see that all script has come.
 */
export const standAt = async (page: Page, instant: string): Promise<void> => {
  await page.addInitScript(stopClock, instant);
  await page.evaluate(stopClock, instant);
};

/** Stops the clock of the page it runs in. */
export const stopClock = (instant: string): void => {
  const at = Date.parse(instant);
  class Stopped extends Date {
    constructor(value: number | string | Date = at) {
      super(value);
    }
    static override now(): number {
      return at;
    }
  }
  Object.assign(window, { Date: Stopped });
};
