import Fuse from 'fuse.js/min-basic';
import type { Spoken } from '#search/phrases.ts';
import { lettersOf } from '#search/searchIndex.ts';
import type { Entry, SearchIndex } from '#search/searchIndex.ts';
import { slipsFrom } from '#search/slips.ts';
import type { Token } from '#search/query.ts';
import { formsOf } from '#search/query.ts';

/** How many words may stand in for one that was typed. */
const mostWords = 6;

/**
 * Records with words that are close in spelling to those typed. Fuse compares words with words, not
 * with whole records: of these there are far fewer, and a slip of the finger is a slip in one word.
 */
export const similarHits = (
  index: SearchIndex,
  tokens: readonly Token[],
  near: readonly Near[],
  known: ReadonlySet<unknown>,
): readonly Scored[] => {
  if (near.every((words) => words.length === 0)) return [];
  const sought = tokens.map(({ forms }, at) => ({
    begun: forms.map((form) => ` ${form}`),
    near: (near[at] ?? []).map((word) => ` ${word} `),
  }));
  const found: Scored[] = [];
  for (const entry of index.entries) {
    const hit = known.has(entry) ? null : nearHit(entry, sought);
    if (hit !== null) found.push(hit);
  }
  return found.sort((a, b) => b.score - a.score);
};

/** What is looked for in place of one word, with the spaces that begin or enclose it. */
interface Sought {
  readonly begun: readonly string[];
  readonly near: readonly string[];
}

/** How well a record has every word, at least one of them nearly; null where one is missing. */
const nearHit = (entry: Entry, sought: readonly Sought[]): Scored | null => {
  const by: string[] = [];
  let score = 0;
  for (const { begun, near } of sought) {
    const at = near.findIndex((word) => entry.all.includes(word));
    const word = near[at];
    if (word === undefined) {
      if (!begun.some((form) => entry.all.includes(form))) return null;
      score += 1;
    } else {
      score += (entry.title.includes(word) ? 10 : 3) - at;
      by.push(word.trim());
    }
  }
  return by.length === 0 ? null : { entry, by, score };
};

/** A record found by words that are near, and which. */
interface Scored {
  readonly entry: Entry;
  readonly score: number;
  readonly by: readonly string[];
}

/** The words of the index that are spelt nearly like one, the nearest first. */
export type Near = readonly string[];

/** No word for danger is guessed that has fewer letters, nor from fewer: "kill" is not "will", nor my neck "I have". */
const leastOfDanger = 5;

/** The topics of which a misspelt word may speak: those whose very word is the nearest. */
export const guessed = (index: SearchIndex, near: readonly Near[]): readonly Spoken[] =>
  index.phrases.list.flatMap(({ topic, all, at }) => {
    if (all.length > 1 || topic.urgent !== true) return [];
    const word = all[0]?.replace('*', '') ?? '';
    return word.length >= leastOfDanger && near.some(([nearest]) => nearest === word)
      ? [{ topic, at, words: new Set<number>() }]
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
