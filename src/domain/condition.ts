/** A condition on answers: the whole closed language in which rules and questions are written. */
export type Condition =
  | { readonly has: string }
  /** The question was answered with something other than "not sure". */
  | { readonly known: string }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** What is known of a condition: a skipped or "not sure" answer is `unknown`, never a no. */
export type Verdict = 'met' | 'unmet' | 'unknown';

/** Every question a condition asks to be known, in reading order, with repeats. */
export const knownIn = (condition: Condition): readonly string[] => {
  if ('known' in condition) return [condition.known];
  if ('has' in condition) return [];
  if ('not' in condition) return knownIn(condition.not);
  return ('all' in condition ? condition.all : condition.any).flatMap(knownIn);
};

/** Every `question.option` a condition looks at, in reading order, with repeats. */
export const optionsIn = (condition: Condition): readonly string[] => {
  if ('has' in condition) return [condition.has];
  if ('known' in condition) return [];
  if ('not' in condition) return optionsIn(condition.not);
  return ('all' in condition ? condition.all : condition.any).flatMap(optionsIn);
};
