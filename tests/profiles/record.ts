import { platform } from 'node:os';
import type { BrowserId } from './running.ts';
import { ownTexts, visitOnce } from './measure.ts';
import type { Broken, Visited } from './measure.ts';
import type { Finding, Recorded } from './recorded.ts';
import { conditions, sharedBy } from './conditions.ts';
import type { Condition } from './conditions.ts';
import { playScenes } from './scenes.ts';
import type { Scenes } from './scenes.ts';
import { findingIds } from './traces.ts';
import { ways } from './visit.ts';
import type { Way } from './visit.ts';

/** Everything measured with one browser in one run. */
export interface Measured {
  readonly visits: readonly Visited[];
  readonly scenes: Scenes;
  readonly recorded: Recorded;
  /** Texts of the site that the browser holds by itself, and that therefore say nothing. */
  readonly known: ReadonlySet<string>;
}

/**
 * Makes every visit and plays every scene, two browsers at once: what a small machine can carry. One more visit has
 * the page made larger; the others are made under what is given.
 */
export const measure = async (
  id: BrowserId,
  broken: Broken = {},
  under: readonly Condition[] = [],
): Promise<Measured> => {
  const known = ownTexts(id);
  const scenes = known.then(() => playScenes(id, known, broken));
  const visits: Visited[] = [];
  const makeVisits = async (
    some: readonly Way[],
    more: readonly Condition[] = [],
  ): Promise<void> => {
    for (const way of some)
      visits.push(await visitOnce(id, way, broken, known, [...new Set([...under, ...more])]));
  };
  // Shared out so that both sides end at about the same time.
  const results = await Promise.allSettled([
    makeVisits(ways.slice(0, -1)),
    scenes.then(() => makeVisits(ways.slice(-1))).then(() => makeVisits(['enter'], ['larger'])),
  ]);
  for (const result of results) if (result.status === 'rejected') throw result.reason;
  return {
    visits,
    scenes: await scenes,
    recorded: recordedFrom(id, visits, await scenes, under),
    known: await known,
  };
};

const recordedFrom = (
  id: BrowserId,
  visits: readonly Visited[],
  scenes: Scenes,
  under: readonly Condition[],
): Recorded => {
  const [name = '', version = ''] = (visits[0]?.version ?? '').split('/');
  const isSite = (address: string): boolean => address.startsWith(scenes.places.site);
  const seen = (finding: string, isFound: boolean): Finding => ({
    id: finding,
    found: isFound ? 'always' : 'never',
    files: [],
  });
  return {
    id,
    name: name === 'Chrome' ? 'Chromium' : 'Firefox',
    version,
    system: platform(),
    date: new Date().toISOString().slice(0, 10),
    visits: countOf(visits),
    left: findingsFrom(id, visits),
    // The scenes come to the site more than once, so a second row there means nothing.
    closed: findingsFrom(id, [{ traces: scenes.unleft, under }]).filter(
      (finding) => finding.id !== 'history-second-row',
    ),
    returns: [
      seen('back-once', isSite(scenes.backOnce)),
      seen('back-twice', isSite(scenes.backTwice)),
      seen('reopened-tab', scenes.reopened.seen > 0),
      seen('restored-session', scenes.restored.seen > 0),
      seen('back-after-restore', isSite(scenes.backAfterRestore)),
    ],
  };
};

/** How many visits were made in the usual way, and how many under each condition. */
export const countOf = (visits: readonly Profile[]): Recorded['visits'] => {
  const count = (has: (under: readonly Condition[]) => boolean): number =>
    visits.filter(({ under }) => has(under)).length;
  const [busy = 0, long = 0, larger = 0] = conditions.map((one) =>
    count((under) => under.includes(one)),
  );
  return { usual: count(({ length }) => length === 0), busy, long, larger };
};

/** What a profile holds, and under what the visit was made. */
type Profile = Pick<Visited, 'traces' | 'under'>;

/** Every finding that can be made in a browser, by how many of the profiles hold it. */
export const findingsFrom = (id: BrowserId, profiles: readonly Profile[]): readonly Finding[] =>
  findingIds(id).map((finding) => {
    const holding = profiles.filter(({ traces }) => traces.has(finding));
    const files = holding.flatMap(({ traces }) => [...(traces.get(finding) ?? [])]);
    const isUsual = holding.some(({ under }) => under.length === 0);
    return {
      id: finding,
      found:
        holding.length === 0
          ? 'never'
          : holding.length === profiles.length
            ? 'always'
            : 'sometimes',
      ...(holding.length === 0 || isUsual
        ? {}
        : { only: sharedBy(holding.map(({ under }) => under)) }),
      files: [...new Set(files)].sort(),
    };
  });
