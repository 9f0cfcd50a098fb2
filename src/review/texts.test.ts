import { parse } from 'yaml';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFiles } from '#catalog/files.ts';
import { projectFolder } from '#catalog/project.ts';
import { translationsIn } from '#keeping/translated.ts';
import { textsOf, textsOfFile, withTexts, wordFiles } from '#review/texts.ts';
import { written } from '#review/written.ts';

const files = readFiles(projectFolder);
const languages = translationsIn(files);
const nameOf = (locale: string, file: string): string => `content/words/${locale}/${file}`;

describe.each(languages)('%s', (locale) => {
  const texts = textsOf(files, locale);

  test('each text has a name of its own, and both languages', () => {
    expect(texts.length).toBeGreaterThan(1500);
    expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
    for (const { id, english, own } of texts) {
      expect([id, english.trim() !== '', own.trim() !== '']).toEqual([id, true, true]);
    }
  });

  test('paragraphs stand beside their own: no page is taken as one text', () => {
    expect(texts.filter(({ id }) => id.endsWith(' all'))).toEqual([]);
  });

  test.each(wordFiles(files, locale))('%s: what is put back as it was changes no byte', (file) => {
    const own = new Map(texts.map(({ id, own: text }) => [id, text]));
    expect(withTexts(files, locale, file, own)).toBe(files.get(nameOf(locale, file)));
  });

  test.each(wordFiles(files, locale))(
    '%s: every change arrives at its place, and taken back it leaves no byte',
    (file) => {
      const before = textsOfFile(files, locale, file);
      const longer = new Map(before.map(({ id, own }) => [id, `${own} +`]));
      const changed = new Map(files).set(
        nameOf(locale, file),
        withTexts(files, locale, file, longer),
      );
      expect(textsOfFile(changed, locale, file)).toEqual(
        before.map((text) => ({ ...text, own: `${text.own} +` })),
      );
      const back = new Map(before.map(({ id, own }) => [id, own]));
      expect(withTexts(changed, locale, file, back)).toBe(files.get(nameOf(locale, file)));
    },
  );

  test('a change of one text changes no other', () => {
    const file = 'cards/order.md';
    const before = textsOfFile(files, locale, file);
    const [, , , one] = before;
    const next = withTexts(files, locale, file, new Map([[one?.id ?? '', 'X: "y" #z']]));
    expect(textsOfFile(new Map(files).set(nameOf(locale, file), next), locale, file)).toEqual(
      before.map((text) => (text.id === one?.id ? { ...text, own: 'X: "y" #z' } : text)),
    );
  });
});

test('a page whose parts differ from the English in number is one text', () => {
  const short = new Map([
    ['content/words/en/pages/a.md', '---\nheading: A\n---\n## One {#p1}\n\nTwo.\n\nThree.\n'],
    ['content/words/xx/pages/a.md', '---\nheading: B\n---\n## Un {#p1}\n\nDeux. Trois.\n'],
  ]);
  expect(textsOf(short, 'xx').map(({ id, own }) => [id, own])).toEqual([
    ['pages/a.md heading', 'B'],
    ['pages/a.md all', '## Un {#p1}\n\nDeux. Trois.'],
  ]);
});

test('more plural forms than English has stand beside the English of many', () => {
  const arabic = textsOf(files, 'ar').filter(({ id }) => /_(?:zero|two|few|many)$/.test(id));
  expect(arabic.length).toBeGreaterThan(0);
  const english = new Map(textsOf(files, 'ar').map(({ id, english: text }) => [id, text]));
  for (const { id, english: text } of arabic) {
    expect(text).toBe(english.get(id.replace(/_[a-z]+$/, '_other')));
  }
});

describe('a value is written so that YAML reads it as it is', () => {
  const lines = fc.stringMatching(/^[^\n\r\u0085\u2028\u2029\t]*$/);
  test.each([
    ['without quotes', 'plain words'],
    ['in quotes', '"quoted words"'],
    ['in single quotes', "'quoted words'"],
    ['as lines', '|-\n    some\n\n    lines'],
  ])('%s', (_, before) => {
    fc.assert(
      fc.property(lines, (value) => {
        fc.pre(value.trim() !== '' && value.trim() === value && !/[\p{Cc}\p{Cs}]/u.test(value));
        expect(parse(`a: ${written(before, value, false)}\nb: 1\n`)).toEqual({ a: value, b: 1 });
        if (!before.startsWith('|'))
          expect(parse(`{ a: ${written(before, value, true)}, b: 1 }`)).toEqual({ a: value, b: 1 });
      }),
    );
  });

  test('several paragraphs stay under their sign', () => {
    expect(parse(`a: ${written('|-\n    x\n', 'one\n\n- two\n- three', false)}b: 1\n`)).toEqual({
      a: 'one\n\n- two\n- three',
      b: 1,
    });
  });
});
