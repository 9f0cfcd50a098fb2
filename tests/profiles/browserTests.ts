import { beforeAll, describe, expect, test } from 'vitest';
import { browserPath } from './launch.ts';
import { neverKept } from './needles.ts';
import { disagreements } from './compare.ts';
import { measure } from './record.ts';
import type { Measured } from './record.ts';
import { readRecorded } from './recorded.ts';
import type { Finding } from './recorded.ts';
import type { BrowserId } from './running.ts';
import { wantedAfter, ways } from './visit.ts';

/** What must not be found in either browser, however the site was left. */
const never = [
  ...neverKept,
  'history-second-row',
  'autofill',
  'downloads',
  'cookies',
  'storage',
  'workers',
  'cache',
  'connections',
  'elsewhere',
];

/** What besides must not be found in one of them. */
const neverIn: Readonly<Record<BrowserId, readonly string[]>> = {
  chromium: ['history-listed'],
  firefox: ['icon', 'file-addresses', 'telemetry'],
};

/** What no page can prevent: asserted too, so that nobody claims otherwise. */
const stays: Readonly<Record<BrowserId, readonly string[]>> = {
  chromium: [
    'first-address',
    'history-file',
    'history-row',
    'icon',
    'session',
    'segmentation',
    'engagement',
    'script-addresses',
    'new-tab-tiles',
    'redirects',
    'suggestions',
  ],
  firefox: [
    'first-address',
    'history-file',
    'history-row',
    'history-listed',
    'site-title',
    'session',
    'redirects',
    'permissions',
  ],
};

/** Whether a browser can be tested here; where CI is set it must be. */
export const canTest = (id: BrowserId): boolean => {
  if (browserPath[id]() !== null) return true;
  console.warn(`\n!!! ${id} is not on this machine: WHAT IT KEEPS OF A VISIT IS NOT TESTED !!!\n`);
  return process.env['CI'] !== undefined;
};

/** The tests of what one browser keeps. */
export const testBrowser = (id: BrowserId): void => {
  describe.skipIf(!canTest(id))(`what ${id} keeps of a visit`, () => {
    let measured: Measured;
    beforeAll(async () => {
      if (browserPath[id]() === null) throw new Error(`${id} cannot be had, and CI is set.`);
      measured = await measure(id);
    });
    const found = (when: 'left' | 'closed', ids: readonly string[]): readonly Finding[] =>
      measured.recorded[when].filter(
        (finding) => ids.includes(finding.id) && finding.found !== 'never',
      );

    test.each(ways)('leaving by %s keeps nothing but one address and the neutral title', (way) => {
      const visits = measured.visits.filter((one) => one.way === way);
      const traces = visits.flatMap((visit) =>
        [...never, ...neverIn[id]].flatMap((finding) =>
          [...(visit.traces.get(finding) ?? [])].map((file) => `${finding}: ${file}`),
        ),
      );
      expect(traces).toEqual([]);
      // The visits were whole ones, or they would prove nothing.
      expect(Math.min(...visits.map(({ said }) => said.length))).toBeGreaterThan(15);
    });
    test('the words for search engines are not kept', () => {
      expect(found('left', ['description'])).toEqual([]);
    });
    test('what the browser holds by itself hides no text of weight', () => {
      expect([...measured.known].filter((text) => text.length > 16)).toEqual([]);
    });
    test.each(ways)('leaving by %s asks for the other place once, without a referrer', (way) => {
      const [visit] = measured.visits.filter((one) => one.way === way);
      expect(visit).toBeDefined();
      expect(visit?.after).toEqual(visit && wantedAfter(visit));
    });
    test('Back goes to what was there before the site, once and twice', () => {
      const { backOnce, backTwice, requestsAfterBack, places } = measured.scenes;
      expect([backOnce, backTwice, requestsAfterBack]).toEqual([places.results, places.news, 0]);
    });
    test.each(['reopened', 'restored'] as const)(
      'a tab that is %s shows nothing and moves on',
      (how) => {
        const { seen, looks, end } = measured.scenes[how];
        expect(seen).toBe(0);
        expect(looks).toBeGreaterThan(0);
        // The first place is held until the page has been looked at; the page may have gone on to the second.
        expect(measured.scenes.places.exits).toContain(end);
      },
    );
    test('Back from a restored tab does not come to the site', () => {
      expect(measured.scenes.backAfterRestore).not.toContain(measured.scenes.places.site);
    });
    test('quitting in the middle of the questions keeps no page, question, answer or typed text', () => {
      // The exit keeps the address out of the list; closing does not.
      const byExit = ['history-second-row', 'history-listed'];
      const known = [...never, ...neverIn[id]].filter((finding) => !byExit.includes(finding));
      expect(found('closed', known)).toEqual([]);
    });
    test('the size of the page is kept with the name of the site by a visit that changed it, and by no other', () => {
      const [zoom] = found('left', ['zoom']);
      expect(zoom).toMatchObject({ found: 'sometimes', only: ['larger'] });
      expect(found('closed', ['zoom'])).toEqual([]);
    });
    test('what no page can prevent is there', () => {
      expect(
        found('left', stays[id])
          .map((finding) => finding.id)
          .sort(),
      ).toEqual([...stays[id]].sort());
      // Who does not use the exit is in the list of the history, in every browser.
      expect(found('closed', ['history-listed', 'site-title']).length).toBe(2);
    });
    test('the recorded results say the same as this run', () => {
      const recorded = readRecorded().browsers.find((browser) => browser.id === id);
      expect(
        recorded === undefined
          ? ['nothing is recorded']
          : disagreements(recorded, measured.recorded),
      ).toEqual([]);
    });
  });
};
