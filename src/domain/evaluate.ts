import type { Answers } from '#domain/answers.ts';
import type { Condition, Verdict } from '#domain/condition.ts';
import { partsOf } from '#domain/parts.ts';
import type { Part, Parts } from '#domain/parts.ts';
import type { Question } from '#domain/question.ts';

/** What answers say, laid out so that many conditions can be read from it. */
export interface Said {
  /** What is known of each "question.option". */
  readonly chosen: ReadonlyMap<string, Verdict>;
  /** Questions answered with something other than "not sure". */
  readonly known: ReadonlySet<string>;
}

/** Lays out the answers once. */
export const saidIn = (questions: readonly Question[], answers: Answers): Said => {
  const chosen = new Map<string, Verdict>();
  const known = new Set<string>();
  for (const { id, options } of questions) {
    const picked = answers[id] ?? [];
    // What is not mentioned is unknown.
    if (picked.length === 0) continue;
    const isKnown = picked.some((one) => !options.some((o) => o.unsure && o.id === one));
    if (isKnown) known.add(id);
    for (const option of options) {
      if (picked.includes(option.id)) chosen.set(`${id}.${option.id}`, 'met');
      else if (isKnown || option.unsure) chosen.set(`${id}.${option.id}`, 'unmet');
    }
  }
  return { chosen, known };
};

/**
 * Whether conditions are met by the answers, in three values: for each condition its verdict.
 *
 * A skipped question and a bare "not sure" are `unknown` (product rule: unknown never excludes an
 * offer and never clears a danger). "Not sure" beside another option leaves the others known.
 */
export const verdictsOf = ({ list, wholes }: Parts, said: Said): readonly Verdict[] => {
  const verdicts: Verdict[] = [];
  const read = (part: number): Verdict => verdicts[part] ?? 'unknown';
  for (const part of list) verdicts.push(verdictOf(part, said, read));
  return wholes.map(read);
};

/** The same for one condition, and answers that are read for it only. */
export const evaluate = (
  condition: Condition,
  questions: readonly Question[],
  answers: Answers,
): Verdict | undefined => verdictsOf(partsOf([condition]), saidIn(questions, answers))[0];

/** The same condition read plainly: what was not answered does not hold. For deciding what to ask. */
export const holds = (
  condition: Condition,
  questions: readonly Question[],
  answers: Answers,
): boolean => {
  const inner = (part: Condition): boolean => holds(part, questions, answers);
  if ('has' in condition) {
    const [question = '', option = ''] = condition.has.split('.');
    return answers[question]?.includes(option) === true;
  }
  if ('known' in condition) return saidIn(questions, answers).known.has(condition.known);
  if ('not' in condition) return !inner(condition.not);
  return 'all' in condition ? condition.all.every(inner) : condition.any.some(inner);
};

const opposite = { met: 'unmet', unmet: 'met', unknown: 'unknown' } as const;

type Read = (part: number) => Verdict;

const verdictOf = (part: Part, { chosen, known }: Said, read: Read): Verdict => {
  if ('has' in part) return chosen.get(part.has) ?? 'unknown';
  if ('known' in part) return known.has(part.known) ? 'met' : 'unmet';
  if ('not' in part) return opposite[read(part.not)];
  return 'all' in part
    ? weakest(part.all, read, 'unmet', 'met')
    : weakest(part.any, read, 'met', 'unmet');
};

const weakest = (
  parts: readonly number[],
  read: Read,
  decisive: Verdict,
  otherwise: Verdict,
): Verdict => {
  let verdict = otherwise;
  for (const part of parts) {
    const one = read(part);
    if (one === decisive) return decisive;
    if (one === 'unknown') verdict = 'unknown';
  }
  return verdict;
};
