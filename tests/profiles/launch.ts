import { chromiumPath, firefoxPath } from '#commands/browsers.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { BrowserId, Running } from './running.ts';

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
