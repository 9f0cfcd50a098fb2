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

/** The system's Firefox, or null. */
export const firefoxPath = (): string | null =>
  firstThere(['/usr/bin/firefox-esr', '/usr/bin/firefox']);
