import type { Found, Hit } from '#domain/searchRecord.ts';
import { foldedWords } from '#search/fold.ts';
import { heardIn } from '#search/heard.ts';
import { isForCaused, orderOf } from '#search/order.ts';
import type { Entry, SearchIndex } from '#search/searchIndex.ts';
import { nearOf, similarHits } from '#search/similar.ts';

/** With so many records that fit, none that are only close in spelling are looked for. */
const enough = 4;

/** How many that are only close in spelling are given. */
const mostSimilar = 6;

/** How many lines are given where nothing else is a person to talk to. */
const mostInstead = 3;

/** More than spaces, and marks of direction that no eye sees. */
const isTyped = /[^\s\p{Cf}]/u;

/** A line that may send police: it is found where it is asked for, and counts as nobody to talk to. */
const emergency = 'line:911';

/** How many others stand before anything for people who caused harm, unless the words ask for it. */
const othersFirst = 3;

/**
 * Looks for what was typed: who speaks and of what, whom to talk to first if it tells of danger, what has
 * the words, and what is only close in spelling, kept apart, because "mediation", "meditation" and
 * "medication" are three things. Whatever is typed, there is a person to talk to.
 */
export const search = (index: SearchIndex, typed: string): Found => {
  const heard = heardIn(index, typed);
  const { tokens, language, spoken, texts } = heard;
  const order = orderOf(index.words, heard.door, spoken);
  const isOther = (entry: Entry): boolean => !isForCaused(index.words, entry.record.id);
  // The line for people who caused harm is none for others.
  const lines = index.entries.filter((entry) => entry.record.kind === 'line' && isOther(entry));
  const urgent = entriesOf(index, order.urgent);
  const isRest = (entry: Entry): boolean => !urgent.includes(entry);
  const listed = entriesOf(index, order.ids);
  const fitting = [...listed, ...(texts?.hits ?? [])].filter(isRest);
  const hits = [
    ...new Set([
      ...namedBy(index, typed, spoken.length > 0).filter(isRest),
      ...(order.isForCaused ? fitting : othersBefore(fitting, isOther, lines.filter(isRest))),
    ]),
  ];
  const shown = [...urgent, ...hits];
  const isEnough =
    listed.length + urgent.length > 0 || (texts?.isWhole === true && hits.length >= enough);
  const near = isEnough ? [] : (heard.near ?? nearOf(index, tokens, language));
  const isPerson = shown.some((entry) => lines.includes(entry) && entry.record.id !== emergency);
  // What is marked: the words typed, in every form that counts as found.
  const forms = tokens.flatMap((token) => token.forms);
  return {
    urgent: hitsOf(urgent, forms),
    hits: hitsOf(hits, forms),
    near: hitsOf(
      similarHits(index, tokens, near)
        .filter((entry) => !shown.includes(entry) && isOther(entry))
        .slice(0, mostSimilar),
      near.flat(),
    ),
    instead: hitsOf(isPerson || !isTyped.test(typed) ? [] : lines.slice(0, mostInstead), []),
    language,
  };
};

/** Records whose very name was typed; a part of a page may have a common word for its heading ("Ayuda"). */
const namedBy = ({ entries }: SearchIndex, typed: string, isSpoken: boolean): readonly Entry[] => {
  const name = foldedWords(typed).join(' ');
  return entries.filter(
    (entry) => entry.name === name && !(isSpoken && /^page:.*#/.test(entry.record.id)),
  );
};

/** What is for people who caused harm behind others; these are made up with lines where they are too few. */
const othersBefore = (
  entries: readonly Entry[],
  isOther: (entry: Entry) => boolean,
  lines: readonly Entry[],
): readonly Entry[] => {
  const others = entries.filter(isOther);
  if (others.length === entries.length) return entries;
  const isFew = new Set(others).size < othersFirst;
  return [...others, ...(isFew ? lines.slice(0, othersFirst) : []), ...entries];
};

const entriesOf = (index: SearchIndex, ids: readonly string[]): readonly Entry[] =>
  ids.flatMap((id) => index.byId.get(id) ?? []);

const hitsOf = (entries: readonly Entry[], by: readonly string[]): readonly Hit[] =>
  entries.map(({ record }) => ({ record, by }));
