import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { publishedFiles } from '#checks/drafts.ts';
import { readFiles } from '#catalog/files.ts';
import { neededIn } from '#catalog/neededMessages.ts';
import { projectFolder } from '#catalog/project.ts';
import { projectContent } from '#views/projectContent.ts';
import { locales } from '#i18n/locales.ts';
import type { Locale } from '#i18n/locales.ts';
import { isDense } from '#search/query.ts';
import { patternOf } from '#keeping/neverWords.ts';
import { withoutTyped } from './never.ts';
import { syllablesInSpanish } from './spanish.ts';

const content = projectContent();
const [source, ...others] = locales;
const files = publishedFiles(readFiles(projectFolder));
const filesOf = (locale: Locale): ReadonlyMap<string, string> =>
  new Map(
    [...files]
      .filter(([file]) => file.startsWith(`content/words/${locale}/`))
      // A draft is shown nowhere, and nobody need translate it.
      .filter(([file]) => {
        const [, program] = /\/programs\/([^/]+)\.md$/.exec(file) ?? [];
        return program === undefined || content.programs.some(({ id }) => id === program);
      })
      .map(([file, text]) => [file.replace(`content/words/${locale}/`, ''), text]),
  );
const english = filesOf('en');
const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([found]) => found).sort();
const termsSchema = z.array(
  z.object({
    en: z.string(),
    use: z.array(z.string()).min(1),
    avoid: z.array(z.string()).default([]),
    note: z.string().optional(),
  }),
);

test('English is the language that the others are held to', () => {
  expect(source).toBe('en');
});

describe.each(others)('%s', (locale) => {
  const own = filesOf(locale);
  const { messages } = content.words[locale];

  test('has every file that English has', () => {
    expect([...own.keys()]).toEqual([...english.keys()]);
  });

  test.each([...english.keys()])(
    '%s has the same markers, links, places to fill in and numbers',
    (file) => {
      const source = english.get(file) ?? '';
      const text = own.get(file) ?? '';
      expect(all(text, /{{[a-z:-]+}}/g)).toEqual(
        // A plural has as many forms as the language has.
        file === 'messages.json'
          ? expect.arrayContaining([...new Set(all(source, /{{[a-z:-]+}}/g))])
          : all(source, /{{[a-z:-]+}}/g),
      );
      expect(all(text, /\((?:page|program|line):[a-z0-9-]+\)/g)).toEqual(
        all(source, /\((?:page|program|line):[a-z0-9-]+\)/g),
      );
      const numbers = (from: string): readonly string[] => [
        ...new Set(all(from, /\d[\d-]{2,}\d/g)),
      ];
      expect(numbers(text)).toEqual(expect.arrayContaining([...numbers(source)]));
    },
  );

  test('leaves no sentence in English', () => {
    const same = Object.entries(content.words.en.messages)
      .filter(([key, sentence]) => messages[key] === sentence && sentence.split(' ').length > 2)
      .map(([key]) => key);
    expect(same).toEqual([]);
  });

  test('fills in the same places in every sentence', () => {
    const needed = neededIn(locale, content);
    for (const [key, sentence] of Object.entries(content.words.en.messages)) {
      if (!needed.has(key)) continue;
      expect([key, all(messages[key] ?? '', /{{\w+}}/g)]).toEqual([key, all(sentence, /{{\w+}}/g)]);
    }
  });

  test('has every plural form of the language', () => {
    const needed = neededIn(locale, content);
    const stems = new Set(
      Object.keys(content.words.en.messages).flatMap((key) => /^(.*)_other$/.exec(key)?.[1] ?? []),
    );
    for (const stem of stems) {
      const forms = [...needed].filter((key) => key.replace(/_[a-z]+$/, '') === stem);
      expect(forms.length).toBeGreaterThan(0);
      for (const form of forms) expect(messages[form], form).toBeDefined();
    }
  });

  test('keeps buttons short', () => {
    for (const key of ['find.next', 'find.skip', 'find.back', 'find.start.begin']) {
      expect(messages[key]?.length).toBeLessThanOrEqual(24);
    }
    expect(messages['exit.label']?.length).toBeLessThanOrEqual(32);
  });

  test('uses the words chosen for it and none of those to be avoided', () => {
    const terms = termsSchema.parse(
      parse(readFileSync(`content/words/terms/${locale}.yaml`, 'utf8')),
    );
    // What people type may be what the site does not say.
    const text = [...own]
      .map(([name, file]) => withoutTyped(`/${name}`, file).replaceAll(/also: \[.*\]/g, ''))
      .join('\n')
      .toLowerCase();
    for (const { en, use, avoid } of terms) {
      expect([en, use.some((form) => text.includes(form.toLowerCase()))]).toEqual([en, true]);
      for (const word of avoid) {
        const found = patternOf(word).exec(text);
        expect([
          word,
          found?.index === undefined ? '' : text.slice(found.index - 40, found.index + 40),
        ]).toEqual([word, '']);
      }
    }
  });

  test('leads, at the exit, to no page of the federal government first', () => {
    // To somebody without papers it is not neutral, and an English one would be noticed.
    expect(content.site.exit[locale]?.[0]).toMatch(/^https:\/\//);
    expect(content.site.exit[locale]?.[0]).not.toMatch(/\.gov\//);
  });

  test('says of every line, in brackets behind its English name, what it is', () => {
    const { lines } = content.words[locale];
    expect(Object.keys(lines).sort()).toEqual(Object.keys(content.words.en.lines).sort());
    for (const [id, { name }] of Object.entries(lines)) {
      const [, gloss = ''] = /\((.+)\)$/.exec(name) ?? [];
      // What takes eight letters takes three signs of Chinese.
      const least = isDense(gloss) ? 3 : 8;
      expect([
        id,
        gloss.length >= least && !content.words.en.lines[id]?.name.includes(gloss),
      ]).toEqual([id, true]);
    }
  });

  test('says that it is a draft', () => {
    for (const kind of ['pages', 'cards', 'programs'] as const) {
      const texts: readonly {
        readonly head: {
          readonly review?: string | undefined;
          readonly reviewedBy?: string | undefined;
        };
      }[] = Object.values(content.words[locale][kind]);
      for (const { head } of texts) {
        expect(head.review === 'draft' || head.reviewedBy !== undefined).toBe(true);
      }
    }
  });
});

const french = locales.find((locale) => locale.startsWith('fr'));

test.each([...(french === undefined ? [] : filesOf(french))])(
  'French: %s has a space that does not break before its marks',
  (_, text) => {
    expect(text).not.toMatch(/\S [:;?!]/);
  },
);

const spanish = Object.entries(content.words).find(([locale]) => locale.startsWith('es'))?.[1];

test.each(Object.entries(spanish?.pages ?? {}))(
  'Spanish: %s is easy to read (INFLESZ 55 or more: normal or easier)',
  (id, { body }) => {
    const text = body.replaceAll(/{{.*?}}|\]\([^)]*\)|[#>*[\]]/g, ' ');
    const sentences = text.split(/[.!?:\n]+/).filter((sentence) => /\p{L}{2}/u.test(sentence));
    const words = text.match(/\p{L}+/gu) ?? [];
    const syllables = words.reduce((sum, word) => sum + syllablesInSpanish(word), 0);
    // Szigriszt-Pazos, read on the INFLESZ scale: 206.835 - 62.3 × syllables a word - words a sentence.
    const ease = 206.835 - (62.3 * syllables) / words.length - words.length / sentences.length;
    console.log(`es/${id}: ${ease.toFixed(1)}`);
    expect(ease).toBeGreaterThanOrEqual(55);
  },
);
