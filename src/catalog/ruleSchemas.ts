import { z } from 'astro/zod';

/**
 * A condition as it is written: "question.option" stands for `has`, `is` for a named condition,
 * `offered` for a program that is on the site (whatever the answers are).
 */
export type WrittenCondition =
  | string
  | { readonly is: string }
  | { readonly offered: string }
  | { readonly all: readonly WrittenCondition[] }
  | { readonly any: readonly WrittenCondition[] }
  | { readonly not: WrittenCondition };

const condition: z.ZodType<WrittenCondition> = z.lazy(() =>
  z.union(
    [
      z.string().regex(/^[a-z]+\.[a-z]+$/),
      z.strictObject({ is: z.string() }),
      z.strictObject({ offered: z.string() }),
      z.strictObject({ all: z.array(condition).min(1) }),
      z.strictObject({ any: z.array(condition).min(1) }),
      z.strictObject({ not: condition }),
    ],
    { error: 'Write a condition as question.option, or with all, any, not, is or offered.' },
  ),
);

/** One question: content/questions/<id>.yaml. */
export const questionSchema = z.strictObject({
  order: z.int().positive(),
  kind: z.enum(['single', 'multi']),
  most: z.int().positive().optional(),
  asked: condition.optional(),
  /** Other wordings of the question, each used when its condition holds. */
  wording: z.record(z.string(), condition).optional(),
  options: z
    .array(
      z.strictObject({
        id: z.string(),
        alone: z.boolean().default(false),
        unsure: z.boolean().default(false),
      }),
    )
    .min(2),
});

const common = {
  /** A name for people who read the file. */
  id: z.string(),
  /** The rule of the specification it comes from. */
  from: z.string().regex(/^R\d+$/),
};
const selectors = z.array(z.string()).min(1);

const ruleSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: z.literal('must'),
    for: selectors,
    when: condition,
    unknown: z.string(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('prefer'),
    for: selectors,
    when: condition.optional(),
    unless: condition.optional(),
    weight: z.int().nonnegative(),
    why: z.string().optional(),
    start: z.boolean(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('card'),
    card: z.string(),
    part: z.string().optional(),
    when: condition,
    unless: condition.optional(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('gate'),
    gate: z.enum(['first', 'results']),
    for: selectors,
    when: condition.optional(),
    unless: condition.optional(),
  }),
  z.strictObject({ ...common, kind: z.literal('meeting'), when: condition }),
  z.strictObject({
    ...common,
    kind: z.literal('limit'),
    when: condition,
    offers: z.int().positive(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('tell'),
    for: selectors,
    when: condition.optional(),
    unless: condition.optional(),
    unknown: z.string().optional(),
    note: z.string().optional(),
  }),
]);

/** content/rules.yaml. */
export const rulesSchema = z.strictObject({
  conditions: z.record(z.string(), condition),
  rules: z.array(ruleSchema).min(1),
});
