import { exactHits } from '#search/exact.ts';
import type { Scored } from '#search/exact.ts';
import { foldedWords } from '#search/fold.ts';
import { hasPhrase, tokensOf } from '#search/query.ts';
import type { Token } from '#search/query.ts';
import type { Found, Hit, Synonyms } from '#domain/searchRecord.ts';
import type { Entry, SearchIndex } from '#search/searchIndex.ts';
import { similarHits, similarWords } from '#search/similar.ts';

/** With so many records that have the very words, none that are only close in spelling are looked for. */
const enough = 4;

/** How many that are only close in spelling are given. */
const mostSimilar = 6;

/** How many lines are given where nothing was found. */
const mostInstead = 3;

/**
 * Looks for what was typed: whom to talk to first if it tells of danger, what has the words, and what
 * is only close in spelling, kept apart, because "mediation", "meditation" and "medication" are three things.
 */
export const search = (index: SearchIndex, typed: string): Found => {
  const tokens = tokensOf(index, typed);
  const urgent = urgentEntries(index, typed, tokens);
  const known = new Set<Entry>(urgent);
  const exact = exactHits(index, tokens).filter(({ entry }) => !known.has(entry));
  for (const { entry } of exact) known.add(entry);
  const similar = exact.length < enough ? similarHits(index, tokens, known) : [];
  const words = tokens.map(({ word }) => word);
  const isEmpty = urgent.length + exact.length + similar.length === 0;
  return {
    urgent: urgent.map(({ record }) => ({ record, by: words })),
    exact: exact.map(hitOf),
    similar: similar.slice(0, mostSimilar).map(hitOf),
    instead: isEmpty && tokens.length > 0 ? index.entries.filter(isLine).slice(0, mostInstead).map((entry) => hitOf({ entry, by: [] })) : [],
  };
};

const isLine = ({ record }: Entry): boolean => record.kind === 'line';

const hitOf = ({ entry, by }: Pick<Scored, 'entry' | 'by'>): Hit => ({ record: entry.record, by });

/** What comes first in danger, also where the word for it was misspelt. */
const urgentEntries = (
  index: SearchIndex,
  typed: string,
  tokens: readonly Token[],
): readonly Entry[] => {
  const urgent = index.words.synonyms.filter((synonyms) => synonyms.urgent);
  const said = ` ${foldedWords(typed).join(' ')} `;
  const meant = urgent.filter(({ type }) => type.some((phrase) => hasPhrase(said, phrase)));
  const near =
    meant.length > 0
      ? meant
      : urgent.filter((synonyms) => tokens.some(({ word }) => isNear(index, synonyms, word)));
  return [...new Set(near.flatMap(({ find }) => find))].flatMap((id) => index.byId.get(id) ?? []);
};

const isNear = (index: SearchIndex, { type }: Synonyms, word: string): boolean => {
  if (word.length < 5 || index.vocabulary.has(word)) return false;
  const [nearest] = similarWords(index, word);
  return (
    nearest !== undefined && type.some((phrase) => foldedWords(phrase).join(' ') === nearest)
  );
};
