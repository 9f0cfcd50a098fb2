import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { limit } from '../speed.ts';
import { launch } from './launch.ts';
import type { Condition } from './conditions.ts';
import { longStay } from './conditions.ts';
import type { BrowserId, Running } from './running.ts';
import { arrival, needlesOf } from './needles.ts';
import { openPlaces } from './servers.ts';
import type { Options, Places } from './servers.ts';
import { knownIn, tracesIn } from './traces.ts';
import type { Traces } from './traces.ts';
import { answerAgain, answerAll, arrive, changeTo, leave, pause, read, ways } from './visit.ts';
import type { Way } from './visit.ts';

/** The host by which the site is looked for. */
const host = 'site.localhost';

/** How long a browser is given to write down what it has seen before it is quit, in milliseconds. */
const settle = 1500;

/** How long the last page is looked at; Chromium writes its session down every 2.5 seconds. */
const dwell = 3000;

/**
 * The time to settle of one of the visits, because some files are written late: Chromium writes down the hosts that
 * it may open faster next time half a minute after it has seen them.
 */
export const longSettle: Readonly<Record<BrowserId, number>> = {
  chromium: 40_000,
  firefox: 12_000,
};

/** How the site is broken on purpose, to see the tests fail. */
export type Broken = Omit<Options, 'arrival'>;

/** What one visit left in a fresh profile. */
export interface Visited {
  readonly way: Way;
  readonly under: readonly Condition[];
  readonly traces: Traces;
  /** Questions and options picked, in words. */
  readonly said: readonly string[];
  /** The requests from the moment of leaving on, with their referrers. */
  readonly after: readonly string[];
  /** How long leaving took, in milliseconds. */
  readonly took: number;
  readonly version: string;
}

/** The texts that the browser itself keeps, though it has not seen the site. */
export const ownTexts = (id: BrowserId): Promise<ReadonlySet<string>> =>
  withPlaces({}, (places) =>
    inProfile(id, async (running, profile) => {
      await (await tabOf(running)).goto(places.results);
      await pause(settle);
      await running.quit();
      return knownIn(profile, needlesOf(places));
    }),
  );

/** Looks through a profile for all that must not be there, and all that cannot be prevented. */
export const lookThrough = (
  id: BrowserId,
  profile: string,
  places: Places,
  known: ReadonlySet<string>,
): Traces => tracesIn(id, profile, needlesOf(places), host, known);

/** Makes one whole visit in a fresh profile and reads what it left. */
export const visitOnce = (
  id: BrowserId,
  way: Way,
  broken: Broken,
  known: Promise<ReadonlySet<string>>,
  under: readonly Condition[] = [],
): Promise<Visited> =>
  withPlaces(broken, (places) =>
    inProfile(id, async (running, profile) => {
      const version = await running.browser.version();
      const page = await tabOf(running);
      page.setDefaultTimeout(limit(30_000));
      await begin(id, page, profile, places);
      await arrive(page, places);
      const isArabic = inArabic.includes(way);
      for (const [at, address] of fivePages.entries()) {
        if (at === 2 && isArabic) await changeTo(page, 'ar');
        await read(page, at >= 2 && isArabic ? address.replace('/en/', '/ar/') : address);
      }
      const said = await answerAll(page, (options) => (options > 2 ? [0, 2] : [0]));
      await answerAgain(page);
      // Last of all: the protocol's presses fall beside what they are meant for on a page made larger.
      if (under.includes('larger')) await running.enlarge(page);
      const isLong = under.includes('long');
      await pause(isLong ? longStay.onPage : dwell);
      const before = places.seen.length;
      const took = await leave(running, page, way, places);
      const usual = way === ways[0] ? longSettle[id] : settle;
      await pause(isLong ? longStay.after : usual);
      const after = places.seen
        .slice(before)
        .map(({ host: to, path: at, referrer }) => `${to}${at} from "${referrer}"`);
      await running.quit();
      const traces = lookThrough(id, profile, places, await known);
      return { way, under, traces, said, after, took, version };
    }),
  );

/**
 * Reads another page until the browser has all its files, as that of a person has: a Chromium that has only just been
 * started does not note the first hosts it sees.
 */
export const begin = async (
  id: BrowserId,
  page: Page,
  profile: string,
  { news }: Places,
): Promise<void> => {
  await page.goto(news);
  const file = path.join(profile, 'Default/Network Action Predictor');
  const began = Date.now();
  while (id === 'chromium' && !existsSync(file) && Date.now() - began < limit(10_000))
    await pause(50);
  await pause(dwell);
};

/** Ways of leaving before which the person goes on in Arabic. */
const inArabic: readonly Way[] = ['touch', 'shift'];

const fivePages = ['/en/ways/', '/en/options/', '/en/options/vip/', '/en/talk/', '/en/find/'];

/** Runs with the site and the places around it. */
export const withPlaces = async <Result>(
  broken: Partial<Options>,
  run: (places: Places) => Promise<Result>,
): Promise<Result> => {
  const places = await openPlaces({ arrival, ...broken });
  try {
    return await run(places);
  } finally {
    await places.close();
  }
};

/** Runs with a fresh profile, which is removed in the end. */
export const inProfile = async <Result>(
  id: BrowserId,
  run: (running: Running, profile: string) => Promise<Result>,
): Promise<Result> => {
  const profile = mkdtempSync(path.join(tmpdir(), 'profile-'));
  const running = await launch(id, profile);
  try {
    return await run(running, profile);
  } finally {
    await running.quit();
    if (process.env['KEEP_PROFILES'] === undefined)
      rmSync(profile, { recursive: true, force: true });
    else console.log(`${id}: ${profile}`);
  }
};

/** The tab a browser opened with; a second one would be out of sight. */
export const tabOf = async ({ browser }: Running) => {
  const [page] = await browser.pages();
  if (page === undefined) throw new Error('The browser has no tab.');
  return page;
};
