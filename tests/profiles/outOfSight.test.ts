import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { pressLink } from '../pressLink.ts';
import { limit } from '../speed.ts';
import { canTest } from './browserTests.ts';
import { launch } from './launch.ts';
import { withPlaces } from './measure.ts';
import { arrive } from './visit.ts';

/** What a page says of itself: whether the browser has put it out of sight, whether it is covered, and what is picked. */
const stateOf = (page: Page) =>
  page.evaluate(() => ({
    sight: document.visibilityState,
    isCovered: getComputedStyle(document.documentElement, '::before').position === 'fixed',
    picked: document.querySelectorAll('input:checked').length,
  }));

describe.skipIf(!canTest('chromium'))('a tab that another one is put in front of', () => {
  test('is covered at once, and there again with its answer once it is back', async () => {
    await withPlaces({}, async (places) => {
      const profile = mkdtempSync(path.join(tmpdir(), 'profile-'));
      const running = await launch('chromium', profile);
      try {
        const [page] = await running.browser.pages();
        if (page === undefined) throw new Error('The browser has no tab.');
        page.setDefaultTimeout(limit(30_000));
        await page.setViewport({ width: 390, height: 780, hasTouch: true, isMobile: true });
        await arrive(page, places);
        await pressLink(page, 'a[href="/en/find/"]');
        await page.waitForSelector('[data-begin]');
        await page.tap('[data-begin]');
        await page.waitForSelector('label.option');
        await page.tap('label.option');
        expect(await stateOf(page)).toEqual({ sight: 'visible', isCovered: false, picked: 1 });
        const other = await running.browser.newPage();
        await other.bringToFront();
        await page.waitForFunction(() => document.visibilityState === 'hidden', { polling: 50 });
        expect(await stateOf(page)).toEqual({ sight: 'hidden', isCovered: true, picked: 1 });
        await page.bringToFront();
        await page.waitForFunction(() => document.visibilityState === 'visible', { polling: 50 });
        expect(await stateOf(page)).toEqual({ sight: 'visible', isCovered: false, picked: 1 });
      } finally {
        await running.quit();
        rmSync(profile, { recursive: true, force: true });
      }
    });
  });
});
