import type { Answers } from '#domain/answers.ts';
import type { Condition, Verdict } from '#domain/condition.ts';
import type { Question } from '#domain/question.ts';

/**
 * Whether a condition is met by the answers, in three values.
 *
 * A skipped question and a bare "not sure" are `unknown` (product rule: unknown never excludes an
 * offer and never clears a danger). "Not sure" beside another option leaves the others known.
 */
export const evaluate = (
  condition: Condition,
  questions: readonly Question[],
  answers: Answers,
): Verdict => {
  const inner = (part: Condition): Verdict => evaluate(part, questions, answers);
  if ('has' in condition) return chosen(condition.has, questions, answers);
  if ('known' in condition) return isKnown(condition.known, questions, answers) ? 'met' : 'unmet';
  if ('not' in condition) return opposite[inner(condition.not)];
  if ('all' in condition) return weakest(condition.all.map(inner), 'unmet', 'met');
  return weakest(condition.any.map(inner), 'met', 'unmet');
};

/** The same condition read plainly: what was not answered does not hold. For deciding what to ask. */
export const holds = (
  condition: Condition,
  questions: readonly Question[],
  answers: Answers,
): boolean => {
  const inner = (part: Condition): boolean => holds(part, questions, answers);
  if ('has' in condition) return chosen(condition.has, questions, answers) === 'met';
  if ('known' in condition) return isKnown(condition.known, questions, answers);
  if ('not' in condition) return !inner(condition.not);
  return 'all' in condition ? condition.all.every(inner) : condition.any.some(inner);
};

const opposite = { met: 'unmet', unmet: 'met', unknown: 'unknown' } as const;

const weakest = (verdicts: readonly Verdict[], decisive: Verdict, otherwise: Verdict): Verdict => {
  if (verdicts.includes(decisive)) return decisive;
  return verdicts.includes('unknown') ? 'unknown' : otherwise;
};

const chosen = (reference: string, questions: readonly Question[], answers: Answers): Verdict => {
  const [questionId = '', optionId = ''] = reference.split('.');
  const picked = answers[questionId] ?? [];
  if (picked.includes(optionId)) return 'met';
  if (picked.length === 0) return 'unknown';
  return isKnown(questionId, questions, answers) || isUnsure(questionId, optionId, questions)
    ? 'unmet'
    : 'unknown';
};

const isKnown = (id: string, questions: readonly Question[], answers: Answers): boolean =>
  (answers[id] ?? []).some((option) => !isUnsure(id, option, questions));

const isUnsure = (id: string, option: string, questions: readonly Question[]): boolean =>
  questions
    .find((question) => question.id === id)
    ?.options.some((o) => o.id === option && o.unsure) === true;
