import type { Answers } from '#domain/answers.ts';
import type { Condition, Verdict } from '#domain/condition.ts';
import type { Question } from '#domain/question.ts';

/** What answers say, laid out so that many conditions can be read from it: "question.option", or a question. */
export interface Said {
  readonly picked: ReadonlySet<string>;
  /** Questions answered at all. */
  readonly answered: ReadonlySet<string>;
  /** Questions answered with something other than "not sure". */
  readonly known: ReadonlySet<string>;
  readonly unsure: ReadonlySet<string>;
}

/** Lays out the answers once. */
export const saidIn = (questions: readonly Question[], answers: Answers): Said => {
  const [picked, answered] = [new Set<string>(), new Set<string>()];
  const [known, unsure] = [new Set<string>(), new Set<string>()];
  for (const { id, options } of questions) {
    for (const option of options) if (option.unsure) unsure.add(`${id}.${option.id}`);
    for (const option of answers[id] ?? []) {
      answered.add(id);
      picked.add(`${id}.${option}`);
      if (!unsure.has(`${id}.${option}`)) known.add(id);
    }
  }
  return { picked, answered, known, unsure };
};

/**
 * Whether a condition is met by the answers, in three values.
 *
 * A skipped question and a bare "not sure" are `unknown` (product rule: unknown never excludes an
 * offer and never clears a danger). "Not sure" beside another option leaves the others known.
 */
export const verdictOf = (condition: Condition, said: Said): Verdict => {
  if ('has' in condition) return chosen(condition.has, said);
  if ('known' in condition) return said.known.has(condition.known) ? 'met' : 'unmet';
  if ('not' in condition) return opposite[verdictOf(condition.not, said)];
  return 'all' in condition
    ? weakest(condition.all, said, 'unmet', 'met')
    : weakest(condition.any, said, 'met', 'unmet');
};

/** The same for answers that are read for one condition only. */
export const evaluate = (
  condition: Condition,
  questions: readonly Question[],
  answers: Answers,
): Verdict => verdictOf(condition, saidIn(questions, answers));

/** The same condition read plainly: what was not answered does not hold. For deciding what to ask. */
export const holds = (
  condition: Condition,
  questions: readonly Question[],
  answers: Answers,
): boolean => {
  const said = saidIn(questions, answers);
  const inner = (part: Condition): boolean => {
    if ('has' in part) return said.picked.has(part.has);
    if ('known' in part) return said.known.has(part.known);
    if ('not' in part) return !inner(part.not);
    return 'all' in part ? part.all.every(inner) : part.any.some(inner);
  };
  return inner(condition);
};

const opposite = { met: 'unmet', unmet: 'met', unknown: 'unknown' } as const;

const weakest = (
  parts: readonly Condition[],
  said: Said,
  decisive: Verdict,
  otherwise: Verdict,
): Verdict => {
  let verdict = otherwise;
  for (const part of parts) {
    const one = verdictOf(part, said);
    if (one === decisive) return decisive;
    if (one === 'unknown') verdict = 'unknown';
  }
  return verdict;
};

const chosen = (reference: string, { picked, answered, known, unsure }: Said): Verdict => {
  if (picked.has(reference)) return 'met';
  const question = reference.slice(0, reference.indexOf('.'));
  return known.has(question) || (answered.has(question) && unsure.has(reference))
    ? 'unmet'
    : 'unknown';
};
