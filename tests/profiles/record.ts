import { platform } from 'node:os';
import type { BrowserId } from './running.ts';
import { ownTexts, visitOnce } from './measure.ts';
import type { Broken, Visited } from './measure.ts';
import type { Finding, Recorded } from './recorded.ts';
import { playScenes } from './scenes.ts';
import type { Scenes } from './scenes.ts';
import { findingIds } from './traces.ts';
import type { Traces } from './traces.ts';
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

/** Makes every visit and plays every scene, two browsers at once: what a small machine can carry. */
export const measure = async (id: BrowserId, broken: Broken = {}): Promise<Measured> => {
  const known = ownTexts(id);
  const scenes = known.then(() => playScenes(id, known, broken));
  const visits: Visited[] = [];
  const makeVisits = async (some: readonly Way[]): Promise<void> => {
    for (const way of some) visits.push(await visitOnce(id, way, broken, known));
  };
  // Shared out so that both sides end at about the same time.
  const results = await Promise.allSettled([
    makeVisits(ways.slice(0, -1)),
    scenes.then(() => makeVisits(ways.slice(-1))),
  ]);
  for (const result of results) if (result.status === 'rejected') throw result.reason;
  return {
    visits,
    scenes: await scenes,
    recorded: recordedFrom(id, visits, await scenes),
    known: await known,
  };
};

const recordedFrom = (id: BrowserId, visits: readonly Visited[], scenes: Scenes): Recorded => {
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
    left: findingsFrom(
      id,
      visits.map(({ traces }) => traces),
    ),
    // The scenes come to the site more than once, so a second row there means nothing.
    closed: findingsFrom(id, [scenes.unleft]).filter(
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

/** Every finding that can be made in a browser, by how many of the profiles hold it. */
export const findingsFrom = (id: BrowserId, profiles: readonly Traces[]): readonly Finding[] =>
  findingIds(id).map((finding) => {
    const holding = profiles.flatMap((traces) => traces.get(finding) ?? []);
    return {
      id: finding,
      found:
        holding.length === 0
          ? 'never'
          : holding.length === profiles.length
            ? 'always'
            : 'sometimes',
      files: [...new Set(holding.flatMap((files) => [...files]))].sort(),
    };
  });
