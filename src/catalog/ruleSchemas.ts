import { z } from 'astro/zod';
import { showable } from '#domain/rule.ts';

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

const condition: z.ZodType<WrittenCondition> = z.lazy(() =>
  z.union(
    [
      z.string().regex(/^[a-z]+\.[a-z]+$/),
      z.strictObject({ is: z.string() }),
      z.strictObject({ offered: z.string() }),
      z.strictObject({ known: z.string() }),
      z.strictObject({ all: z.array(condition).min(1) }),
      z.strictObject({ any: z.array(condition).min(1) }),
      z.strictObject({ not: condition }),
    ],
    { error: 'Write a condition as question.option, or with all, any, not, is, known or offered.' },
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
  when: condition.optional(),
  unless: condition.optional(),
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
    kind: z.literal('gate'),
    gate: z.enum(['first', 'results']),
    for: selectors,
  }),
  z.strictObject({
    ...common,
    kind: z.literal('tier'),
    tier: z.string(),
    for: selectors,
    why: z.string().optional(),
  }),
  z.strictObject({ ...common, kind: z.literal('reason'), for: selectors, why: z.string() }),
  z.strictObject({
    ...common,
    kind: z.literal('tell'),
    for: selectors,
    why: z.string().optional(),
    unknown: z.string().optional(),
    note: z.string().optional(),
    /** What is not known stands on the face of the place, not folded. */
    face: z.boolean().default(false),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('quota'),
    for: selectors,
    least: z.int().positive(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('cap'),
    for: selectors,
    most: z.int().positive(),
    each: z.literal('program').optional(),
  }),
  z.strictObject({ ...common, kind: z.literal('limit'), offers: z.int().positive() }),
  z.strictObject({ ...common, kind: z.literal('more'), for: selectors }),
  z.strictObject({
    ...common,
    kind: z.literal('card'),
    card: z.string(),
    part: z.string().optional(),
    /** Before the places or after them; the first rule that shows a card decides. */
    stands: z.enum(['before', 'after']).default('after'),
    open: z.boolean().default(false),
  }),
  z.strictObject({ ...common, kind: z.literal('show'), what: z.enum(showable) }),
]);

/** content/rules.yaml. */
export const rulesSchema = z.strictObject({
  conditions: z.record(z.string(), condition),
  /** Names of the tiers, from the top. */
  tiers: z.array(z.string()).min(1),
  rules: z.array(ruleSchema).min(1),
});
