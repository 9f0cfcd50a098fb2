import { expect, test } from 'vitest';
import { projectContent } from '#views/projectContent.ts';
import { searchWordsOf } from '#views/searchData.ts';
import { packed, unpacked } from '#wire/packedWords.ts';
import { locales } from '#i18n/locales.ts';

test.each(locales)('the words of a search in "%s" come back as they were packed', (locale) => {
  const words = searchWordsOf(projectContent(), locale);
  const text = JSON.stringify(packed(words));
  expect(unpacked(JSON.parse(text))).toEqual(JSON.parse(JSON.stringify(words)));
  expect(text.length).toBeLessThan(JSON.stringify(words).length * 0.9);
});

test('lists with blanks, with commas, with both and without anything come back', () => {
  const words = {
    small: ['a', 'b c'],
    topics: [['d,e f', 'g'], [], ['h']],
    same: { a: 'b c', b: null, c: ['', 'd'], e: [''] },
  };
  expect(unpacked(packed(words))).toEqual(words);
});

test.each([[null], ['small, topics'], [7], [{ small: ' a' }], [{ topics: [] }]])(
  '%j is refused: it is not the words of a search',
  (value) => {
    expect(() => unpacked(value)).toThrow('not the words of a search');
  },
);
