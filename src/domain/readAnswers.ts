import type { Answers } from '#domain/answers.ts';
import { settledAnswers } from '#domain/answers.ts';
import { twiceIn } from '#domain/twiceIn.ts';
import type { Question } from '#domain/question.ts';

/** Answers from outside that cannot be used; the message says what is wrong and what would be right. */
export class AnswersError extends Error {
  override readonly name = 'AnswersError';
}

const example = '{"reason": ["harmed"], "safety": "safe"}';
/** More letters than answers can ever have: what is longer is no file of answers. */
const mostLetters = 10_000_000;

/**
 * Reads a JSON object of answers: a word for a single question, a list of words for a multi one,
 * null or nothing where it was skipped. A byte order mark before it is no part of it.
 *
 * @throws AnswersError for anything that is not such an object, or names what does not exist.
 */
export const readAnswers = (given: string, questions: readonly Question[]): Answers => {
  const text = given.startsWith('\uFEFF') ? given.slice(1) : given;
  if (text.length > mostLetters) {
    throw new AnswersError(
      `The answers are too long: ${String(text.length)} letters. Write only the answers of one person, as ${example}.`,
    );
  }
  const value = parsed(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new AnswersError(`The answers are not a JSON object. Write them as ${example}.`);
  }
  // Each name needs its colon: where there are no more colons than names, none stands twice.
  const hasMore = text.split(':').length - 1 > Object.keys(value).length;
  const twice = hasMore ? twiceIn(text) : undefined;
  if (twice !== undefined) {
    throw new AnswersError(
      `The question ${quoted(twice)} stands twice in the answers. Keep one of them.`,
    );
  }
  const answers = Object.entries(value).map(([id, picked]): [string, readonly string[]] => {
    const question = questions.find((known) => known.id === id);
    if (question === undefined) {
      throw new AnswersError(
        `There is no question ${quoted(id)}. The questions are: ${listed(questions)}.`,
      );
    }
    return [id, answerTo(question, picked)];
  });
  return Object.fromEntries(answers.filter(([, picked]) => picked.length > 0));
};

/** The questions that are answered and not asked of this person, so that their answers do not count. */
export const droppedAnswers = (
  questions: readonly Question[],
  answers: Answers,
): readonly string[] => {
  const settled = settledAnswers(questions, answers);
  return Object.keys(answers).filter((id) => settled[id] === undefined);
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new AnswersError(`The answers are not JSON. Write them as ${example}.`);
  }
};

const listed = (things: readonly { readonly id: string }[]): string =>
  things.map(({ id }) => id).join(', ');

/** Something from outside as it can be shown in a message: cut, on one line, without its inside. */
const shown = (value: unknown): string => {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'string' ? quoted(value) : JSON.stringify(value);
};

/** A text from outside between quotes: cut, and what a terminal would obey or hide is written out. */
const quoted = (text: string): string =>
  JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text).replaceAll(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (sign) =>
      Array.from(
        { length: sign.length },
        (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`,
      ).join(''),
  );

const answerTo = (question: Question, given: unknown): readonly string[] => {
  const { id, kind, options, most } = question;
  const list: readonly unknown[] = given === null ? [] : Array.isArray(given) ? given : [given];
  const picked = [...new Set(list)].map((option) => {
    const known = options.find((o) => o.id === option);
    if (known !== undefined) return known;
    throw new AnswersError(
      `Question "${id}" has no option ${shown(option)}. Its options are: ${listed(options)}.`,
    );
  });
  if (kind === 'single' && picked.length > 1) {
    throw new AnswersError(
      `Question "${id}" takes one answer, and there are ${String(picked.length)}: ${listed(picked)}. Keep one.`,
    );
  }
  if (most !== undefined && picked.length > most) {
    throw new AnswersError(
      `Question "${id}" takes up to ${String(most)} answers, and there are ${String(picked.length)}. Keep those that matter most.`,
    );
  }
  const alone = picked.find((option) => option.alone);
  if (alone !== undefined && picked.length > 1) {
    throw new AnswersError(
      `Question "${id}": "${alone.id}" stands alone, and there are others beside it: ${listed(picked)}. Keep it or the others.`,
    );
  }
  return picked.map((option) => option.id);
};
