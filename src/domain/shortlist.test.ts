import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeOf, mostEntries, numbersIn } from '#domain/shortlist.ts';

const lists = fc.uniqueArray(fc.integer({ min: 1, max: 4095 }), {
  minLength: 1,
  maxLength: mostEntries,
});

test('every list comes back from its code, in order', () => {
  fc.assert(
    fc.property(lists, (numbers) => {
      expect(numbersIn(codeOf(numbers))).toEqual(numbers);
    }),
    { numRuns: 10_000 },
  );
});

const letters = 'bcdfghjkmnpqrtvx';
const each = Array.from(letters);

/** A code with one thing wrong: a letter changed, lost, doubled or swapped, a piece of another, or something added. */
const mutated = fc
  .tuple(lists, lists, fc.nat(), fc.nat(), fc.nat({ max: 6 }), fc.constantFrom(...each))
  .map(([one, other, a, b, kind, letter]) => {
    const code = codeOf(one);
    const at = a % code.length;
    const to = b % code.length;
    const [before, after] = [code.slice(0, at), code.slice(at)];
    switch (kind) {
      case 0:
        return before + letter + after.slice(1);
      case 1:
        return before + after.slice(1);
      case 2:
        return before + letter + after;
      case 3:
        return before + codeOf(other).slice(at);
      case 4:
        return code.slice(0, to);
      case 5:
        return before + after.toUpperCase();
      default:
        return before + after.slice(1, 4) + after.slice(0, 1) + after.slice(4);
    }
  });

const hostile = fc.oneof(
  { weight: 5, arbitrary: mutated },
  {
    weight: 3,
    arbitrary: fc.string({ unit: fc.constantFrom(...each), maxLength: 80 }).map((x) => `b${x}`),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.webFragments() },
);

test('no random or mutated code throws, or is taken for a list that was not written so', () => {
  let refused = 0;
  fc.assert(
    fc.property(hostile, (code) => {
      const numbers = numbersIn(code);
      // What is read is exactly what is written: there is one code for each list and no other way in.
      if (numbers === null) refused += 1;
      else expect(codeOf(numbers)).toBe(code);
    }),
    { numRuns: 100_000 },
  );
  // A mutation can leave a code as it was (a letter changed for itself); all else is refused.
  expect(refused).toBeGreaterThan(90_000);
});

test('a mutated code is never another list', () => {
  fc.assert(
    fc.property(mutated, lists, (code, numbers) => {
      const read = numbersIn(code);
      fc.pre(code !== codeOf(numbers));
      if (read !== null) expect(read).not.toEqual(numbers);
    }),
    { numRuns: 10_000 },
  );
  const code = codeOf([7, 3, 12]);
  for (let at = 0; at < code.length; at += 1) {
    for (const letter of letters) {
      const wrong = code.slice(0, at) + letter + code.slice(at + 1);
      if (wrong !== code) expect(numbersIn(wrong), wrong).toBeNull();
    }
  }
});

test('an empty list, too long a list, a doubled entry and nothing have no code that is read', () => {
  const many = Array.from({ length: mostEntries + 1 }, (_, at) => at + 1);
  for (const numbers of [[], many, [4, 4], [0]]) expect(numbersIn(codeOf(numbers))).toBeNull();
  for (const code of ['', 'b', 'top', '%00', '__proto__', 'b'.repeat(100_000)])
    expect(numbersIn(code)).toBeNull();
});

test('codes are short, spell nothing, and are the same for all time', () => {
  expect(codeOf(Array.from({ length: mostEntries }, (_, at) => at + 1)).length).toBe(69);
  expect(codeOf([1])).toMatch(/^[bcdfghjkmnpqrtvx]{12}$/);
  expect([codeOf([1]), codeOf([2]), codeOf([1, 2]), codeOf([2, 1])]).toMatchInlineSnapshot(`
    [
      "bqpbftpkxfpk",
      "bnqpbmdmfprv",
      "brkkjdhnqjkfffg",
      "bpqmnftcvddtrpc",
    ]
  `);
});
