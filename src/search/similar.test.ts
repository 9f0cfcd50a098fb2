import fc from 'fast-check';
import Fuse from 'fuse.js/min-basic';
import { expect, test } from 'vitest';
import { madeUpLanguages, madeUpPrograms } from '../../tests/madeUpPrograms.ts';
import { noWords } from '#search/noWords.ts';
import { searchIndex } from '#search/searchIndex.ts';
import { similarWords } from '#search/similar.ts';

test.each(madeUpLanguages)('what is kept from Fuse in %s would not have been found', (language) => {
  const index = searchIndex(noWords, madeUpPrograms(language, 200));
  const all = [...index.vocabulary.keys()];
  const slip = fc.record({
    word: fc.constantFrom(...all),
    at: fc.nat(12),
    out: fc.nat(2),
    put: fc.string({ maxLength: 2, unit: fc.constantFrom(...new Set(all.join(''))) }),
  });
  let found = 0;
  fc.assert(
    fc.property(slip, ({ word, at, out, put }) => {
      const typed = word.slice(0, at) + put + word.slice(at + out);
      // A word that stands somewhere is meant as it is.
      fc.pre(typed.length > 3 && !index.vocabulary.has(typed));
      const rest = all.filter((item) => item.length >= typed.length - 2 && !item.startsWith(typed));
      const near = new Fuse(rest, { threshold: 0.3, distance: 40 })
        .search(typed.slice(0, 32), { limit: 6 })
        .map(({ item }) => item);
      found += near.length;
      expect(similarWords(index, typed)).toEqual(near);
    }),
    { numRuns: 1_000 },
  );
  expect(found).toBeGreaterThan(300);
});
