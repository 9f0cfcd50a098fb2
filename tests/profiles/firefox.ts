import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { firefoxPath } from '#commands/browsers.ts';
import { connectTo } from './bidi.ts';
import type { Running } from './running.ts';
import { watchPages } from './watch.ts';

/** Starts Firefox on a profile; other preferences may be set besides. */
export const launchFirefox = async (
  profile: string,
  restore: boolean,
  others: Readonly<Record<string, boolean | number>> = {},
): Promise<Running> => {
  mkdirSync(profile, { recursive: true });
  writeFileSync(path.join(profile, 'user.js'), preferences(restore, others));
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
  const { browser, inWindow, press } = await connectTo(address);
  return {
    browser,
    press,
    cutNetwork: () => inWindow('Services.io.offline = true'),
    enlarge: () => inWindow('FullZoom.enlarge()'),
    back: () => inWindow('gBrowser.goBack()'),
    reopen: () => inWindow('SessionStore.undoCloseTab(window, 0)'),
    watch: (places, act) => watchPages(browser, places, act),
    quit: async () => {
      // Not browser.close(): that closes the tabs first, and so empties the session a person would leave.
      void inWindow('Services.startup.quit(Ci.nsIAppStartup.eAttemptQuit)');
      await ended;
    },
  };
};

/** Keeps Firefox from calling home; its recommended preferences for tests would make the profile unlike a person's. */
const preferences = (
  restore: boolean,
  others: Readonly<Record<string, boolean | number>>,
): string =>
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
    ...others,
  })
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
