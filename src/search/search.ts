import type { Found, Hit } from '#domain/searchRecord.ts';
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
import { isOnlyTold } from '#search/denied.ts';
import { isSomebody } from '#search/persons.ts';
import { partOf } from '#search/roles.ts';
import type { Part } from '#search/roles.ts';
import { doorOf } from '#search/who.ts';

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
  const parts = words.map((word) => partOf(index.roles, word));
  const isForOthers = ({ topic: { find } }: Spoken): boolean =>
    find[0] === index.words.doors.worried?.[0];
  const spoken = (near === null ? said : guessed(index, tokens, near)).filter(
    (one) => !(isForOthers(one) && [...one.words].some((at) => isOnlyTold(parts, at))),
  );
  const asked = spoken.find(({ topic }) => topic.caused === true);
  const isGuess = near !== null && spoken.length > 0;
  const texts = language !== null || isGuess ? null : textHits(index, tokens);
  const isWhole = texts?.isWhole === true;
  const spokenTo = spokenToOf(parts);
  const isOfOther = spoken.some(isForOthers);
  const isTold = spoken.some((one) => isTelling(parts, one));
  const door =
    doorOf(index, toldBy(words, spoken)) ??
    (isTold
      ? // "My cousin has bruises": no word says who does what.
        isOfOther && spokenTo === 'worried'
        ? spokenTo
        : null
      : words.length < (isWhole || tokens.length === 0 ? sentence : shortSentence)
        ? null
        : (spokenTo ?? 'unknown')) ??
    (asked === undefined ? null : lookedForOf(parts, asked));
  const { urgent, ids, isForCaused: isAsked } = orderOf(index.words, door, spoken);
  const name = foldedWords(typed).join(' ');
  // A part of a page may have a common word for its heading ("Ayuda").
  const isPart = ({ record: { id } }: Entry): boolean => /^page:.*#/.test(id);
  const named = index.entries.filter(
    (entry) => entry.name === name && !(isPart(entry) && spoken.length > 0),
  );
  const isCaused = ({ record: { id } }: Entry): boolean => isForCaused(index.words, id);
  const lines = index.entries.filter((entry) => isLine(entry) && !isCaused(entry));
  const first = entriesOf(index, urgent);
  const listed = entriesOf(index, ids);
  const isRest = (entry: Entry): boolean => !first.includes(entry);
  const entries = [...listed, ...(texts?.hits ?? [])].filter(isRest);
  const others = entries.filter((entry) => !isCaused(entry));
  const isMixed = !isAsked && others.length < entries.length;
  // What is for people who caused harm comes behind others, and these are made up with lines where they are too few.
  const filled = isMixed && new Set(others).size < othersFirst ? lines.filter(isRest) : [];
  const ordered = [
    ...new Set([
      ...named.filter(isRest),
      ...(isMixed ? [...others, ...filled.slice(0, othersFirst)] : []),
      ...entries,
    ]),
  ];
  // What is marked: the words typed, in every form that counts as found.
  const forms = tokens.flatMap((token) => token.forms);
  const by = ({ record }: Entry): Hit => ({ record, by: forms });
  const isEnough = listed.length + first.length > 0 || (isWhole && ordered.length >= enough);
  const known = new Set([...first, ...ordered]);
  const slips = isEnough ? [] : (near ?? nearOnes());
  const similar = isEnough
    ? []
    : similarHits(index, tokens, slips)
        .filter((entry) => !known.has(entry) && !isCaused(entry))
        .slice(0, mostSimilar);
  // The line for people who caused harm is none for others, and nobody is sent to 911.
  const isPerson = [...first, ...ordered].some(
    (entry) => lines.includes(entry) && entry.record.id !== emergency,
  );
  return {
    urgent: first.map(by),
    hits: ordered.map(by),
    near: similar.map(({ record }) => ({ record, by: slips.flat() })),
    instead:
      isPerson || !isTyped.test(typed)
        ? []
        : lines.slice(0, mostInstead).map(({ record }) => ({ record, by: [] })),
    language,
  };
};

/** The words that may say who does what: "men who abuse" in the name of a program does nothing to anybody. */
const toldBy = (words: readonly string[], spoken: readonly Spoken[]): readonly string[] => {
  const names = spoken.filter(({ topic }) => topic.asks === true);
  return words.map((word, at) => (names.some((one) => one.words.has(at)) ? '' : word));
};

/** Whether a topic says more than of whom is spoken. */
const isTelling = (parts: readonly Part[], { words }: Spoken): boolean =>
  words.size === 0 || [...words].some((at) => !isSomebody(parts, at));

const isLine = ({ record }: Entry): boolean => record.kind === 'line';

const entriesOf = (index: SearchIndex, ids: readonly string[]): readonly Entry[] =>
  ids.flatMap((id) => index.byId.get(id) ?? []);
