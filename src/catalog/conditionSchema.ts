import { z } from 'astro/zod';

/**
 * A condition as it is written: "question.option" stands for `has`, `is` for a named condition,
 * `offered` for a program that is on the site (whatever the answers are), `known` for a question that
 * was answered with something other than "not sure".
 */
export type WrittenCondition =
  | string
  | { readonly is: string }
  | { readonly offered: string }
  | { readonly known: string }
  | { readonly all: readonly WrittenCondition[] }
  | { readonly any: readonly WrittenCondition[] }
  | { readonly not: WrittenCondition };

/** A condition within another. */
const inner: z.ZodType<WrittenCondition> = z.lazy(() => condition);

/** Whether something holds of the answers; what was skipped is unknown, which is neither yes nor no. */
export const condition: z.ZodType<WrittenCondition> = z.union(
  [
    z.string().regex(/^[a-z]+\.[a-z]+$/),
    z.strictObject({
      is: z.string().describe('A name under "conditions" in content/rules.yaml.'),
    }),
    z.strictObject({
      offered: z.string().describe('A program: it holds while that is open or paused.'),
    }),
    z.strictObject({
      known: z.string().describe('A question: it holds when that has an answer but "not sure".'),
    }),
    z.strictObject({ all: z.array(inner).min(1).describe('Holds where all of these do.') }),
    z.strictObject({ any: z.array(inner).min(1).describe('Holds where one of these does.') }),
    z.strictObject({ not: inner.describe('Holds where this is known not to.') }),
  ],
  { error: 'Write a condition as question.option, or with all, any, not, is, known or offered.' },
);
