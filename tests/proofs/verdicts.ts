import type { Condition } from '#domain/condition.ts';
import type { Question } from '#domain/question.ts';
import type { PlacedRule } from '#domain/rule.ts';
import type { Picked } from './answerSpace.ts';
import { isAnswered, isKnown } from './answerSpace.ts';
import type { Term } from './term.ts';
import { always, and, never, not, or } from './term.ts';

/** The three values of a condition: neither known to hold nor known not to hold is unknown. */
export interface Verdicts {
  readonly met: Term;
  readonly unmet: Term;
}

/** A condition in three values, for answers that are not known yet. */
export const verdictsOf = (
  condition: Condition,
  questions: readonly Question[],
  picked: Picked,
): Verdicts => {
  const inner = (part: Condition): Verdicts => verdictsOf(part, questions, picked);
  if ('has' in condition) return chosen(condition.has, questions, picked);
  if ('known' in condition) {
    const met = isKnown(condition.known, questions, picked);
    return { met, unmet: not(met) };
  }
  if ('not' in condition) {
    const { met, unmet } = inner(condition.not);
    return { met: unmet, unmet: met };
  }
  const parts = ('all' in condition ? condition.all : condition.any).map(inner);
  const [mets, unmets] = [parts.map(({ met }) => met), parts.map(({ unmet }) => unmet)];
  return 'all' in condition
    ? { met: and(...mets), unmet: or(...unmets) }
    : { met: or(...mets), unmet: and(...unmets) };
};

/** A rule and how it stands: its `when`, and whether it applies. */
export interface Ruled {
  readonly rule: PlacedRule;
  readonly when: Verdicts;
  readonly applies: Term;
}

/** A rule applies when its `when` is met and its `unless` is not known to hold. */
export const ruled = (rule: PlacedRule, questions: readonly Question[], picked: Picked): Ruled => {
  const { when, unless } = rule;
  const read = (condition: Condition): Verdicts => verdictsOf(condition, questions, picked);
  const verdicts = when === undefined ? { met: always, unmet: never } : read(when);
  const cleared = unless === undefined ? never : read(unless).met;
  return { rule, when: verdicts, applies: and(verdicts.met, not(cleared)) };
};

const chosen = (reference: string, questions: readonly Question[], picked: Picked): Verdicts => {
  const met = picked(reference);
  const [question = '', option = ''] = reference.split('.');
  const isUnsure = questions
    .find(({ id }) => id === question)
    ?.options.some(({ id, unsure }) => id === option && unsure);
  const isOther = isUnsure === true ? isAnswered : isKnown;
  return { met, unmet: and(not(met), isOther(question, questions, picked)) };
};
