import Fuse from 'fuse.js/min-basic';
import type { Spoken } from '#search/spoken.ts';
import { lettersOf } from '#search/searchIndex.ts';
import type { Entry, SearchIndex } from '#search/searchIndex.ts';
import { slipsFrom } from '#search/slips.ts';
import type { Token } from '#search/query.ts';
import { formsOf } from '#search/query.ts';
import { textHits } from '#search/texts.ts';

/** How many words may stand in for one that was typed. */
const mostWords = 6;

/**
 * Records with all words that were typed, at least one of them nearly. Fuse compares words with words, not
 * with whole records: of these there are far fewer, and a slip of the finger is a slip in one word.
 */
export const similarHits = (
  index: SearchIndex,
  tokens: readonly Token[],
  near: readonly Near[],
): readonly Entry[] => {
  if (near.flat().length === 0) return [];
  const sought = tokens.map((token, at): Token => {
    const words = near[at] ?? [];
    // The last form stands in every record: each of the others is looked for.
    return words.length === 0 ? token : { ...token, forms: [...words, ...token.forms, ' '] };
  });
  const { hits, isWhole } = textHits(index, sought);
  return isWhole ? hits : [];
};

/** The words of the index that are spelt nearly like one, the nearest first. */
export type Near = readonly string[];

/** The words nearly like each of some; those of another language are not looked for. */
export const nearOf = (
  index: SearchIndex,
  tokens: readonly Token[],
  language: string | null,
): readonly Near[] =>
  tokens.map(({ word }) => (language === null ? similarWords(index, word) : []));

/** No word for danger is guessed that has fewer letters, nor from fewer: "kill" is not "will", nor my neck "I have". */
const leastOfDanger = 5;

/** The topics of danger of which a misspelt word may speak: those whose very word is the nearest; nobody is guessed to do harm. */
export const guessed = (
  index: SearchIndex,
  tokens: readonly Token[],
  near: readonly Near[],
): readonly Spoken[] =>
  index.phrases.list.flatMap(({ topic, all, at }) => {
    if (all.length > 1 || topic.urgent !== true || topic.caused === true) return [];
    const meant = all[0]?.replace('*', '') ?? '';
    const isMeant = ([nearest]: Near, place: number): boolean =>
      nearest === meant && (tokens[place]?.word.length ?? 0) >= leastOfDanger;
    return meant.length >= leastOfDanger && near.some(isMeant)
      ? [{ topic, at, words: new Set<number>(), exact: 0 }]
      : [];
  });

/** Whether a word stands somewhere as it was typed, or in another form: then nothing else was meant. */
const isKnown = (index: SearchIndex, word: string): boolean =>
  formsOf(index.words, word).some(
    (form) => index.vocabulary.has(form) || index.small.has(form) || index.roles.whole.has(form),
  );

/**
 * What is spelt nearly like a word. Fuse takes long for each, and is never shown one that it cannot find: a
 * slip loses one letter at most, and what lacks no more letters must have them in their order.
 */
export const similarWords = (index: SearchIndex, word: string): Near => {
  if (word.length < 4 || isKnown(index, word)) return [];
  const { vocabulary } = index;
  const typed = word.slice(0, longestWord);
  const letters = lettersOf(typed);
  const slips = Math.floor(threshold * typed.length);
  const slipsTo = slipsFrom(typed);
  const likely: string[] = [];
  for (const [item, its] of vocabulary) {
    if (item.length < word.length - 2 || count(letters & ~its) > slips) continue;
    if (!item.startsWith(word) && slipsTo(item) <= slips) likely.push(item);
  }
  return new Fuse(likely, { threshold, distance: 40 })
    .search(typed, { limit: mostWords })
    .map(({ item }) => item);
};

/** How much may differ, as a share of the letters typed. */
const threshold = 0.3;

/** Fuse cuts what it looks for after so many characters. */
const longestWord = 32;

/** How many bits of a number are set. */
const count = (bits: number): number => {
  let left = bits;
  let set = 0;
  for (; left !== 0; set += 1) left &= left - 1;
  return set;
};
