import type { Answers } from '#domain/answers.ts';
import type { Verdict } from '#domain/condition.ts';
import { saidIn, verdictsOf } from '#domain/evaluate.ts';
import { partsOf } from '#domain/parts.ts';
import type { Parts } from '#domain/parts.ts';
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
  const verdicts = verdictsOf(partsOfRules(rules), saidIn(questions, answers));
  return rules.map((rule, at) => {
    const met = verdicts[at] ?? 'unknown';
    const isCleared = verdicts[rules.length + at] === 'met';
    return { rule, met, applies: met === 'met' && !isCleared };
  });
};

/** The rules of one kind that apply, in the order in which they are written. */
export const applying = <Kind extends PlacedRule['kind']>(
  rulings: readonly Ruling[],
  kind: Kind,
): readonly Extract<PlacedRule, { readonly kind: Kind }>[] => {
  const found: Extract<PlacedRule, { readonly kind: Kind }>[] = [];
  for (const { rule, applies } of rulings) if (applies && isOf(rule, kind)) found.push(rule);
  return found;
};

const isOf = <Kind extends PlacedRule['kind']>(
  rule: PlacedRule,
  kind: Kind,
): rule is Extract<PlacedRule, { readonly kind: Kind }> => rule.kind === kind;

/** What rules ask: first every `when`, then every `unless`; taken apart once for the rules of a guide. */
const partsOfRules = (rules: readonly PlacedRule[]): Parts => {
  const known = taken.get(rules);
  if (known !== undefined) return known;
  const parts = partsOf([
    ...rules.map(({ when }) => when ?? { all: [] }),
    ...rules.map(({ unless }) => unless ?? { any: [] }),
  ]);
  taken.set(rules, parts);
  return parts;
};

const taken = new WeakMap<readonly PlacedRule[], Parts>();
