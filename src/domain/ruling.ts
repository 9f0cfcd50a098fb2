import type { Answers } from '#domain/answers.ts';
import type { Verdict } from '#domain/condition.ts';
import { saidIn, verdictOf } from '#domain/evaluate.ts';
import type { Question } from '#domain/question.ts';
import type { PlacedRule } from '#domain/rule.ts';

/** A rule and how it stands for one person's answers. */
export interface Ruling {
  readonly rule: PlacedRule;
  /** Whether its `when` is met; a rule without one always is. */
  readonly met: Verdict;
  /** Met, and its `unless` is not known to hold. */
  readonly applies: boolean;
}

/** Reads each rule once, since it stands alike for every place it speaks of. */
export const rulingsOf = (
  rules: readonly PlacedRule[],
  questions: readonly Question[],
  answers: Answers,
): readonly Ruling[] => {
  const said = saidIn(questions, answers);
  return rules.map((rule) => {
    const met = rule.when === undefined ? 'met' : verdictOf(rule.when, said);
    const isCleared =
      met === 'met' && rule.unless !== undefined && verdictOf(rule.unless, said) === 'met';
    return { rule, met, applies: met === 'met' && !isCleared };
  });
};

/** The rules of one kind that apply, in the order in which they are written. */
export const applying = <Kind extends PlacedRule['kind']>(
  rulings: readonly Ruling[],
  kind: Kind,
): readonly Extract<PlacedRule, { readonly kind: Kind }>[] =>
  rulings.flatMap(({ rule, applies }) => (applies && isOf(rule, kind) ? [rule] : []));

const isOf = <Kind extends PlacedRule['kind']>(
  rule: PlacedRule,
  kind: Kind,
): rule is Extract<PlacedRule, { readonly kind: Kind }> => rule.kind === kind;
