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

/** A browser that runs on a profile of its own, with what its own buttons do. */
export interface Running {
  readonly browser: Browser;
  /** Goes back as the Back button does. */
  readonly back: (page: Page) => Promise<void>;
  /** Brings back the tab that was closed last, as Ctrl+Shift+T does. */
  readonly reopen: () => Promise<void>;
  /** What an expression gives in each tab that can be asked now. */
  readonly ask: (expression: string) => Promise<readonly string[]>;
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
 * @param restore opens again what was open when it was quit.
 */
export const launch = (id: BrowserId, profile: string, restore = false): Promise<Running> =>
  id === 'chromium' ? launchChromium(profile, restore) : launchFirefox(profile, restore);

/** The bits by which Chromium's protocol names held keys. */
const control = 2;
const shift = 8;

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
      restore ? '--restore-last-session' : 'about:blank',
    ],
    pipe: true,
    defaultViewport: null,
    waitForInitialPage: !restore,
  });
  const ended = new Promise<void>((resolve) =>
    browser.process()?.once('exit', () => {
      resolve();
    }),
  );
  return {
    browser,
    back: (page) => page.mouse.click(50, 50, { button: 'back' }),
    reopen: async () => {
      const [page] = await browser.pages();
      await page?.bringToFront();
      const session = await page?.createCDPSession();
      // Without a text: a key that writes is the page's, one that does not comes to the browser's own shortcuts.
      await session?.send('Input.dispatchKeyEvent', {
        type: 'rawKeyDown',
        key: 'T',
        code: 'KeyT',
        windowsVirtualKeyCode: 84,
        nativeVirtualKeyCode: 84,
        modifiers: control | shift,
      });
    },
    ask: async (expression) => {
      const answers = browser
        .targets()
        .filter((target) => target.type() === 'page')
        .map(async (target) => {
          // Not browser.pages(), which waits for a page that is on its way out.
          const session = await target.createCDPSession();
          const { result } = await session.send('Runtime.evaluate', { expression });
          await session.detach();
          return String(result.value);
        });
      return settled(answers);
    },
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
    // The last one lets a test press the browser's own buttons, and its Quit.
    [
      '--profile',
      profile,
      '--no-remote',
      '--headless',
      '--remote-debugging-port',
      '0',
      '--remote-allow-system-access',
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' },
    },
  );
  const ended = new Promise<void>((resolve) =>
    firefox.once('exit', () => {
      resolve();
    }),
  );
  const address = await new Promise<string>((resolve, reject) => {
    firefox.once('exit', () => {
      reject(new Error('Firefox ended before it could be reached.'));
    });
    createInterface(firefox.stderr).on('line', (line) => {
      const [, found] = /WebDriver BiDi listening on (\S+)/.exec(line) ?? [];
      if (found !== undefined) resolve(found);
    });
  });
  const { browser, inWindow } = await connectTo(address);
  return {
    browser,
    back: () => inWindow('gBrowser.goBack()'),
    reopen: () => inWindow('SessionStore.undoCloseTab(window, 0)'),
    ask: async (expression) =>
      settled((await browser.pages()).map(async (page) => String(await page.evaluate(expression)))),
    quit: async () => {
      // Not browser.close(): that closes the tabs first, and so empties the session a person would leave.
      void inWindow('Services.startup.quit(Ci.nsIAppStartup.eAttemptQuit)');
      await ended;
    },
  };
};

/** The answers that came; a tab between two pages has none. */
const settled = async (answers: readonly Promise<string>[]): Promise<readonly string[]> =>
  (await Promise.allSettled(answers)).flatMap((answer) =>
    answer.status === 'fulfilled' ? [answer.value] : [],
  );

/** Keeps Firefox from calling home; its recommended preferences for tests would make the profile unlike a person's. */
const preferences = (restore: boolean): string =>
  Object.entries({
    'remote.prefs.recommended': false,
    'app.normandy.enabled': false,
    'browser.aboutwelcome.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage': 'about:blank',
    'datareporting.policy.dataSubmissionEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,',
    ...(restore ? { 'browser.startup.page': 3 } : {}),
  })
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
