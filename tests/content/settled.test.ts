import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { readFiles } from '#catalog/files.ts';
import { projectFolder } from '#catalog/project.ts';
import { projectContent } from '#views/projectContent.ts';
import { locales } from '#i18n/locales.ts';

/** Phrases that were settled after a second reading, and where each stands: `cards/now.md`, or `messages.json` and a key. */
const settledSchema = z.array(
  z.strictObject({ says: z.string().min(3), in: z.array(z.string()).min(1) }),
);

const content = projectContent();
const files = readFiles(projectFolder);
const [, ...others] = locales;

/** A text as it is compared: spaces that do not break are spaces, and a phrase may begin a sentence. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ').toLowerCase();

/** What is quoted in the last column of the table "What differed": with « and », or with " where there is none. */
const quoted = (notes: string): readonly string[] => {
  const [, table = ''] = /## What differed\n([\s\S]*?)\n(?:## |Kept though)/.exec(notes) ?? [];
  const rows = table.split('\n').filter((row) => row.startsWith('| '));
  return rows
    .slice(2)
    .map((row) => row.replace(/ \|$/, '').split(' | ').at(-1) ?? '')
    .flatMap((last) => {
      const found = [...last.matchAll(/«([^»]+)»/g)];
      return found.length > 0 ? found : [...last.matchAll(/"([^"]+)"/g)];
    })
    .flatMap(([, phrase = '']) => phrase.split('…'))
    .map((phrase) => plain(phrase).replaceAll(/^[ ,]+|[ ,]+$/g, ''))
    .filter((phrase) => phrase.length > 3);
};

describe.each(others)('%s', (locale) => {
  const settled = settledSchema.parse(
    parse(readFileSync(`content/words/settled/${locale}.yaml`, 'utf8')),
  );
  const { messages } = content.words[locale];
  const textAt = (place: string): string => {
    const [file = '', key] = place.split(' ');
    return (key === undefined ? files.get(`content/words/${locale}/${file}`) : messages[key]) ?? '';
  };
  const places = settled.flatMap(({ says, in: where }) => where.map((place) => ({ says, place })));

  test.each(places)('“$says” stands in $place', ({ says, place }) => {
    expect(plain(textAt(place))).toContain(plain(says));
  });

  test('every phrase that the notes call settled is held to its place', () => {
    const notes = quoted(readFileSync(`docs/translation/${locale}.md`, 'utf8'));
    expect(notes.length).toBeGreaterThan(30);
    const held = settled.map(({ says }) => plain(says));
    expect(notes.filter((phrase) => !held.includes(phrase))).toEqual([]);
  });
});

const gloss = 'لا تعني الصلح ولا الرجوع إلى العلاقة ولا المسامحة';
const term = 'العدالة الترميمية';

describe('Arabic explains restorative justice', () => {
  const { messages, programs, pages } = content.words.ar;
  const texts = [...files].filter(([file]) =>
    /^content\/words\/ar\/(?:pages|programs)\//.test(file),
  );

  test('the word is used where it is looked for', () => {
    expect(Object.keys(pages)).toContain('words');
    expect(Object.keys(programs)).toContain('vip');
    expect(texts.filter(([, text]) => text.includes(term)).length).toBeGreaterThan(3);
  });

  test.each(texts.filter(([, text]) => text.includes(term)))('once in %s', (_, text) => {
    expect(text.split(gloss).length - 1).toBe(1);
  });

  test('in no answer, and in no words to say', () => {
    expect(Object.entries(messages).filter(([, sentence]) => sentence.includes(gloss))).toEqual([]);
    const asked = texts.flatMap(([, text]) => text.split('\nask:\n')[1]?.split('\n---')[0] ?? []);
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter((words) => words.includes(gloss))).toEqual([]);
  });
});
