import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slipsFrom } from '#search/slips.ts';

/** The same by a table of every pair of beginnings: slow, and plain to see. */
const slipsByTable = (word: string, item: string): number => {
  // Wherever the part begins costs nothing.
  let row = Array.from({ length: word.length + 1 }, (_, at) => at);
  let fewest = word.length;
  for (const letter of item) {
    const next = [0];
    for (const [at, own] of Array.from(word).entries()) {
      const changed = (row[at] ?? 0) + (own === letter ? 0 : 1);
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
    fewest = Math.min(fewest, row[word.length] ?? 0);
  }
  return fewest;
};

test.each([
  ['shelter', 'shelter', 0],
  ['shelter', 'shelters', 0],
  ['sheltr', 'shelter', 1],
  ['counsler', 'counselor', 2],
  ['xyz', 'shelter', 3],
  ['a', '', 1],
])('from "%s" to the nearest part of "%s" there are %i slips', (word, item, slips) => {
  expect(slipsFrom(word)(item)).toBe(slips);
});

test('it is the number that a table of all beginnings gives, for words of up to 32 letters in any script', () => {
  const letters = fc.constantFrom('a', 'b', 'c', 'é', 'م', 'ر', '妇');
  const word = fc.string({ unit: letters, minLength: 1, maxLength: 32 });
  const item = fc.string({ unit: letters, maxLength: 40 });
  fc.assert(
    fc.property(word, item, (from, to) => {
      expect(slipsFrom(from)(to)).toBe(slipsByTable(from, to));
    }),
    { numRuns: 2_000 },
  );
});
