import { parse } from 'yaml';
import { z } from 'astro/zod';
import type { Files } from '#catalog/files.ts';
import { isDense } from '#search/query.ts';

const neverSchema = z.record(
  z.string(),
  z.array(
    z.strictObject({
      /** A whole word or phrase; "*" stands for any ending. */
      word: z.string().min(2),
      why: z.string().min(5),
      /** The only phrases in which it may stand. */
      but: z.array(z.string()).default([]),
    }),
  ),
);

/** The words that are never said, by language. */
export type NeverWords = z.infer<typeof neverSchema>;

/** The words that are never said, by language (content/never.yaml). */
export const neverWordsIn = (files: Files): NeverWords =>
  neverSchema.parse(parse(files.get('content/never.yaml') ?? ''));

/** A word that was said, with what stands around it. */
export interface Said {
  readonly word: string;
  readonly why: string;
  readonly around: string;
}

/** The words of a language's list that a text says outside the phrases allowed. */
export const saidOf = (list: NeverWords, locale: string, text: string): readonly Said[] => {
  const flat = plain(text);
  return (list[locale] ?? []).flatMap(({ word, why, but }) => {
    const rest = but.reduce((left, phrase) => left.replaceAll(phrase, ' '), flat);
    return [...rest.matchAll(patternOf(word))].map(({ index }) => ({
      word,
      why,
      around: rest.slice(Math.max(0, index - 40), index + 60),
    }));
  });
};

/** A text on one line, without the marks of Markdown and JSON. */
export const plain = (text: string): string =>
  text.replaceAll('\\"', '"').replaceAll(/[*_`]/g, '').replaceAll(/\s+/g, ' ');

/** Arabic writes "and", "so", "with", "for", "like" and "the" as one with the word behind them. */
const arabicPrefixes = '(?:[وف]?[بلك]?(?:ال|لل)?)';

/** What a word goes on with: letters, digits, and the vowel signs of Bengali and Hindi, which are part of it. */
const more = '[\\p{L}\\p{N}\\p{sc=Beng}\\p{sc=Deva}]';

/**
 * Finds a word or phrase of a list as a whole word. In a script without spaces, and in Korean, which joins short words to
 * the one before, nothing says where a word ends: there it is found wherever its signs stand.
 */
export const patternOf = (word: string): RegExp => {
  const inside = word
    .replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '[\\p{L}\\p{M}]*')
    .replaceAll(' ', isDense(word) ? ' ?' : ' ');
  if (isDense(word)) return new RegExp(inside, 'giu');
  const prefix = /^\p{sc=Arab}/u.test(word) ? arabicPrefixes : '';
  return new RegExp(`(?<!${more})${prefix}${inside}(?!${more})`, 'giu');
};
