import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitByBorough } from './splitByBorough.ts';

const records = [
  { id: 'line' },
  { id: 'city', boroughs: [] },
  { id: 'b', boroughs: ['bronx'] },
  { id: 'bq', boroughs: ['bronx', 'queens'] },
];
const byCount = (list: readonly unknown[]): number => list.length;

test('what is light enough stays whole', () => {
  expect(splitByBorough(records, byCount, 4)).toEqual({ common: records, parts: new Map() });
});

test('what is too heavy comes by borough, and what belongs to none comes always', () => {
  const { common, parts } = splitByBorough(records, byCount, 3);
  expect(common.map(({ id }) => id)).toEqual(['line', 'city']);
  expect([...parts].map(([borough, list]) => [borough, list.map(({ id }) => id)])).toEqual([
    ['bronx', ['b', 'bq']],
    ['queens', ['bq']],
  ]);
});

test('nothing is lost, and nobody gets what is elsewhere', () => {
  const borough = fc.constantFrom('bronx', 'brooklyn', 'queens');
  fc.assert(
    fc.property(
      fc.array(fc.record({ id: fc.nat(), boroughs: fc.uniqueArray(borough) })),
      fc.nat(20),
      (list, most) => {
        const { common, parts } = splitByBorough(list, byCount, most);
        const all = new Set([...common, ...[...parts.values()].flat()]);
        expect(all.size).toBe(list.length);
        for (const [name, part] of parts)
          for (const { boroughs } of part) expect(boroughs).toContain(name);
      },
    ),
  );
});
