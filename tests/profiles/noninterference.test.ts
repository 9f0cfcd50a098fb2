import { describe, expect, test } from 'vitest';
import { limit } from '../speed.ts';
import { canTest } from './browserTests.ts';
import { inProfile, withPlaces } from './measure.ts';
import type { Running } from './running.ts';
import type { Places, Seen } from './servers.ts';
import { follow, leave, pause, wantedAfter, ways } from './visit.ts';
import { randomFrom, wander } from './wander.ts';

/** How many visits are compared, and how many things each does. */
const visits = 50;
const steps = 40;

/**
 * One visit: what the network saw before leaving and after, and what was read.
 *
 * The icon stands last in `before`: the browser asks for it beside the scripts, before anything is done.
 */
interface Told {
  readonly seed: number;
  readonly before: readonly string[];
  /** Requests from the first thing done on the page to the moment of leaving. */
  readonly during: readonly string[];
  readonly after: readonly string[];
  readonly took: number;
  readonly headings: ReadonlySet<string>;
}

describe.skipIf(!canTest('chromium'))('what the network can tell of a visit', () => {
  const seed = Number(process.env['SEED'] ?? 1486879350);
  const told: Told[] = [];

  test(`${String(visits)} different visits ask for the same, in the same order (seed ${String(seed)})`, async () => {
    console.log(
      `Seeds ${String(seed)} to ${String(seed + visits - 1)}; to run again: SEED=${String(seed)}`,
    );
    await inProfile('chromium', async (running) => {
      const seeds = Array.from({ length: visits }, (_, index) => seed + index);
      const worker = (): Promise<void> =>
        withPlaces({}, async (places) => {
          for (let next = seeds.shift(); next !== undefined; next = seeds.shift()) {
            told.push(await visit(running, places, next));
          }
        });
      await Promise.all([worker(), worker()]);
    });
    // By list, the seeds that made it: there must be one list.
    const lists = Map.groupBy(told, ({ before }) => before.join('\n'));
    const seen = [...lists].map(([list, some]) => ({
      list: list.split('\n'),
      seeds: some.map((one) => one.seed),
    }));
    expect(seen.slice(1), JSON.stringify(seen, null, 1)).toEqual([]);
    // The page, three scripts and the icon.
    expect(seen[0]?.list.length).toBe(5);
  });

  test('once the page is there, nothing at all is asked for until it is left', () => {
    expect(told.length).toBe(visits);
    expect(
      told.flatMap(({ seed: own, during }) => during.map((line) => `${String(own)}: ${line}`)),
    ).toEqual([]);
  });

  test('leaving asks for the other place and nothing else', () => {
    expect(told.length).toBe(visits);
    expect(told.map(({ after }) => after)).toEqual(told.map(wantedAfter));
  });

  test('the visits were different', () => {
    const kinds = new Set(told.map(({ headings }) => [...headings].join('\n')));
    expect(kinds.size).toBeGreaterThan(visits * 0.9);
    expect(Math.min(...told.map(({ headings }) => headings.size))).toBeGreaterThan(2);
  });
});

const hasIcon = (seen: readonly Seen[]): boolean => seen.some(({ path }) => path === '/icon.svg');

const visit = async (running: Running, places: Places, seed: number): Promise<Told> => {
  const random = randomFrom(seed);
  // A context of its own: nothing of the visit before, as in a fresh profile.
  const context = await running.browser.createBrowserContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(limit(30_000));
    const start = places.seen.length;
    await page.goto(places.results);
    await follow(page);
    // The browser asks for the icon when it likes; the person has done nothing yet.
    for (let turn = 0; turn < 1000 && !hasIcon(places.seen.slice(start)); turn += 1)
      await pause(30);
    const idle = places.seen.length;
    const headings = await wander(page, random, steps);
    await pause(50);
    const end = places.seen.length;
    const way = ways[Math.floor(random() * ways.length)] ?? 'pointer';
    const took = await leave(running, page, way, places);
    const line = ({ host, path, referrer, sizes }: Seen): string =>
      // Each of the two servers has a port of its own, of as many digits.
      `${host} ${path} from "${referrer.replace(/:\d+/, '')}" sizes ${sizes.join('/')}`;
    const site = places.seen.slice(start, end).filter(({ host }) => host === 'site.localhost');
    return {
      seed,
      before: [
        ...site.filter((one) => !hasIcon([one])),
        ...site.filter((one) => hasIcon([one])),
      ].map(line),
      during: places.seen.slice(idle, end).map(line),
      after: places.seen
        .slice(end)
        .map(({ host, path, referrer }) => `${host}${path} from "${referrer}"`),
      took,
      headings: new Set(headings),
    };
  } finally {
    await context.close();
  }
};
