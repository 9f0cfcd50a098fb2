import Fuse from 'fuse.js/min-basic';
import type { Scored } from '#search/exact.ts';
import type { SearchIndex } from '#search/searchIndex.ts';
import type { Token } from '#search/query.ts';

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
  return index.entries
    .filter((entry) => !known.has(entry))
    .flatMap((entry): readonly Scored[] => {
      const found = tokens.map(({ forms }, token) => {
        const words = near[token] ?? [];
        const at = words.findIndex((word) => entry.all.includes(` ${word} `));
        const word = words[at];
        if (word === undefined)
          return { score: forms.some((form) => entry.all.includes(` ${form}`)) ? 1 : 0, by: [] };
        const isNamed = entry.title.includes(` ${word} `) || entry.also.includes(` ${word} `);
        return { score: (isNamed ? 10 : 3) - at, by: [word] };
      });
      const by = found.flatMap((one) => one.by);
      return by.length === 0 || found.some(({ score }) => score === 0)
        ? []
        : [{ entry, by, score: found.reduce((sum, { score }) => sum + score, 0) }];
    })
    .sort((a, b) => b.score - a.score);
};

/** The words of the index that are spelt nearly like one, the nearest first. */
export type Near = readonly string[];

/** What is spelt nearly like a word. */
export const similarWords = (index: SearchIndex, word: string): Near =>
  word.length < 4
    ? []
    : fuseOf(index)
        .search(word.slice(0, longestWord), { limit: mostWords * 3 })
        .map(({ item }) => item)
        .filter((item) => item !== word && !item.startsWith(word) && item.length > word.length - 3)
        .slice(0, mostWords);

/** Fuse cuts what it looks for after so many characters. */
const longestWord = 32;

const made = new WeakMap<SearchIndex, { readonly size: number; readonly fuse: Fuse<string> }>();

const fuseOf = (index: SearchIndex): Fuse<string> => {
  const { size } = index.vocabulary;
  const before = made.get(index);
  if (before?.size === size) return before.fuse;
  const fuse = new Fuse([...index.vocabulary], { threshold: 0.3, distance: 40 });
  made.set(index, { size, fuse });
  return fuse;
};
