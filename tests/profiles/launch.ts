import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { chromiumPath, firefoxPath } from '#commands/browsers.ts';
import { connectTo } from './bidi.ts';

/** The browsers whose profiles are read. */
export type BrowserId = 'chromium' | 'firefox';

/** A browser that runs with a profile of its own. */
export interface Running {
  readonly browser: Browser;
  /** The tab that was last opened. */
  readonly tab: () => Promise<Page>;
  /** Brings back the tab that was closed last, as Ctrl+Shift+T does. */
  readonly reopen: () => Promise<void>;
  /** Quits as a person would, and waits until the last file is written. */
  readonly quit: () => Promise<void>;
}

/** Where each browser is on this machine, or null. */
export const browserPath: Readonly<Record<BrowserId, () => string | null>> = {
  chromium: chromiumPath,
  firefox: firefoxPath,
};

/**
 * Starts a browser on a profile; nothing is switched off that decides what a browser keeps.
 *
 * @param restore opens what was open when it was quit.
 */
export const launch = (id: BrowserId, profile: string, restore = false): Promise<Running> =>
  id === 'chromium' ? launchChromium(profile, restore) : launchFirefox(profile, restore);

const launchChromium = async (profile: string, restore: boolean): Promise<Running> => {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: chromiumPath() ?? '',
    // Puppeteer's own list turns off parts of the browser that a person has.
    ignoreDefaultArgs: true,
    args: [
      `--user-data-dir=${profile}`,
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--password-store=basic',
      '--enable-unsafe-extension-debugging',
      restore ? '--restore-last-session' : 'about:blank',
    ],
    pipe: true,
    defaultViewport: null,
    waitForInitialPage: !restore,
  });
  const ended = new Promise<void>((resolve) => browser.process()?.once('exit', () => { resolve(); }));
  return {
    browser,
    tab: () => lastTab(browser),
    reopen: () => reopenInChromium(browser),
    quit: async () => {
      await browser.close();
      await ended;
    },
  };
};
