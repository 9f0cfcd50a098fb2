import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { KeyInput, Page } from 'puppeteer-core';
import { launchFirefox } from '../profiles/firefox.ts';
import { limit } from '../speed.ts';
import type { Key, Seat } from './seat.ts';

/**
 * A finger that rests for more than 300 ms taps nothing in Firefox, and on a busy machine the two halves of a tap come so
 * far apart: measured in ESR 153, 300 ms and more give no click, with this longer time they do. In milliseconds.
 * https://searchfox.org/mozilla-central/source/gfx/layers/apz/src/AsyncPanZoomController.cpp (apz.max_tap_time)
 */
const patientTaps = { 'apz.max_tap_time': 60_000 };

/** Starts Firefox in a profile of its own, with what Tor Browser sets against being told from others. */
export const openFirefox = async (): Promise<Seat> => {
  const profile = mkdtempSync(path.join(tmpdir(), 'seat-'));
  const running = await launchFirefox(profile, false, {
    'privacy.resistFingerprinting': true,
    ...patientTaps,
  });
  const [first] = await running.browser.pages();
  if (first === undefined) throw new Error('Firefox has no tab.');
  const errors: string[] = [];
  const watched = (page: Page): Page => {
    page.setDefaultTimeout(limit(30_000));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(String(error)));
    return page;
  };
  let page = watched(first);
  return {
    go: async (address) => {
      // Who is sent on while it comes would be told of an error.
      await page.goto(address, { waitUntil: 'domcontentloaded' }).catch(() => undefined);
    },
    ask: (look, ...given) => page.evaluate(look, ...given).catch(() => null),
    press: (x, y, by) => (by === 'finger' ? page.touchscreen.tap(x, y) : page.mouse.click(x, y)),
    keys: async (...keys) => {
      const leaving = keys.filter((key) => key === 'Escape' || key === 'Shift');
      // By one command, or they might come too far apart.
      if (leaving.length === keys.length)
        await running.press(page, leaving.includes('Shift') ? 'Shift' : 'Escape', keys.length);
      else for (const one of keys) await page.keyboard.press(keyOf(one));
    },
    back: () => running.back(page),
    inOtherTab: async (act) => {
      const before = page;
      page = watched(await running.browser.newPage());
      await act();
      await page.close();
      page = before;
      await page.bringToFront();
    },
    errors: () => errors,
    quit: async () => {
      await running.quit();
      rmSync(profile, { recursive: true, force: true });
    },
  };
};

const isKey = (key: Key): key is KeyInput => key === 'Enter' || key.length === 1;

const keyOf = (key: Key): KeyInput => {
  if (!isKey(key)) throw new Error(`What is the key "${key}"?`);
  return key;
};
