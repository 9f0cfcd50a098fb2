import { beforeAll, describe, expect, test } from 'vitest';
import { canTest } from './browserTests.ts';
import { disagreements } from './compare.ts';
import { measureCopies } from './copies.ts';
import type { MeasuredCopies } from './copies.ts';
import { browserPath } from './launch.ts';
import { neverKept } from './needles.ts';
import { readRecorded } from './recorded.ts';

/** What must not be found, however a copy was left; nor where the browser was quit on a question. */
const never = [
  ...neverKept,
  'autofill',
  'cookies',
  'storage',
  'workers',
  'cache',
  'connections',
  'elsewhere',
];

describe.each(['chromium', 'firefox'] as const)('a copy of the site in one file, in %s', (id) => {
  describe.skipIf(!canTest(id))('that is read from a disk', () => {
    let measured: MeasuredCopies;
    beforeAll(async () => {
      if (browserPath[id]() === null) throw new Error(`${id} cannot be had, and CI is set.`);
      measured = await measureCopies(id);
    });

    test('asks nothing of any server', () => {
      for (const { asked } of measured.visits) expect(asked).toEqual([]);
    });

    test('is left for an everyday place, or for a blank page without a network, and Back leads to what was there before', () => {
      const led = measured.visits
        .filter(({ ending }) => ending !== 'quit')
        .map(({ ending, isLate, after: [left, back] }) => [
          ending,
          // On a busy machine the first place may take so long that the second is gone to.
          left.replace(
            isLate ? /^http:\/\/(?:weather|services)\..*/ : /^http:\/\/weather\..*/,
            'other',
          ),
          back.startsWith('file:'),
        ]);
      expect(led).toEqual([
        ['pointer', 'other', false],
        ['escape', 'other', false],
        ['no network', 'about:blank', false],
      ]);
    });

    test('keeps no page, question, answer or typed text', () => {
      const { left, closed } = measured.recorded;
      const found = [...left, ...closed].filter(
        (finding) => never.includes(finding.id) && finding.found !== 'never',
      );
      expect(found).toEqual([]);
      expect(left.filter((finding) => never.includes(finding.id)).length).toBeGreaterThan(8);
    });

    test('stays by the place where it lies, which nothing can prevent', () => {
      const { left } = measured.recorded;
      expect(left.find((finding) => finding.id === 'copy-address')?.found).toBe('always');
      expect(left.find((finding) => finding.id === 'history-row')?.found).toBe('always');
    });

    test('finds the same as is recorded', () => {
      const recorded = readRecorded().copies.find((browser) => browser.id === id);
      if (recorded === undefined) throw new Error(`content/traces.yaml has no copies for ${id}.`);
      expect(disagreements(recorded, measured.recorded)).toEqual([]);
    });
  });
});
