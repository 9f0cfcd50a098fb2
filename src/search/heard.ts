import type { Door, Found } from '#domain/searchRecord.ts';
import { otherLanguageOf } from '#search/language.ts';
import { lookedForOf, spokenToOf } from '#search/lookedFor.ts';
import { isSomebody } from '#search/persons.ts';
import { spokenOf } from '#search/spoken.ts';
import type { Spoken } from '#search/spoken.ts';
import { tokensOf, wordsOf } from '#search/query.ts';
import type { Token } from '#search/query.ts';
import { partOf } from '#search/roles.ts';
import type { Part } from '#search/roles.ts';
import type { SearchIndex } from '#search/searchIndex.ts';
import { guessed, nearOf } from '#search/similar.ts';
import type { Near } from '#search/similar.ts';
import { textHits } from '#search/texts.ts';
import { isOnlyTold } from '#search/told.ts';
import { doorOf } from '#search/who.ts';

/** What was typed, as far as it is understood. */
export interface Heard {
  readonly tokens: readonly Token[];
  /** The other language it is written in. */
  readonly language: Found['language'];
  /** What is spoken of; where nothing is, the dangers that a misspelt word may mean. */
  readonly spoken: readonly Spoken[];
  /** Who speaks, as far as it shows. */
  readonly door: Door | null;
  /** What has the words; null where they are of another language, or are taken for others. */
  readonly texts: ReturnType<typeof textHits> | null;
  /** The words nearly like each token, where they were looked for already. */
  readonly near: readonly Near[] | null;
}

/** From how many words on something is a sentence, and from how many where no record has them all. */
const sentence = 4;
const shortSentence = 3;

/** Makes out what was typed: of what it speaks, who speaks, and which records have its words. */
export const heardIn = (index: SearchIndex, typed: string): Heard => {
  const words = wordsOf(index.same, typed);
  const tokens = tokensOf(index, words);
  const language = otherLanguageOf(index, typed, words);
  const parts = words.map((word) => partOf(index.roles, word));
  const said = spokenOf(index, words);
  // A word of danger counts also where it was misspelt.
  const near = said.length === 0 ? nearOf(index, tokens, language) : null;
  const spoken = (near === null ? said : guessed(index, tokens, near)).filter(
    (one) => !(isForOthers(index, one) && [...one.words].some((at) => isOnlyTold(parts, at))),
  );
  const isGuess = near !== null && spoken.length > 0;
  const texts = language !== null || isGuess ? null : textHits(index, tokens);
  const isFound = texts?.isWhole === true || tokens.length === 0;
  const isSentence = words.length >= (isFound ? sentence : shortSentence);
  const asked = spoken.find(({ topic }) => topic.caused === true);
  const door =
    doorOf(index, toldBy(words, spoken)) ??
    doorOfTopics(index, parts, spoken, isSentence) ??
    (asked === undefined ? null : lookedForOf(parts, asked));
  return { tokens, language, spoken, door, texts, near };
};

/** Who speaks where no word says who does what: "my cousin has bruises", or a sentence of which nothing else is understood. */
const doorOfTopics = (
  index: SearchIndex,
  parts: readonly Part[],
  spoken: readonly Spoken[],
  isSentence: boolean,
): Door | null => {
  const spokenTo = spokenToOf(parts);
  if (!spoken.some((one) => isTelling(parts, one)))
    return isSentence ? (spokenTo ?? 'unknown') : null;
  return spokenTo === 'worried' && spoken.some((one) => isForOthers(index, one)) ? spokenTo : null;
};

/** Whether a topic leads to the page for people who come for someone else. */
const isForOthers = ({ words }: SearchIndex, { topic }: Spoken): boolean =>
  topic.find[0] === words.doors.worried?.[0];

/** The words that may say who does what: "men who abuse" in the name of a program does nothing to anybody. */
const toldBy = (words: readonly string[], spoken: readonly Spoken[]): readonly string[] => {
  const names = spoken.filter(({ topic }) => topic.asks === true);
  return words.map((word, at) => (names.some((one) => one.words.has(at)) ? '' : word));
};

/** Whether a topic says more than of whom is spoken. */
const isTelling = (parts: readonly Part[], { words }: Spoken): boolean =>
  words.size === 0 || [...words].some((at) => !isSomebody(parts, at));
