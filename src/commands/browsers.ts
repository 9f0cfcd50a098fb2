import { existsSync } from 'node:fs';

const firstThere = (paths: readonly string[]): string | null =>
  paths.find((path) => existsSync(path)) ?? null;

/** The system's Chromium, or null where Playwright's own is to be used. */
export const chromiumPath = (): string | null =>
  firstThere([
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
  ]);

/** How Playwright is told of a browser. */
type Browser = Readonly<Partial<Record<'executablePath' | 'channel', string>>>;

/**
 * What tests show pages in: Chromium without its windows, which shows a page as Chromium does and takes two thirds of
 * the time (Debian's package chromium-headless-shell; Playwright's own, where the system has no Chromium).
 */
export const pageBrowser = (): Browser => {
  const whole = chromiumPath();
  if (whole === null) return {};
  return { executablePath: firstThere(['/usr/bin/chromium-headless-shell']) ?? whole };
};

/** Chromium with its windows, for what only these do: a page pulled down or swiped away, calls of its own. */
export const wholeBrowser = (): Browser => {
  const executablePath = chromiumPath();
  return executablePath === null ? { channel: 'chromium' } : { executablePath };
};

/** What keeps Chromium from calling home, and from asking the processor of a test machine for what it has not. */
export const quietFlags: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The same for what tests show pages in; without windows it would set letters on whole pixels, and lines would be as long as nowhere else. */
export const pageFlags: readonly string[] = [...quietFlags, '--font-render-hinting=none'];

/** The system's Firefox, or null. */
export const firefoxPath = (): string | null =>
  firstThere(['/usr/bin/firefox-esr', '/usr/bin/firefox']);

/** WebKitGTK's small browser, what drives it, and the screen that is made for it; null for what is not there. */
export const webkitPaths = (): Readonly<
  Record<'driver' | 'browser' | 'screen', string | null>
> => ({
  driver: firstThere(['/usr/bin/WebKitWebDriver']),
  browser: firstThere(
    ['x86_64', 'aarch64'].map(
      (machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
    ),
  ),
  screen: firstThere(['/usr/bin/Xvfb']),
});

/** WPE WebKit of Debian 12 (2.38, about Safari 16.0) and the program that drives it; null for what is missing. */
export const wpePaths = (): Readonly<Record<'driver' | 'browser', string | null>> => ({
  driver: firstThere(['/usr/bin/WPEWebDriver']),
  browser: firstThere(['/usr/bin/cog']),
});

/** GNOME's browser, a screen and a message bus for it, and what presses the keys of a screen; null for what is missing. */
export const epiphanyPaths = (): Readonly<
  Record<'browser' | 'screen' | 'bus' | 'keys', string | null>
> => ({
  browser: firstThere(['/usr/bin/epiphany-browser', '/usr/bin/epiphany']),
  screen: firstThere(['/usr/bin/Xvfb']),
  bus: firstThere(['/usr/bin/dbus-run-session']),
  keys: firstThere(['/usr/bin/xdotool']),
});
