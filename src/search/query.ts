import { foldedWords } from '#search/fold.ts';
import type { SearchIndex } from '#search/searchIndex.ts';

/** A word that was typed, and the forms in which it counts as found: itself first, then without its ending. */
export interface Token {
  readonly word: string;
  readonly forms: readonly string[];
}

/** The longest text that is looked at, in characters, and how many words of it. */
const longest = 300;
const mostWords = 12;

/** The words to look for in what was typed; the small ones only where there are no others. */
export const tokensOf = (index: SearchIndex, typed: string): readonly Token[] => {
  const all = [...new Set(foldedWords(typed.slice(0, longest)))].slice(0, mostWords);
  const telling = all.filter((word) => !index.small.has(word));
  return (telling.length > 0 ? telling : all).map((word) => ({
    word,
    forms: [...new Set([word, ...trimmed(word, index)])],
  }));
};

const trimmed = (word: string, { words: { trim } }: SearchIndex): readonly string[] => {
  const start = trim.start.find((part) => word.startsWith(part) && word.length - part.length > 2);
  const bare = start === undefined ? word : word.slice(start.length);
  const end = trim.end.find((part) => bare.endsWith(part) && bare.length - part.length > 2);
  return end === undefined ? [bare] : [bare, bare.slice(0, -end.length)];
};

/** Whether a phrase of search.yaml stands in what was typed; "*" stands for any ending. */
export const hasPhrase = (typed: string, phrase: string): boolean => {
  const words = foldedWords(phrase).join(' ');
  return typed.includes(phrase.endsWith('*') ? ` ${words}` : ` ${words} `);
};

/** Whether a script writes without spaces, or packs much into one sign: one or two signs are a word there. */
export const isDense = (word: string): boolean =>
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(
    word,
  );
