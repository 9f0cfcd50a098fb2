import type { Answers } from '#domain/answers.ts';
import { pick, settledAnswers } from '#domain/answers.ts';
import type { Question } from '#domain/question.ts';
import type { Suggestions } from '#domain/suggest.ts';

/** What the words of the specification ask of one result; written from them, not from the rules. */
export interface Predicate {
  readonly rule: string;
  readonly holds: (seen: Seen) => boolean;
}

/** One person's answers and what was suggested to them, in the words of the specification. */
export interface Seen {
  readonly has: (question: string, ...options: readonly string[]) => boolean;
  /** Answered with something other than "not sure". */
  readonly knows: (question: string) => boolean;
  readonly only: (question: string, option: string) => boolean;
  readonly first: readonly string[];
  readonly more: readonly string[];
  readonly cards: readonly string[];
  readonly partsOf: (card: string) => readonly string[];
  readonly result: Suggestions;
}

/** Random answers from a seed: each question skipped or answered as a person could. */
export const answersFrom = (questions: readonly Question[], seed: number): Answers => {
  const next = mulberry(seed);
  const given: Record<string, readonly string[]> = {};
  for (const question of questions) {
    const ids = question.options.map(({ id }) => id);
    if (next() < 0.25) continue;
    const wanted = question.kind === 'single' ? 1 : 1 + Math.floor(next() * 3);
    let picked: readonly string[] = [];
    for (let at = 0; at < wanted; at += 1)
      picked = pick(question, picked, ids[Math.floor(next() * ids.length)] ?? '');
    if (picked.length > 0) given[question.id] = picked;
  }
  return settledAnswers(questions, given);
};

/** Reads a result for the predicates. */
export const seenOf = (
  questions: readonly Question[],
  answers: Answers,
  result: Suggestions,
): Seen => ({
  has: (question, ...options) =>
    options.some((option) => answers[question]?.includes(option) === true),
  knows: (question) => {
    const options = questions.find(({ id }) => id === question)?.options ?? [];
    return (answers[question] ?? []).some((id) => options.some((o) => o.id === id && !o.unsure));
  },
  only: (question, option) => answers[question]?.join() === option,
  first: result.first.map(({ id }) => id),
  more: result.more.map(({ id }) => id),
  cards: result.cards.map(({ id }) => id),
  partsOf: (card) => result.cards.find(({ id }) => id === card)?.parts ?? [],
  result,
});

/** A small generator of numbers from 0 to 1, the same for the same seed. */
const mulberry = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};
