import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launch } from './launch.ts';
import type { BrowserId, Running } from './launch.ts';
import { arrival, needlesOf } from './needles.ts';
import { openPlaces, otherTitle } from './servers.ts';
import type { Options, Places } from './servers.ts';
import { knownIn, tracesIn } from './traces.ts';
import type { Traces } from './traces.ts';
import { answerAgain, answerAll, arrive, leave, pause, read, ways } from './visit.ts';
import type { Way } from './visit.ts';

/** The host by which the site is looked for. */
const host = 'site.localhost';

/** How long a browser is given to write down what it has seen before it is quit, in milliseconds. */
const settle = 1500;

/** What one visit left in a fresh profile. */
export interface Visited {
  readonly way: Way;
  readonly traces: Traces;
  /** Questions and options picked, in words. */
  readonly said: readonly string[];
  /** Referrers and number of the requests after leaving. */
  readonly after: readonly string[];
  readonly version: string;
}

/** Makes a visit in a fresh profile for each way of leaving and reads what each left. */
export const measureVisits = async (id: BrowserId, broken: Omit<Options, 'arrival'> = {}, tried: readonly Way[] = ways): Promise<readonly Visited[]> => {
  const places = await openPlaces({ arrival, ...broken });
  try {
    const needles = needlesOf(places);
    const known = await inProfile(id, async (running, profile) => {
      await (await tabOf(running)).goto(places.results);
      await pause(settle);
      await running.quit();
      return knownIn(profile, needles);
    });
    const visited: Visited[] = [];
    const left = [...tried];
    const worker = async (): Promise<void> => {
      for (let way = left.shift(); way !== undefined; way = left.shift()) {
        visited.push(await visitOnce(id, way, places, (profile) => tracesIn(id, profile, needles, host, known)));
      }
    };
    // Two browsers at once is what a small machine can carry.
    await Promise.all([worker(), worker()]);
    return visited;
  } finally {
    await places.close();
  }
};

const visitOnce = (id: BrowserId, way: Way, places: Places, look: (profile: string) => Traces): Promise<Visited> =>
  inProfile(id, async (running, profile) => {
    const version = await running.browser.version();
    const page = await tabOf(running);
    await arrive(page, places);
    for (const address of fivePages) await read(page, address);
    const said = await answerAll(page, (options) => (options > 2 ? [0, 2] : [0]));
    await answerAgain(page);
    const before = places.seen.length;
    await leave(page, way, places);
    await pause(settle);
    const after = places.seen.slice(before).map(({ host: to, path: at, referrer }) => `${to}${at} from "${referrer}"`);
    await running.quit();
    return { way, traces: look(profile), said, after, version };
  });

const fivePages = ['/en/ways/', '/en/options/', '/en/options/vip/', '/en/talk/', '/en/find/'];

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
    if (process.env['KEEP_PROFILES'] === undefined) rmSync(profile, { recursive: true, force: true });
    else console.log(`${id}: ${profile}`);
  }
};

/** The tab a browser opened with; a second one would be out of sight. */
export const tabOf = async ({ browser }: Running) => {
  const [page] = await browser.pages();
  if (page === undefined) throw new Error('The browser has no tab.');
  return page;
};
