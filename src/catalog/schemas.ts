import { z } from 'astro/zod';
import { id, provenance, spoken, tie } from '#catalog/factSchemas.ts';
import { hours } from '#catalog/hoursSchema.ts';
import type { Helpline } from '#domain/helpline.ts';
import type { Program } from '#domain/program.ts';

/** What people can say would help them; the options of the question "needs". */
export const needNames = [
  'listen',
  'plan',
  'heal',
  'family',
  'theychange',
  'ichange',
  'systems',
  'basics',
  'learn',
] as const;

const whom = z.enum(['yes', 'ask', 'no']);
/** What is true of a program in every language: content/programs/<id>/facts.yaml. */
export const programSchema = z.strictObject({
  short: z.string().min(2).describe('What people call it; the same in every language.'),
  called: z
    .array(z.string().min(3))
    .optional()
    .describe(
      'Other names that it and its offers go by in texts: a program that is taken out is found in them by these.',
    ),
  status: z
    .enum(['draft', 'open', 'paused', 'closed', 'withdrawn'])
    .describe(
      'draft: not shown yet. open: there are signs that it is at work. paused: takes nobody new for now. closed or withdrawn: taken out everywhere; its address says where to turn instead.',
    ),
  contacts: z
    .array(
      z.strictObject({
        id,
        kind: z
          .enum(['website', 'phone', 'text', 'chat', 'email', 'through'])
          .describe('through: another program or a line of this site, or a page, leads there.'),
        value: z
          .string()
          .min(2)
          .describe('The number or address, as it is to be shown: "1-800-621-4673".'),
        hours: hours.optional(),
        ...provenance,
      }),
    )
    .describe('Ways to reach it.'),
  places: z
    .array(
      z.strictObject({
        id,
        boroughs: z
          .array(z.enum(['bronx', 'brooklyn', 'manhattan', 'queens', 'staten-island']))
          .min(1),
        area: z.string().optional(),
        street: z.string().optional(),
        map: z.string().optional(),
        latitude: z.number().optional(),
        longitude: z.number().optional(),
        addressVisibility: z
          .enum(['hidden', 'area', 'full'])
          .describe('hidden: no street, no area, no map. People may be in danger there.'),
        ...provenance,
      }),
    )
    .describe('Where it is, told no closer than its people allow.'),
  languages: z
    .array(spoken)
    .describe('Languages that a source says are spoken, or can be had through an interpreter.'),
  cost: z
    .strictObject({ value: z.enum(['free', 'unknown']), ...provenance })
    .describe('What it costs.'),
  ties: z
    .strictObject({ police: tie, courts: tie, acs: tie, immigration: tie, city: tie })
    .describe('Ties to systems: facts or "unknown", never a badge.'),
  claims: z
    .array(
      z.strictObject({
        id,
        topic: z.enum(['what', 'who', 'history', 'help', 'place', 'language', 'now', 'caution']),
        offer: z.string().optional(),
        isGap: z
          .boolean()
          .default(false)
          .describe(
            'The sentence says what was not found: it is not laid at the door of a source.',
          ),
        ...provenance,
      }),
    )
    .describe('What the site says of it; each sentence stands in the words of each language.'),
  offers: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z]+\.[a-z-]+$/, 'Write an offer id as "program.offer".'),
        format: z
          .enum(['alone', 'peers', 'kin-without', 'joint'])
          .describe(
            'alone: one to one. peers: with people in the same position. kin-without: family without the other person. joint: anything with the other person present or contacted; never suggested.',
          ),
        for: z
          .strictObject({ harmed: whom, caused: whom, both: whom, family: whom, children: whom })
          .describe('Whom it is for; ask where the program does not say.'),
        communities: z.array(
          z.enum(['lgbtq', 'latine', 'amemsa', 'southasian', 'immigrant', 'womansys', 'any']),
        ),
        needs: z.array(z.enum(needNames)).describe('What it helps with, as its source says.'),
        cost: z.enum(['free', 'unknown']),
        contacts: z
          .array(z.string())
          .describe('Ids of the contacts above that lead to this offer.'),
        unknowns: z
          .array(z.string())
          .describe('What is not known: each is a question to ask on the phone.'),
        ...provenance,
      }),
    )
    .min(1)
    .describe('The ways it helps: what is suggested is an offer, never a program.'),
}) satisfies z.ZodType<Omit<Program, 'id'>>;

/** A line to call, text or chat with: content/lines/<id>.yaml. */
export const helplineSchema = z.strictObject({
  order: z.int().positive().describe('Its place in the list.'),
  ways: z
    .array(
      z.strictObject({
        kind: z.enum(['voice', 'text', 'chat', 'tty']),
        value: z.string().min(3).describe('The number or address, as it is to be shown.'),
        word: z.string().optional().describe('The word to text first.'),
        hours,
        ...provenance,
      }),
    )
    .min(1)
    .describe('The ways to reach it.'),
  languages: z.array(spoken).describe('Languages that a source says can be had.'),
  police: z
    .strictObject({ value: z.enum(['may', 'unknown', 'only-if-you-ask']), ...provenance })
    .describe('When they would call police.'),
  familyCanCall: z
    .strictObject({ value: z.enum(['yes', 'unknown']), ...provenance })
    .describe('Whether family and friends may call too.'),
}) satisfies z.ZodType<Omit<Helpline, 'id'>>;
