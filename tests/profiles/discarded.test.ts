import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { chromiumPath, quietFlags } from '#commands/browsers.ts';
import { pressLink } from '../pressLink.ts';
import { limit } from '../speed.ts';
import { canTest } from './browserTests.ts';
import { allowOwnPages, discardAndReturn } from './discard.ts';
import { withPlaces } from './measure.ts';
import { arrival } from './needles.ts';
import { arrive, pause } from './visit.ts';

/** What a tab shows that Chromium let go of with an answer on the screen, once it is in sight again. */
const discardedTab = () =>
  withPlaces({}, async (places) => {
    const profile = mkdtempSync(path.join(tmpdir(), 'profile-'));
    allowOwnPages(profile);
    const started = await puppeteer.launch({
      executablePath: chromiumPath() ?? '',
      ignoreDefaultArgs: true,
      args: [
        `--user-data-dir=${profile}`,
        '--headless=new',
        '--no-sandbox',
        ...quietFlags,
        '--remote-debugging-port=0',
        'about:blank',
      ],
      defaultViewport: null,
    });
    const endpoint = started.wsEndpoint();
    try {
      const [page] = await started.pages();
      if (page === undefined) throw new Error('The browser has no tab.');
      await arrive(page, places);
      // Nothing is typed or picked by hand: a form that was filled in keeps Chromium from it, but in the worst need.
      await pressLink(page, 'a[href="/en/find/"]');
      await page.waitForSelector('[data-begin]');
      await page.click('[data-begin]');
      await page.waitForSelector('label.option');
      await page.$eval('label.option', (option) => {
        option.click();
      });
      const picked = await page.$$eval('input:checked', (inputs) => inputs.length);
      await started.disconnect();
      await discardAndReturn(endpoint, places.site);
      const again = await puppeteer.connect({ browserWSEndpoint: endpoint, defaultViewport: null });
      const there = await again.waitForTarget((one) => one.url().startsWith(places.site), {
        timeout: limit(10_000),
      });
      const back = await there.page();
      await back?.waitForSelector('main', { timeout: limit(10_000) });
      // Time to move on, if it did.
      await pause(1000);
      const shown = await back?.evaluate(() => ({
        wasDiscarded: 'wasDiscarded' in document && document.wasDiscarded,
        path: location.pathname,
        parts: [...document.querySelectorAll<HTMLElement>('main, .head, .foot, .veil p, .exit a')]
          .filter((part) => part.checkVisibility())
          .map(({ dataset }) => dataset['why'] ?? Object.keys(dataset).join(' ')),
        picked: document.querySelectorAll('input:checked').length,
      }));
      const asked = places.seen.map(({ host }) => host);
      await again.disconnect();
      return { picked, shown, asked };
    } finally {
      const last = await puppeteer.connect({ browserWSEndpoint: endpoint });
      const ended = new Promise((resolve) => started.process()?.once('exit', resolve));
      await last.close();
      await ended;
      rmSync(profile, { recursive: true, force: true });
    }
  });

describe.skipIf(!canTest('chromium'))('a tab that Chromium let go of', () => {
  test('comes back as the page one first came to, covered, with one sentence and no answers, and goes nowhere', async () => {
    const { picked, shown, asked } = await discardedTab();
    expect(picked).toBe(1);
    expect(shown).toEqual({
      wasDiscarded: true,
      path: arrival,
      parts: ['leave', 'lost'],
      picked: 0,
    });
    expect(asked.filter((host) => !host.startsWith('site'))).toEqual([
      'news.localhost',
      'results.localhost',
    ]);
  });
});
