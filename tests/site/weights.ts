import { brotliCompressSync } from 'node:zlib';
import { projectContent } from '#views/projectContent.ts';
import { locales } from '#i18n/locales.ts';
import type { Locale } from '#i18n/locales.ts';
import { budgets } from '../../src/budgets.ts';
import { weight } from './weight.ts';

/**
 * How much the same text weighs in a language beside English: the Universal Declaration of Human Rights, its plain text
 * over brotli (docs/decisions/08 says how it was measured). Languages that are not here have few letters besides those
 * of English, and are measured by what these cost (`scriptCost`).
 */
export const sameText: Readonly<Record<string, number>> = {
  bn: 1.6,
  ht: 1.46,
  ko: 1.29,
  pl: 1.49,
  ru: 1.63,
  ur: 1.51,
  'zh-Hans': 1.16,
  'zh-Hant': 1.17,
};

/**
 * The most that a text may weigh: a budget for English; for a language of `sameText`, the words of the same text in
 * English as much heavier as it needs, and not a byte more of markup; for others what a translation may add.
 *
 * @param address where the text stands ("zh-Hans/talk/index.html").
 * @param english the same in English.
 * @throws Error for a language whose letters cannot be told one from another in a byte, and which nobody has measured.
 */
export const allowed = (budget: number, address: string, text: string, english: string): number => {
  const locale = localeOf(address);
  if (locale === undefined || locale === 'en') return budget;
  const ratio = sameText[locale];
  return Math.floor(
    ratio === undefined
      ? budget * budgets.translation + scriptCost(locale, text)
      : budget + (ratio - 1) * weight(wordsIn(english)),
  );
};

const localeOf = (address: string): Locale | undefined =>
  locales.find((locale) => address.startsWith(`${locale}/`));

/** The words of a page or a pack, without its tags, styles and scripts. */
export const wordsIn = (text: string): string =>
  text.replaceAll(/<(style|script)>[\s\S]*?<\/\1>/g, '').replaceAll(/<[^>]*>/g, ' ');

/** How many letters besides those of English can be told one from another in a byte. */
const most = 128;

/**
 * What a text's own script costs: its weight in UTF-8 beside its weight if each letter took one byte,
 * as it does for English, and the marks that set Latin words apart where one reads from right to left.
 */
const scriptCost = (locale: Locale, text: string): number => {
  const bare = text.replaceAll(/<bdi lang="en">(.*?)<\/bdi>/g, '$1');
  if (!fitsInBytes(Object.values(projectContent().words[locale].messages).join('')))
    throw new Error(
      `"${locale}" has more than ${String(most)} letters. Measure the same text in it, as docs/decisions/08 says, and add it to sameText.`,
    );
  const letters = lettersIn(bare).slice(0, most);
  const codes = new Map(letters.map((letter, at) => [letter, 128 + at]));
  const bytes = Buffer.from(
    Array.from(bare, (letter) => codes.get(letter) ?? letter.charCodeAt(0) % 256),
  );
  return Math.max(0, weight(text) - brotliCompressSync(bytes).length);
};

/** Whether a byte can tell the letters of a text apart, beside those of English. */
export const fitsInBytes = (text: string): boolean => lettersIn(text).length <= most;

const lettersIn = (text: string): readonly string[] => [
  ...new Set(text.replaceAll(/[\0-\x7f]/g, '')),
];
