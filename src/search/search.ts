import { exactHits } from '#search/exact.ts';
import type { Scored } from '#search/exact.ts';
import { foldedWords } from '#search/fold.ts';
import { hasPhrase, tokensOf } from '#search/query.ts';
import type { Found, Hit, Synonyms } from '#domain/searchRecord.ts';
import type { Entry, SearchIndex } from '#search/searchIndex.ts';
import { similarHits, similarWords } from '#search/similar.ts';
import type { Near } from '#search/similar.ts';

/** With so many records that have the very words, none that are only close in spelling are looked for. */
const enough = 4;

/** How many that are only close in spelling are given. */
const mostSimilar = 6;

/** How many lines are given where nothing was found. */
const mostInstead = 3;

/** How many that have only some of the words stand before others that have them all, nearly spelt. */
const mostPartial = 3;

/**
 * Looks for what was typed: whom to talk to first if it tells of danger, what has the words, and what
 * is only close in spelling, kept apart, because "mediation", "meditation" and "medication" are three things.
 */
export const search = (index: SearchIndex, typed: string): Found => {
  const tokens = tokensOf(index, typed);
  const { hits, isWhole } = exactHits(index, tokens);
  const isEnough = isWhole && hits.length >= enough;
  const near = tokens.map(({ word }) =>
    isEnough || (isWhole && index.vocabulary.has(word)) ? [] : similarWords(index, word),
  );
  const urgent = urgentEntries(index, typed, near);
  const known = new Set<Entry>(urgent);
  const whole = hits.filter(({ entry }) => !known.has(entry));
  if (isWhole) for (const { entry } of whole) known.add(entry);
  const similar = similarHits(index, tokens, near, known).slice(0, mostSimilar);
  const taken = new Set(similar.map(({ entry }) => entry));
  const exact =
    isWhole || similar.length === 0
      ? whole
      : whole.filter(({ entry }) => !taken.has(entry)).slice(0, mostPartial);
  const words = tokens.map(({ word }) => word);
  const isEmpty = urgent.length + exact.length + similar.length === 0;
  return {
    urgent: urgent.map(({ record }) => ({ record, by: words })),
    exact: exact.map(hitOf),
    similar: similar.map(hitOf),
    instead:
      isEmpty && tokens.length > 0
        ? index.entries
            .filter(isLine)
            .slice(0, mostInstead)
            .map((entry) => hitOf({ entry, by: [] }))
        : [],
  };
};

const isLine = ({ record }: Entry): boolean => record.kind === 'line';

const hitOf = ({ entry, by }: Pick<Scored, 'entry' | 'by'>): Hit => ({ record: entry.record, by });

/** What comes first in danger, also where the word for it was misspelt. */
const urgentEntries = (
  index: SearchIndex,
  typed: string,
  near: readonly Near[],
): readonly Entry[] => {
  const urgent = index.words.synonyms.filter((synonyms) => synonyms.urgent);
  const said = ` ${foldedWords(typed).join(' ')} `;
  const meant = urgent.filter(({ type }) => type.some((phrase) => hasPhrase(said, phrase)));
  const lists = meant.length > 0 ? meant : urgent.filter((list) => isNear(list, near));
  return [...new Set(lists.flatMap(({ find }) => find))].flatMap((id) => index.byId.get(id) ?? []);
};

const isNear = ({ type }: Synonyms, near: readonly Near[]): boolean =>
  near.some(([nearest]) => type.some((phrase) => foldedWords(phrase).join(' ') === nearest));
