/**
 * One spelling for all the ways in which a word is typed: small letters, without accents, vowel signs
 * of Arabic and Hebrew, tatweel, joiners and marks of direction, with one form of each Arabic letter.
 *
 * The vowel signs of Bengali and Hindi stay: without them, "woman" is "man".
 */
export const fold = (text: string): string =>
  isPlain.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .toLowerCase()
        .replace(dropped, '')
        .replace(foreign, (letter) => letters[letter] ?? '')
        .replace(digits, digitOf)
        .normalize('NFC');

/** The folded words of a text; what is neither letter, mark, number nor picture stands between them. */
export const foldedWords = (text: string): readonly string[] =>
  foldedChunks(text).flatMap((chunk) => chunk.split(apostrophe));

/** The same, with what stands between two letters by an apostrophe kept together ("won't", "d'aide"). */
export const foldedChunks = (text: string): readonly string[] =>
  joinedDigits(fold(text)).match(chunks) ?? [];

/** Numbers to call, however their groups are set apart, without the country's 1 before them. */
const joinedDigits = (text: string): string =>
  text.replace(number, (groups) => groups.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, ''));

const isPlain = /^[\0-\x7f]*$/;

/** What is set between two letters where one is left out. */
export const apostrophe = /['’`]/;

const chunks = /[\p{L}\p{M}\p{N}]+(?:['’`][\p{L}\p{M}\p{N}]+)*|\p{Extended_Pictographic}/gu;

const number = /\d[\d ().\-\u2010-\u2014]{5,}\d/g;

/**
 * Marks of Latin, Greek, Cyrillic, Hebrew and Arabic; the dot that Hindi is often typed without; tatweel; what is not seen at all.
 * The Arabic part is Lucene's: https://lucene.apache.org/core/9_0_0/analysis/common/org/apache/lucene/analysis/ar/ArabicNormalizer.html
 */
const dropped =
  // eslint-disable-next-line no-misleading-character-class -- each mark is meant by itself
  /[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\u093c\ufe00-\ufe0f\ufeff]/g;

/** Letters that Unicode does not take apart, and the forms that Arabic and Urdu keyboards give of one letter. */
const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ς: 'σ',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ۃ: 'ه',
  ە: 'ه',
  ں: 'ن',
};

const foreign = new RegExp(`[${Object.keys(letters).join('')}]`, 'g');

/** The digits of Arabic, Persian and Urdu, Hindi, and Bengali. */
const digits = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]/g;

const digitOf = (digit: string): string => {
  const code = digit.charCodeAt(0);
  // Those of Hindi and Bengali begin at 6 of their row.
  return String(code > 0x0900 ? (code % 16) - 6 : code % 16);
};
