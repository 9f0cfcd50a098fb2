import { describe, expect, test } from 'vitest';
import { disagreements, merged } from './compare.ts';
import { sharedBy } from './conditions.ts';
import type { Condition } from './conditions.ts';
import { findingsFrom } from './record.ts';
import type { Recorded } from './recorded.ts';

const held = new Map([['zoom', new Set(['file'])]]);
const empty = new Map<string, ReadonlySet<string>>();
const of = (
  ...profiles: readonly (readonly [
    ReadonlyMap<string, ReadonlySet<string>>,
    readonly Condition[],
  ])[]
) =>
  findingsFrom(
    'firefox',
    profiles.map(([traces, under]) => ({ traces, under })),
  ).find(({ id }) => id === 'zoom');

const run = (finding: object): Recorded => ({
  id: 'firefox',
  name: 'Firefox',
  version: '1',
  system: 'linux',
  date: '2026-11-26',
  visits: { usual: 1, busy: 0, long: 0, larger: 0 },
  left: [{ id: 'zoom', found: 'never', files: [], ...finding }],
  closed: [],
  returns: [],
});

describe('what only visits under a condition leave', () => {
  test('is found sometimes, and says under which', () => {
    expect(of([empty, []], [held, ['larger']])).toMatchObject({
      found: 'sometimes',
      only: ['larger'],
    });
    expect(of([held, []], [held, ['larger']])).not.toHaveProperty('only');
    expect(of([empty, []])).toEqual({ id: 'zoom', found: 'never', files: [] });
  });
  test('says what the visits share, or all of it where they share nothing', () => {
    expect(sharedBy([['busy', 'larger'], ['larger']])).toEqual(['larger']);
    expect(sharedBy([['busy'], ['long']])).toEqual(['busy', 'long']);
  });
  test('is a disagreement where a usual visit leaves it, but on a busy machine', () => {
    const found = { found: 'sometimes' };
    expect(disagreements(run({ ...found, only: ['larger'] }), run(found))).toEqual([
      'left: zoom was found only in visits that were larger',
    ]);
    expect(disagreements(run({ ...found, only: ['busy'] }), run(found))).toEqual([]);
    expect(disagreements(run(found), run({ ...found, only: ['larger'] }))).toEqual([]);
  });
  test('stays so when runs are put together, unless a usual visit leaves it too', () => {
    const some = { found: 'sometimes', only: ['busy'] };
    expect(merged(run({}), run(some)).left).toMatchObject([some]);
    expect(merged(run(some), run({})).left).toMatchObject([some]);
    expect(merged(run(some), run({ found: 'always' })).left[0]).not.toHaveProperty('only');
    expect(merged(run(some), run(some)).visits.usual).toBe(2);
  });
});
