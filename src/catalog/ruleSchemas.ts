import { z } from 'astro/zod';
import { condition } from '#catalog/conditionSchema.ts';
import { showable } from '#domain/rule.ts';

const common = {
  id: z.string().describe('A name for people who read the file.'),
  from: z
    .string()
    .regex(/^R\d+$/, 'Name the rule of docs/rules.md that it comes from, as in "R10".')
    .describe('The rule of docs/rules.md that it comes from, R0 to R35.'),
  when: condition.optional().describe('When it applies; always, where this is left out.'),
  unless: condition.optional().describe('When it does not apply: only where this surely holds.'),
};
const selectors = z
  .array(z.string())
  .min(1)
  .describe(
    'Which places it is about: ids, or words such as "offers", "lines", "needs:heal", "for:harmed=yes" (src/domain/select.ts).',
  );
const why = z.string().describe('Why a place is shown: the name after "why." in messages.json.');
const unknown = z
  .string()
  .describe('What is not known: the name after "unknown." and "ask." in messages.json.');
const kind = <Kind extends string>(name: Kind, what: string) => z.literal(name).describe(what);

const ruleSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: kind('must', 'must: only people for whom "when" holds can be shown these places.'),
    for: selectors,
    when: condition.describe('Who they are for. Where it is unknown, that is said.'),
    unknown,
  }),
  z.strictObject({
    ...common,
    kind: kind('gate', 'gate: these places are kept back unless it applies.'),
    gate: z
      .enum(['first', 'results'])
      .describe('first: never among the first three. results: not shown at all.'),
    for: selectors,
  }),
  z.strictObject({
    ...common,
    kind: kind('tier', 'tier: it brings these places forward, to one of the tiers.'),
    tier: z.string().describe('One of the names under "tiers".'),
    for: selectors,
    why: why.optional(),
  }),
  z.strictObject({
    ...common,
    kind: kind('reason', 'reason: it puts one place before another of the same tier.'),
    for: selectors,
    why,
  }),
  z.strictObject({
    ...common,
    kind: kind('tell', 'tell: it says something of these places, and moves none.'),
    for: selectors,
    why: why.optional(),
    unknown: unknown.optional(),
    note: z
      .string()
      .optional()
      .describe('What to know first: the name after "note." in messages.json.'),
    face: z
      .boolean()
      .default(false)
      .describe('true: what is not known stands on the face of the place, not folded.'),
  }),
  z.strictObject({
    ...common,
    kind: kind('quota', 'quota: so many of these places are always among the first three.'),
    for: selectors,
    least: z.int().positive().describe('How many at least.'),
  }),
  z.strictObject({
    ...common,
    kind: kind('cap', 'cap: no more than so many of these are among the first three.'),
    for: selectors,
    most: z.int().positive().describe('How many at most.'),
    each: z.literal('program').optional().describe('program: counted for each program apart.'),
  }),
  z.strictObject({
    ...common,
    kind: kind('limit', 'limit: the results are kept short (in danger).'),
    offers: z.int().positive().describe('How many offers it then shows at most.'),
  }),
  z.strictObject({
    ...common,
    kind: kind('more', 'more: these lines and pages stand below all offers.'),
    for: selectors,
  }),
  z.strictObject({
    ...common,
    kind: kind('card', 'card: it shows a card (content/words/<language>/cards/).'),
    card: z.string().describe('The card.'),
    part: z.string().optional().describe('The part of it that is shown instead of its text.'),
    stands: z
      .enum(['before', 'after'])
      .default('after')
      .describe('Before the places or after them; the first rule that shows a card decides.'),
    open: z.boolean().default(false).describe('true: it stands there unfolded.'),
  }),
  z.strictObject({
    ...common,
    kind: kind('show', 'show: it shows another part of the page of results.'),
    what: z.enum(showable).describe('Which part.'),
  }),
]);

/** content/rules.yaml. */
export const rulesSchema = z.strictObject({
  conditions: z
    .record(z.string(), condition)
    .describe('Conditions that have a name, for { is: name } in others.'),
  tiers: z.array(z.string()).min(1).describe('Names of the tiers, from the top.'),
  rules: z.array(ruleSchema).min(1).describe('The rules. Cards and quotas are read in this order.'),
});
