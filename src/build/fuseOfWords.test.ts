import { build } from 'esbuild';
import fc from 'fast-check';
import Fuse from 'fuse.js/min-basic';
import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { fuseOfWords } from '#build/fuseOfWords.ts';
import { smallest } from '#build/smallest.ts';
import { madeUpLanguages, madeUpPrograms } from '../../tests/madeUpPrograms.ts';
import { noWords } from '#search/noWords.ts';
import { searchIndex } from '#search/searchIndex.ts';

const { outputFiles } = await build({
  ...smallest,
  stdin: {
    contents: `import Fuse from 'fuse.js/min-basic';
      export const near = (words, typed, limit) =>
        new Fuse(words, { threshold: 0.3, distance: 40 }).search(typed, { limit }).map(({ item }) => item);`,
    resolveDir: 'src',
  },
  format: 'esm',
  plugins: [fuseOfWords],
});
const text = outputFiles[0]?.text ?? '';
const { near } = z
  .object({
    near: z.custom<(words: readonly string[], typed: string, limit: number) => readonly string[]>(
      (read) => typeof read === 'function',
    ),
  })
  .parse(await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`));

describe.each(madeUpLanguages)('the part of Fuse that is sent, in %s', (language) => {
  const words = [...searchIndex(noWords, madeUpPrograms(language, 100)).vocabulary.keys()];
  const whole = (typed: string, limit: number): readonly string[] =>
    new Fuse(words, { threshold: 0.3, distance: 40 })
      .search(typed, { limit })
      .map(({ item }) => item);

  test('finds what all of Fuse finds, in the same order', () => {
    let found = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...words),
        fc.nat(12),
        fc.nat(2),
        fc.constantFrom('', ...new Set(words.join(''))),
        fc.integer({ min: 1, max: 9 }),
        (word, at, out, put, limit) => {
          const typed = (word.slice(0, at) + put + word.slice(at + out)).slice(0, 32);
          fc.pre(typed.length > 1 && !words.includes(typed));
          const expected = whole(typed, limit);
          found += expected.length;
          expect(near(words, typed, limit)).toEqual(expected);
        },
      ),
      { numRuns: 1_000 },
    );
    expect(found).toBeGreaterThan(500);
  });
});

test('is a small part', () => {
  expect(text.length).toBeLessThan(2_500);
});
