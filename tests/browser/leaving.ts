import type { Page } from '@playwright/test';
import { before, destinations, expect } from './fixtures.ts';
import { exitOf, open } from './site.ts';

const [destination] = destinations;

/** Comes from another page, as people do, and opens a page of the site. */
export const arrive = async (page: Page, path = '/en/'): Promise<number> => {
  await page.goto(before);
  await open(page, path);
  return page.evaluate(() => history.length);
};

/** The middle of the exit. */
export const middleOf = async (page: Page): Promise<readonly [x: number, y: number]> => {
  const box = await exitOf(page).boundingBox();
  if (box === null) throw new Error('The exit is not on the screen.');
  return [box.x + box.width / 2, box.y + box.height / 2];
};

/** Holds back what the exit leads to, for as long as a test lasts. */
export const never = (): Promise<void> => Promise.resolve();

/** That the page was replaced by the destination, and that Back leads to the page before. */
export const expectToHaveLeft = async (page: Page, entries: number): Promise<void> => {
  await page.waitForURL(destination);
  const left = await page.evaluate(() => ({
    entries: history.length,
    referrer: document.referrer,
    hasOpener: window.opener !== null,
  }));
  expect(left).toEqual({ entries, referrer: '', hasOpener: false });
  expect(page.context().pages()).toHaveLength(1);
  await page.goBack();
  await expect(page).toHaveURL(before);
};
