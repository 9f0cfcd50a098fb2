import type { Page } from 'puppeteer-core';

/** Presses the first link a selector names; a menu that holds it is opened before, as by a hand. */
export const pressLink = async (page: Page, selector: string): Promise<void> => {
  const link = await page.waitForSelector(selector);
  if (link === null) throw new Error(`There is no "${selector}" on the page.`);
  const summary = await link.evaluateHandle((it) =>
    it.closest('details:not([open])')?.querySelector('summary'),
  );
  await summary.asElement()?.click();
  await link.click();
};
