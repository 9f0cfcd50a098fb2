import type { SearchRecord, SearchWords } from '../domain/searchRecord.ts';
import { exactHits } from '../search/exact.ts';
import { tokensOf } from '../search/query.ts';
import { searchIndex } from '../search/searchIndex.ts';
import type { SearchIndex } from '../search/searchIndex.ts';

/** A word need not be packed if the first of what it leads to is among so many found without it. */
const near = 5;

/**
 * What people type, without what the pages' own words find already: every byte of a pack is loaded on every visit.
 * Words of danger stay, all of them.
 */
export const leanWords = (words: SearchWords, records: readonly SearchRecord[]): SearchWords => {
  const bare = searchIndex({ ...words, synonyms: [] }, records);
  const isFound = (phrase: string, find: readonly string[]): boolean =>
    exactHits(bare, tokensOf(bare, phrase))
      .hits.slice(0, near)
      .some(({ entry }) => entry.record.id === find[0]);
  return {
    ...words,
    synonyms: words.synonyms
      .map((list) =>
        list.urgent === true
          ? list
          : {
              ...list,
              type: uncovered(
                bare,
                list.type.filter((phrase) => !isFound(phrase, list.find)),
              ),
            },
      )
      .filter(({ type }) => type.length > 0),
  };
};

/** The words of a list that no other word of it begins with, once their endings are taken off. */
const uncovered = (index: SearchIndex, phrases: readonly string[]): readonly string[] => {
  const kept: string[] = [];
  for (const { word, forms } of phrases.flatMap((phrase) => tokensOf(index, phrase))) {
    if (index.small.has(word)) continue;
    if (!forms.some((form) => kept.some((other) => other.startsWith(form)))) kept.push(word);
  }
  return kept;
};
