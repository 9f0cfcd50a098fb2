import type { Answers } from '#domain/answers.ts';
import type { Question } from '#domain/question.ts';

/** Answers from outside that cannot be used; the message says what is wrong and what would be right. */
export class AnswersError extends Error {
  override readonly name = 'AnswersError';
}

/**
 * Reads a JSON object of answers: a word for a single question, a list of words for a multi one,
 * null or nothing where it was skipped.
 *
 * @throws AnswersError for anything that is not such an object, or names what does not exist.
 */
export const readAnswers = (text: string, questions: readonly Question[]): Answers => {
  const value = parsed(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new AnswersError(
      'The answers are not a JSON object. Write them as {"reason": ["harmed"], "safety": "safe"}.',
    );
  }
  const answers = Object.entries(value).map(([id, given]): [string, readonly string[]] => {
    const question = questions.find((known) => known.id === id);
    if (question === undefined) {
      throw new AnswersError(
        `There is no question "${id}". The questions are: ${listed(questions)}.`,
      );
    }
    return [id, answerTo(question, given)];
  });
  return Object.fromEntries(answers.filter(([, picked]) => picked.length > 0));
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new AnswersError(
      'The answers are not JSON. Write them as {"reason": ["harmed"], "safety": "safe"}.',
    );
  }
};

const listed = (things: readonly { readonly id: string }[]): string =>
  things.map(({ id }) => id).join(', ');

const answerTo = (question: Question, given: unknown): readonly string[] => {
  const { id, kind, options, most } = question;
  const list: readonly unknown[] = given === null ? [] : Array.isArray(given) ? given : [given];
  const picked = [...new Set(list)].map((option) => {
    const known = options.find((o) => o.id === option);
    if (known !== undefined) return known;
    throw new AnswersError(
      `Question "${id}" has no option ${JSON.stringify(option)}. Its options are: ${listed(options)}.`,
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
