import { z } from 'astro/zod';
import { also, contacts, cost, id, spoken, tie, ways } from '#catalog/factSchemas.ts';
import { provenance } from '#catalog/provenanceSchema.ts';
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
  'crisis',
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
  contacts: contacts.describe(
    'Ways to reach it. Whose each is and what it is for stands in the words.',
  ),
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
        isFunding: z
          .boolean()
          .default(false)
          .describe("Comes from a funder's list: it counts as no news of the program."),
        ...provenance,
      }),
    )
    .describe('What the site says of it; each sentence stands in the words of each language.'),
  offers: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z]+\.[a-z-]+$/, 'Write an offer id as "program.offer".'),
        format: z
          .enum(['alone', 'peers', 'kin-without', 'joint', 'unknown'])
          .describe(
            'alone: one to one. peers: with people in the same position. kin-without: family without the other person. joint: anything with the other person present or contacted; never suggested. unknown: no source says; first only where nothing speaks of fear (R30).',
          ),
        for: z
          .strictObject({ harmed: whom, caused: whom, both: whom, family: whom, children: whom })
          .describe('Whom it is for; ask where the program does not say.'),
        communities: z.array(
          z.enum(['lgbtq', 'latine', 'amemsa', 'southasian', 'immigrant', 'womansys', 'any']),
        ),
        needs: z.array(z.enum(needNames)).describe('What it helps with, as its source says.'),
        languages: z
          .array(spoken)
          .default([])
          .describe(
            'Languages that a source says this offer has. Never taken over from another offer.',
          ),
        cost: cost.optional(),
        contacts: z
          .array(z.string())
          .describe('Ids of the contacts above that lead to this offer.'),
        unknowns: z
          .array(z.string())
          .describe('What is not known: each is a question to ask on the phone.'),
        say: z
          .int()
          .positive()
          .optional()
          .describe("Which of the program's words to say stands on its face, counted from 1."),
        ...provenance,
      }),
    )
    .min(1)
    .describe('The ways it helps: what is suggested is an offer, never a program.'),
}) satisfies z.ZodType<Omit<Program, 'id'>>;

/** A line to call, text or chat with: content/lines/<id>.yaml. */
export const helplineSchema = z.strictObject({
  order: z.int().positive().describe('Its place in the list.'),
  ways: ways.describe('The ways to reach it.'),
  languages: z.array(spoken).describe('Languages that a source says can be had.'),
  police: z
    .strictObject({ value: z.enum(['may', 'unknown', 'only-if-you-ask']), ...provenance })
    .describe('When they would call police.'),
  familyCanCall: z
    .strictObject({ value: z.enum(['yes', 'unknown']), ...provenance })
    .describe('Whether family and friends may call too.'),
  also,
  interpreters: z
    .strictObject(provenance)
    .optional()
    .describe('Where it was read that it has interpreters for many languages.'),
  causedCanCall: z
    .strictObject({ value: z.enum(['yes', 'unknown']), ...provenance })
    .optional()
    .describe('Whether a source says that it also talks with people who caused harm.'),
}) satisfies z.ZodType<Omit<Helpline, 'id'>>;
