import type { Door, Found, Hit } from '#domain/searchRecord.ts';
import { foldedWords } from '#search/fold.ts';
import { otherLanguageOf } from '#search/language.ts';
import { lookedForOf, spokenToOf } from '#search/lookedFor.ts';
import { isForCaused, orderOf } from '#search/order.ts';
import { spokenOf } from '#search/phrases.ts';
import type { Spoken } from '#search/phrases.ts';
import { tokensOf, wordsOf } from '#search/query.ts';
import type { Entry, SearchIndex } from '#search/searchIndex.ts';
import { guessed, similarHits, similarWords } from '#search/similar.ts';
import type { Near } from '#search/similar.ts';
import { textHits } from '#search/texts.ts';
import { isSomebody } from '#search/persons.ts';
import { partOf } from '#search/roles.ts';
import { doorOf } from '#search/who.ts';

/** With so many records that fit, none that are only close in spelling are looked for. */
const enough = 4;

/** How many that are only close in spelling are given. */
const mostSimilar = 6;

/** How many lines are given where nothing else is a person to talk to. */
const mostInstead = 3;

/** From how many words on something is a sentence, and from how many where no record has them all. */
const sentence = 4;
const shortSentence = 3;

/** How many others stand before anything for people who caused harm, unless the words ask for it. */
const othersFirst = 3;

/**
 * Looks for what was typed: who speaks and of what, whom to talk to first if it tells of danger, what has
 * the words, and what is only close in spelling, kept apart, because "mediation", "meditation" and
 * "medication" are three things. Whatever is typed, there is a person to talk to.
 */
export const search = (index: SearchIndex, typed: string): Found => {
  const words = wordsOf(index.same, typed);
  const tokens = tokensOf(index, words);
  const language = otherLanguageOf(index, typed, words);
  const said = spokenOf(index, words);
  const nearOnes = (): readonly Near[] =>
    tokens.map(({ word }) => (language === null ? similarWords(index, word) : []));
  // A word of danger counts also where it was misspelt.
  const near = said.length === 0 ? nearOnes() : null;
  const spoken = near === null ? said : guessed(index, near);
  const asked = spoken.find(({ topic }) => topic.caused === true);
  const isGuess = spoken.length > said.length;
  const texts = language !== null || isGuess ? null : textHits(index, tokens);
  const isWhole = texts?.isWhole === true;
  const isTold = spoken.some((one) => isTelling(index, words, one));
  const told =
    doorOf(index, toldBy(words, spoken)) ??
    (isTold ? doorOfTopics(index, words, spoken) : defaultDoor(index, words, isWhole));
  const door = told ?? (asked === undefined ? null : lookedForOf(index, words, asked.words));
  const { urgent, ids, isForCaused: isAsked } = orderOf(index.words, door, spoken);
  const name = foldedWords(typed).join(' ');
  const named = index.entries.filter((entry) => entry.name === name);
  const [first, listed] = [entriesOf(index, urgent), entriesOf(index, ids)];
  const entries = [
    ...new Set([...listed, ...(texts?.hits ?? []).map(({ entry }) => entry)]),
  ].filter((entry) => !first.includes(entry));
  const others = entries.filter((entry) => !named.includes(entry));
  const ordered = [
    ...named.filter((entry) => !first.includes(entry)),
    ...(isAsked ? others : othersBefore(index, others, first)),
  ];
  // What is marked: the words typed, in every form that counts as found.
  const forms = tokens.flatMap((token) => token.forms);
  const by = ({ record }: Entry): Hit => ({ record, by: forms });
  const isEnough = listed.length + first.length > 0 || (isWhole && ordered.length >= enough);
  const known = new Set([...first, ...ordered]);
  const similar = isEnough
    ? []
    : similarHits(index, tokens, near ?? nearOnes(), known)
        .filter(({ entry }) => !isForCaused(index.words, entry.record.id))
        .slice(0, mostSimilar);
  const isPerson = [...first, ...ordered].some(isLine);
  return {
    urgent: first.map(by),
    hits: ordered.map(by),
    near: similar.map(({ entry: { record }, by: found }) => ({ record, by: found })),
    instead:
      isPerson || words.length === 0
        ? []
        : index.entries
            .filter((entry) => isLine(entry) && !isForCaused(index.words, entry.record.id))
            .slice(0, mostInstead)
            .map(({ record }) => ({ record, by: [] })),
    language,
  };
};

/** The words that may say who does what: "men who abuse" in the name of a program does nothing to anybody. */
const toldBy = (words: readonly string[], spoken: readonly Spoken[]): readonly string[] => {
  const names = spoken.filter(({ topic }) => topic.asks === true);
  return words.map((word, at) => (names.some((one) => one.words.has(at)) ? '' : word));
};

/** A sentence of which nothing else is understood is for a person to hear; a word or two may be looked up. */
const defaultDoor = (
  index: SearchIndex,
  words: readonly string[],
  isWhole: boolean,
): Door | null =>
  words.length < (isWhole ? sentence : shortSentence)
    ? null
    : (spokenToOf(index, words) ?? 'unknown');

/** "My cousin has bruises": who is spoken of, where no word says who does what. */
const doorOfTopics = (
  index: SearchIndex,
  words: readonly string[],
  spoken: readonly Spoken[],
): Door | null =>
  spoken.some(({ topic: { find } }) => find[0] === index.words.doors.worried?.[0]) &&
  spokenToOf(index, words) === 'worried'
    ? 'worried'
    : null;

/** Whether a topic says more than of whom is spoken. */
const isTelling = (
  { roles }: SearchIndex,
  words: readonly string[],
  { words: its }: Spoken,
): boolean => its.size === 0 || [...its].some((at) => !isSomebody(partOf(roles, words[at] ?? '')));

const isLine = ({ record }: Entry): boolean => record.kind === 'line';

const entriesOf = (index: SearchIndex, ids: readonly string[]): readonly Entry[] =>
  ids.flatMap((id) => index.byId.get(id) ?? []);

/** What is for people who caused harm comes behind others, and these are made up with lines where they are too few. */
const othersBefore = (
  index: SearchIndex,
  entries: readonly Entry[],
  first: readonly Entry[],
): readonly Entry[] => {
  const isCaused = ({ record: { id } }: Entry): boolean => isForCaused(index.words, id);
  const others = entries.filter((entry) => !isCaused(entry));
  const caused = entries.filter(isCaused);
  if (caused.length === 0) return entries;
  const lines = index.entries.filter((entry) => isLine(entry) && !isCaused(entry));
  const filled = others.length < othersFirst ? lines.filter((line) => !first.includes(line)) : [];
  return [...new Set([...others, ...filled.slice(0, othersFirst), ...caused])];
};
