import puppeteer from 'puppeteer-core';
import { chromiumPath, quietFlags } from '#commands/browsers.ts';
import type { Running } from './running.ts';
import { watchFrames } from './watch.ts';

/** The bits by which Chromium's protocol names held keys. */
const control = 2;
const shift = 8;

/** Starts Chromium on a profile. */
export const launchChromium = async (profile: string, restore: boolean): Promise<Running> => {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: chromiumPath() ?? '',
    // Puppeteer's own list turns off parts of the browser that a person has.
    ignoreDefaultArgs: true,
    args: [
      `--user-data-dir=${profile}`,
      '--headless=new',
      '--no-sandbox',
      ...quietFlags,
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
    press: async (page, key, times) => {
      const session = await page.createCDPSession();
      const codes = key === 'Escape' ? (['Escape', 27] as const) : (['ShiftLeft', 16] as const);
      const began = Date.now() / 1000;
      for (let press = 0; press < times; press += 1) {
        for (const type of ['rawKeyDown', 'keyUp'] as const) {
          await session.send('Input.dispatchKeyEvent', {
            type,
            key,
            code: codes[0],
            windowsVirtualKeyCode: codes[1],
            modifiers: type === 'rawKeyDown' && key === 'Shift' ? shift : 0,
            // What the page takes for the time of the press, however late it comes (tests/browser/keys.ts).
            timestamp: began + press / 10,
          });
        }
      }
    },
    cutNetwork: (page) => page.setOfflineMode(true),
    enlarge: async (page) => {
      const before = await page.evaluate(() => innerWidth);
      const session = await page.createCDPSession();
      await session.send('Input.dispatchKeyEvent', {
        type: 'rawKeyDown',
        key: '+',
        code: 'NumpadAdd',
        windowsVirtualKeyCode: 107,
        nativeVirtualKeyCode: 107,
        modifiers: control,
      });
      await page.waitForFunction((old) => innerWidth < old, {}, before);
    },
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
    watch: (places, act) => watchFrames(browser, places, act),
    quit: async () => {
      await browser.close();
      await ended;
    },
  };
};
