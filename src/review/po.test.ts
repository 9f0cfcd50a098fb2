import { po } from 'gettext-parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFiles } from '#catalog/files.ts';
import { projectFolder } from '#catalog/project.ts';
import { listsOf } from '#review/lists.ts';
import { poText, readPo } from '#review/po.ts';
import { markOf } from '#review/record.ts';
import type { Readings } from '#review/record.ts';
import { textsOf } from '#review/texts.ts';
import type { ReviewText } from '#review/texts.ts';

const files = readFiles(projectFolder);
const lists = listsOf(files, 'ar');
const written = (texts: readonly ReviewText[], readings: Readings = new Map()): string =>
  poText({
    locale: 'ar',
    texts,
    readings,
    lists,
    notesOf: () => [{ title: 'Settled', says: 'A "note"\nof two lines' }],
    day: '2026-11-26',
  });

const title: ReviewText = {
  id: 'cards/now.md title',
  file: 'cards/now.md',
  english: 'A',
  own: 'ب',
};

test('every text comes back from a PO file as it went out, and nobody has found it right', () => {
  const texts = textsOf(files, 'ar');
  const returned = readPo(written(texts));
  expect([returned?.locale, returned?.on]).toEqual(['ar', '2026-11-26']);
  expect(returned?.texts).toEqual(
    texts.map(({ id, english, own }) => ({
      id,
      english,
      own: markOf(own),
      text: own,
      right: null,
      said: '',
    })),
  );
});

test('so does any text, whatever signs it has', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (own) => {
      fc.pre(!/[\r\0]/.test(own));
      const [text] = readPo(written([{ ...title, own }]))?.texts ?? [];
      expect(text?.text).toBe(own);
      expect(text?.right).toBeNull();
    }),
  );
});

describe('the sign "fuzzy"', () => {
  const changed = (change: (text: string) => string) => readPo(change(written([title])))?.texts[0];

  test('taken away says that a text is right', () => {
    expect(changed((text) => text.replace('#, fuzzy\n', ''))).toMatchObject({
      text: 'ب',
      right: true,
    });
  });

  test('left beside other words says that whoever wrote them is not sure', () => {
    expect(changed((text) => text.replace('"ب"', '"ت"'))).toMatchObject({
      text: 'ت',
      right: false,
    });
  });

  test('does not stand beside what was found right', () => {
    const reading = {
      text: title.id,
      english: 'A',
      own: markOf('ب'),
      right: true,
      by: 'A',
      on: '2026-11-26',
    };
    const text = written([title], new Map([[title.id, reading]]));
    expect(text).not.toContain('fuzzy\n');
    expect(written([title])).toContain('#, fuzzy\n');
  });
});

test('a comment of whoever translates comes back, and what we noted does not', () => {
  const text = written([title]).replace('#, fuzzy', '# is it?\n#, fuzzy');
  expect(text).toContain('#. Settled: A "note"\n#. of two lines\n');
  expect(readPo(text)?.texts[0]?.said).toBe('is it?');
});

test('the name of whoever translated is taken, and the address is not', () => {
  const text = written([title]).replace(
    'Last-Translator: ',
    'Last-Translator: A. B. <a@b.example>',
  );
  expect(readPo(text)?.by).toBe('A. B.');
});

test.each([
  '',
  'hello',
  '{}',
  '{"kind":"review"}',
  'msgid ""\nmsgstr ""\n"Language: ar\\n"\n',
  'msgid "A',
])('“%s” is no PO file of this project', (text) => {
  expect(readPo(text)).toBeNull();
});

test('one of another project is none of ours', () => {
  const other = po.compile({
    charset: 'utf-8',
    headers: { Language: 'ar', 'PO-Revision-Date': '2026-11-26' },
    translations: { '': { Yes: { msgid: 'Yes', msgstr: ['نعم'] } } },
  });
  expect(readPo(other.toString())).toBeNull();
});
