import type { Browser, Target } from 'puppeteer-core';
import { limit } from '../speed.ts';
import type { Places } from './servers.ts';

/** What a tab showed of the site when it came back, and where it led. */
export interface Return {
  /** How often the site was seen in it. */
  readonly seen: number;
  /** How often it was looked at while it was still the site's; without a look nothing is proved. */
  readonly looks: number;
  /** The address it came to. */
  readonly end: string;
}

/** How long a tab may take to move on, in turns of 50 milliseconds. */
const turns = limit(10_000) / 50;

/** How often a page is looked at before it may move on. */
const enough = 3;

/**
 * Watches what is drawn, frame by frame: Chromium lets no script into a page that is on its way out, but
 * its screencast goes on.
 */
export const watchFrames = async (
  browser: Browser,
  { site, exits, letGo }: Places,
  act?: () => Promise<void>,
): Promise<Return> => {
  const frames: { readonly address: string; readonly size: number }[] = [];
  let looks = 0;
  const begin = async (target: Target): Promise<void> => {
    const session = await target.createCDPSession();
    session.on('Page.screencastFrame', ({ data, sessionId }) => {
      frames.push({ address: target.url(), size: data.length });
      session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
    });
    // Refused until the tab has something to show.
    for (let turn = 0; turn < turns; turn += 1) {
      const begun = await session.send('Page.startScreencast', { format: 'png' }).then(
        () => true,
        () => false,
      );
      if (begun) break;
      await pause();
    }
    if (target.url().startsWith(site)) looks += 1;
    // What it draws, if it draws at all, is drawn by now or in the next second.
    for (let turn = 0; turn < 20 && frames.length < enough; turn += 1) await pause();
    letGo();
  };
  const watch = (target: Target): void => {
    if (target.url().startsWith(site)) begin(target).catch(() => undefined);
  };
  browser.on('targetcreated', watch);
  for (const target of browser.targets()) watch(target);
  await act?.();
  const isThere = (): boolean =>
    browser.targets().some((target) => exits.includes(target.url())) &&
    frames.some(({ address }) => exits.includes(address));
  for (let turn = 0; turn < turns && !isThere(); turn += 1) await pause();
  browser.off('targetcreated', watch);
  const [end] = browser.targets().filter((target) => exits.includes(target.url()));
  // The other place is one line on an empty sheet; whatever is more than it is a page.
  const line = Math.max(
    0,
    ...frames.filter(({ address }) => exits.includes(address)).map(({ size }) => size),
  );
  const seen = frames.filter(({ address, size }) => address.startsWith(site) && size > line).length;
  return { seen, looks, end: end?.url() ?? '' };
};

/** Watches what is in sight by asking the page, which Firefox allows while it is on its way out. */
export const watchPages = async (
  browser: Browser,
  { site, exits, letGo }: Places,
  act?: () => Promise<void>,
): Promise<Return> => {
  await act?.();
  let seen = 0;
  let looks = 0;
  for (let turn = 0; turn < turns; turn += 1) {
    await pause();
    for (const page of await browser.pages()) {
      const state = await page.evaluate(inSight).catch(() => undefined);
      if (state !== undefined && exits.includes(state.address))
        return { seen, looks, end: state.address };
      if (state?.address.startsWith(site) !== true) continue;
      looks += 1;
      if (state.isShown) seen += 1;
      if (looks >= enough) letGo();
    }
  }
  return { seen, looks, end: '' };
};

/** A page's address, and whether text of it or a tick can be seen. */
const inSight = (): { readonly address: string; readonly isShown: boolean } => {
  const isHidden = document.documentElement.dataset['left'] !== undefined;
  return {
    address: location.href,
    isShown:
      document.querySelector('input:checked') !== null ||
      (!isHidden && (document.querySelector('body')?.innerText ?? '').trim() !== ''),
  };
};

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));
