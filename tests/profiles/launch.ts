import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import puppeteer from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { chromiumPath, firefoxPath } from '#commands/browsers.ts';

/** The browsers whose profiles are read. */
export type BrowserId = 'chromium' | 'firefox';

/** A browser that runs with a profile of its own. */
export interface Running {
  readonly browser: Browser;
  /** Quits as a person would, and waits until the last file is written. */
  readonly quit: () => Promise<void>;
}

/** Where each browser is on this machine, or null. */
export const pathOf: Readonly<Record<BrowserId, () => string | null>> = {
  chromium: chromiumPath,
  firefox: firefoxPath,
};

/** Starts a browser on a profile; nothing is switched off that decides what a browser keeps. */
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
      ...(restore ? ['--restore-last-session'] : ['about:blank']),
    ],
    pipe: true,
    defaultViewport: null,
    waitForInitialPage: !restore,
  });
  const ended = new Promise<void>((resolve) => browser.process()?.once('exit', () => { resolve(); }));
  return {
    browser,
    quit: async () => {
      await browser.close();
      await ended;
    },
  };
};

const launchFirefox = async (profile: string, restore: boolean): Promise<Running> => {
  mkdirSync(profile, { recursive: true });
  writeFileSync(path.join(profile, 'user.js'), preferences(restore));
  const firefox = spawn(
    firefoxPath() ?? '',
    ['--profile', profile, '--no-remote', '--headless', '--remote-debugging-port', '0', ...(restore ? [] : ['about:blank'])],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' } },
  );
  const ended = new Promise<void>((resolve) => firefox.once('exit', () => { resolve(); }));
  const address = await new Promise<string>((resolve, reject) => {
    firefox.once('exit', () => { reject(new Error('Firefox ended before it could be reached.')); });
    createInterface(firefox.stderr).on('line', (line) => {
      const [, found] = /WebDriver BiDi listening on (\S+)/.exec(line) ?? [];
      if (found !== undefined) resolve(found);
    });
  });
  const browser = await puppeteer.connect({
    browserWSEndpoint: `${address}/session`,
    protocol: 'webDriverBiDi',
    defaultViewport: null,
  });
  return {
    browser,
    quit: async () => {
      await browser.close();
      await ended;
    },
  };
};

/** Keeps Firefox from calling home; remote.prefs.recommended would make its profile unlike a person's. */
const preferences = (restore: boolean): string =>
  Object.entries({
    'remote.prefs.recommended': false,
    'app.update.disabledForTesting': true,
    'app.normandy.enabled': false,
    'browser.aboutwelcome.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,',
    ...(restore ? { 'browser.startup.page': 3 } : {}),
  })
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
