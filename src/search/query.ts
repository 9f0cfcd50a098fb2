import { apostrophe, foldedChunks } from '#search/fold.ts';
import type { SearchWords } from '#domain/searchRecord.ts';
import type { SearchIndex } from '#search/searchIndex.ts';

/** A word that was typed, and the forms in which it counts as found: itself first, then without its ending. */
export interface Token {
  readonly word: string;
  readonly forms: readonly string[];
  /** Whether it may still be going on: the beginning of a word counts then. */
  readonly isOpen: boolean;
}

/** The longest text that is looked at, in characters, and how many words of it. */
const longest = 300;
const mostWords = 30;

/** Other ways of writing: of whole words, and of endings that only their accents tell apart. */
export interface Same {
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly endings: readonly (readonly [RegExp, string])[];
}

/** Every word of what was typed, in the way of writing that the lists have ("im" is "i am"). */
export const wordsOf = ({ words, endings }: Same, typed: string): readonly string[] =>
  foldedChunks(
    endings.reduce(
      (text, [ending, meant]) => text.replace(ending, meant),
      typed.slice(0, longest).normalize('NFC'),
    ),
  )
    .flatMap((chunk) => {
      const parts = chunk.split(apostrophe);
      return words.get(parts.join('')) ?? parts.flatMap((word) => words.get(word) ?? [word]);
    })
    .slice(0, mostWords);

/** The words to look for in texts: none of the small ones. */
export const tokensOf = (index: SearchIndex, words: readonly string[]): readonly Token[] => {
  const telling = words.filter((word) => !index.small.has(word) && !tellsNothing.test(word));
  return [...new Set(telling)].flatMap((word) =>
    isDense(word) && word.length > 2
      ? pairsOf(word).map((pair) => ({ word: pair, forms: [pair], isOpen: true }))
      : [
          {
            word,
            forms: formsOf(index.words, word),
            isOpen: word === words[words.length - 1] || word.length > 5,
          },
        ],
  );
};

/** One letter or digit by itself, in a script in which that is no word. */
const tellsNothing = /^[a-z\d\p{sc=Arabic}\p{sc=Cyrillic}]$/u;

/** Each two signs that follow one another: in a script without spaces nothing else says where a word ends. */
const pairsOf = (word: string): readonly string[] => {
  const signs = Array.from(word);
  return signs.slice(1).map((sign, at) => `${signs[at] ?? ''}${sign}`);
};

/** A word, without what is set before it, and without its ending. */
export const formsOf = ({ trim }: Pick<SearchWords, 'trim'>, word: string): readonly string[] => {
  const start = trim.start.find((part) => word.startsWith(part) && word.length - part.length > 2);
  const bare = start === undefined ? word : word.slice(start.length);
  const end = trim.end.find((part) => bare.endsWith(part) && bare.length - part.length > 2);
  return [...new Set([word, bare, ...(end === undefined ? [] : [bare.slice(0, -end.length)])])];
};

/** Whether a script writes without spaces, or packs much into one sign: one or two signs are a word there. */
export const isDense = (word: string): boolean => /[\p{sc=Han}\p{sc=Hangul}]/u.test(word);
