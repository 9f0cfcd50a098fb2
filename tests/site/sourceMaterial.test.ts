import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectContent } from '#views/projectContent.ts';
import { locales } from '#i18n/locales.ts';
import type { Locale } from '#i18n/locales.ts';
import { mainText, pageAt, section } from './built.ts';

const statement = z.strictObject({
  about: z.string(),
  told: z
    .array(
      z.strictObject({ page: z.string(), phrase: z.string().min(10), by: z.string().nullable() }),
    )
    .min(1),
});
const material = z
  .record(z.string(), z.record(z.string().regex(/^S\d+$/), statement))
  .parse(parse(readFileSync('content/source-material.yaml', 'utf8')));

const collaborative = 'restoringhealing.org';

/** What a language calls the Collaborative, without an article, from its list of words ("The Collaborative", "Le Collectif (the Collaborative)"). */
const nameIn = (locale: Locale): string => {
  const word = projectContent().words[locale].glossary.find(({ id }) => id === 'collaborative');
  const [ownWords = ''] = word?.term.split('(') ?? [];
  const name = ownWords.trim().split(' ').at(-1) ?? '';
  if (name === '') throw new Error(`The words in ${locale} have no name for the Collaborative.`);
  return name;
};

/** As `mainText` spaces a text. */
const spaced = (text: string): string => text.replaceAll(/[ \t\r\n]+/g, ' ');

/** Whether a phrase was told of a program that closed or withdrew, and is left out with it. */
const isLeftOut = (locale: Locale, page: string, phrase: string): boolean => {
  const { removed, words } = projectContent();
  if (removed.some(({ id }) => page === `options/${id}`)) return true;
  const id = page === '' ? 'home' : page;
  const left = words[locale].pages[id]?.body;
  if (removed.length === 0 || left === undefined || left.includes(phrase)) return false;
  return readFileSync(`content/words/${locale}/pages/${id}.md`, 'utf8').includes(phrase);
};

describe.each(locales)('the source material in %s', (locale) => {
  const statements = Object.entries(material[locale] ?? {});
  const name = nameIn(locale);

  test('is there from S1 to S15', () => {
    expect(statements.map(([id]) => id)).toEqual(
      Array.from({ length: 15 }, (_, at) => `S${String(at + 1)}`),
    );
  });

  const told = statements.flatMap(([id, { told: places }]) =>
    places
      .filter(({ page, phrase }) => !isLeftOut(locale, page, phrase))
      .map(({ page, phrase, by }) => [id, page, phrase, by] as const),
  );

  test.each(told)('%s is told on "%s": %s', (_, page, exact, by) => {
    const phrase = spaced(exact);
    const text = mainText(pageAt(`/${locale}/${page === '' ? '' : `${page}/`}`));
    const at = text.indexOf(phrase);
    expect(at, 'the phrase is not on the page').toBeGreaterThanOrEqual(0);
    if (by === null) return;
    const end = at + phrase.length;
    const before = text.slice(text.lastIndexOf(section, at) + 1, end);
    expect(before, 'it is not shown whose claim it is').toContain(spaced(by));
    expect(text.slice(0, end), 'the Collaborative is not named before').toContain(name);
  });

  test('every statement is attributed somewhere', () => {
    for (const [id, { told: places }] of statements) {
      expect(
        places.some(({ by }) => by !== null),
        id,
      ).toBe(true);
    }
  });

  test('the Collaborative and its pages are named as the source', () => {
    const about = mainText(pageAt(`/${locale}/about/`));
    expect(about).toContain(collaborative);
    expect(pageAt(`/${locale}/about/`).html).toContain(
      'https://restoringhealing.org/our-approaches',
    );
  });
});
