import { describe, expect, test } from 'vitest';
import { noWords } from '#search/noWords.ts';
import { formsOf, isDense, tokensOf, wordsOf } from '#search/query.ts';
import type { Same } from '#search/query.ts';
import { searchIndex } from '#search/searchIndex.ts';

const same: Same = {
  words: new Map([
    ['im', ['i', 'am']],
    ['gf', ['girlfriend']],
  ]),
  endings: [[/([^iy])ó(?!\p{L})/giu, '$1a']],
};
const trim = { start: ['wa', 'al'], end: ['ing', 's'] };
const index = searchIndex({ ...noWords, small: ['the', 'a'], trim });

describe('the words of what was typed', () => {
  test.each<[string, readonly string[]]>([
    ['', []],
    ['Help ME', ['help', 'me']],
    ['im here', ['i', 'am', 'here']],
    ["I'm here", ['i', 'am', 'here']],
    ["my gf's house", ['my', 'girlfriend', 's', 'house']],
    ["d'aide", ['d', 'aide']],
    ['LE PEGÓ', ['le', 'pega']],
    ['le pego\u0301', ['le', 'pega']],
    ['le pego', ['le', 'pego']],
    ['rompió, cayó; óleo', ['rompio', 'cayo', 'oleo']],
  ])('"%s": %s', (typed, words) => {
    expect(wordsOf(same, typed)).toEqual(words);
  });

  test('no more than 300 characters are looked at, and no more than 30 words', () => {
    expect(wordsOf(same, `${'a'.repeat(299)}bc`)).toEqual([`${'a'.repeat(299)}b`]);
    const many = Array.from({ length: 31 }, (_, at) => `w${String(at)}`);
    expect(wordsOf(same, many.join(' '))).toEqual(many.slice(0, 30));
  });
});

describe('the words to look for', () => {
  test('small ones and repeats are none; the last and long ones may go on', () => {
    expect(tokensOf(index, ['the', 'dog', 'dog', 'shelter', 'house', 'cat'])).toEqual([
      { word: 'dog', forms: ['dog'], isOpen: false },
      { word: 'shelter', forms: ['shelter'], isOpen: true },
      { word: 'house', forms: ['house'], isOpen: false },
      { word: 'cat', forms: ['cat'], isOpen: true },
    ]);
    expect(tokensOf(index, ['a', 'the'])).toEqual([]);
    expect(tokensOf(index, ['hidden', 'a'])).toEqual([
      { word: 'hidden', forms: ['hidden'], isOpen: true },
    ]);
  });

  test.each(['a', '7', 'و', 'я'])('%s by itself says nothing', (sign) => {
    expect(tokensOf(searchIndex(noWords), [sign])).toEqual([]);
  });

  test.each(['家', '-', 'ab'])('%s by itself may say something', (sign) => {
    expect(tokensOf(searchIndex(noWords), [sign])).toEqual([
      { word: sign, forms: [sign], isOpen: true },
    ]);
  });

  test('where no spaces stand between words, each two signs', () => {
    const pair = (word: string) => ({ word, forms: [word], isOpen: true });
    expect(tokensOf(index, ['修复关系'])).toEqual(['修复', '复关', '关系'].map(pair));
    expect(tokensOf(index, ['修复', 'cat'])).toEqual([
      { word: '修复', forms: ['修复'], isOpen: false },
      { word: 'cat', forms: ['cat'], isOpen: true },
    ]);
  });
});

describe('the forms of a word', () => {
  test.each<[string, readonly string[]]>([
    ['cat', ['cat']],
    ['dogs', ['dogs', 'dog']],
    // What is left has three letters or more.
    ['gas', ['gas']],
    ['sing', ['sing']],
    ['wait', ['wait']],
    ['walks', ['walks', 'lks']],
    ['albatros', ['albatros', 'batros', 'batro']],
    ['walking', ['walking', 'lking']],
    ['helpings', ['helpings', 'helping']],
    ['helping', ['helping', 'help']],
    ['walked', ['walked', 'lked']],
    ['swan', ['swan']],
    ['singer', ['singer']],
  ])('%s: %s', (word, forms) => {
    expect(formsOf({ trim }, word)).toEqual(forms);
  });
});

test.each([
  ['修', true],
  ['회복', true],
  ['a修', true],
  ['help', false],
  ['নারী', false],
  ['', false],
])('%s packs much into one sign: %s', (word, is) => {
  expect(isDense(word)).toBe(is);
});
