import type { Page } from 'puppeteer-core';

/** Presses the first link a selector names; a menu that holds it is opened before, as by a hand. */
export const pressLink = async (page: Page, selector: string): Promise<void> => {
  await page.waitForSelector(selector);
  await (await page.$(`details:not([open]):has(${selector}) > summary`))?.click();
  await page.click(selector);
};
