import type { Condition } from '#domain/condition.ts';
import type { Question } from '#domain/question.ts';
import type { Sheet } from './sheet.ts';
import type { Term } from './term.ts';
import { always, and, implies, never, none, not, or } from './term.ts';

/** Whether an option ("reason.harmed") is picked. */
export type Picked = (reference: string) => Term;

/** One person whose every answer is free. */
export const anyone = (sheet: Sheet, person: string, questions: readonly Question[]): Picked => {
  const picked = new Map(
    referencesOf(questions).map((reference) => [reference, sheet.free(`${person} ${reference}`)]),
  );
  return (reference) => picked.get(reference) ?? never;
};

/** Every option of every question. */
export const referencesOf = (questions: readonly Question[]): readonly string[] =>
  questions.flatMap(({ id, options }) => options.map((option) => `${id}.${option.id}`));

/** Whether the answers are some that a person can give: the bounds of each question, and only what is asked. */
export const areValid = (
  sheet: Sheet,
  person: string,
  questions: readonly Question[],
  picked: Picked,
): Term =>
  and(
    ...questions.map((question) => {
      const { id, kind, most = kind === 'single' ? 1 : Infinity, options } = question;
      const terms = options.map((option) => picked(`${id}.${option.id}`));
      const beside = options.map((option, at) =>
        option.alone
          ? implies(terms[at] ?? never, none(...terms.filter((_, other) => other !== at)))
          : always,
      );
      return and(
        most < terms.length ? not(sheet.atLeast(`${person} ${id}`, most + 1, terms)) : always,
        ...beside,
        implies(or(...terms), isAsked(question, questions, picked)),
      );
    }),
  );

/** Whether a question is asked: read plainly, so that what was not answered does not hold. */
export const isAsked = (
  { asked }: Question,
  questions: readonly Question[],
  picked: Picked,
): Term => {
  const inner = (part: Condition): Term => {
    if ('has' in part) return picked(part.has);
    if ('known' in part) return isKnown(part.known, questions, picked);
    if ('not' in part) return not(inner(part.not));
    return 'all' in part ? and(...part.all.map(inner)) : or(...part.any.map(inner));
  };
  return asked === undefined ? always : inner(asked);
};

/** Answered with something other than "not sure". */
export const isKnown = (question: string, questions: readonly Question[], picked: Picked): Term =>
  or(
    ...optionsOf(question, questions)
      .filter(({ unsure }) => !unsure)
      .map(({ id }) => picked(`${question}.${id}`)),
  );

/** Answered at all. */
export const isAnswered = (
  question: string,
  questions: readonly Question[],
  picked: Picked,
): Term => or(...optionsOf(question, questions).map(({ id }) => picked(`${question}.${id}`)));

const optionsOf = (question: string, questions: readonly Question[]): Question['options'] =>
  questions.find(({ id }) => id === question)?.options ?? [];
