import { z } from 'astro/zod';
import { also, contacts, id, spoken, tie, ways } from '#catalog/factSchemas.ts';
import { offerSchema } from '#catalog/offerSchema.ts';
import { provenance } from '#catalog/provenanceSchema.ts';
import type { Helpline } from '#domain/helpline.ts';
import type { Program } from '#domain/program.ts';

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
          .min(1)
          .describe('The boroughs it is in.'),
        area: z.string().optional().describe('A part of the borough, where its people show it.'),
        street: z.string().optional().describe('Its street, where its people show it.'),
        map: z.string().optional().describe('The address of a map that shows it.'),
        latitude: z.number().optional().describe('Where it is, in degrees north.'),
        longitude: z.number().optional().describe('Where it is, in degrees east.'),
        addressVisibility: z
          .enum(['hidden', 'area', 'full'])
          .describe('hidden: no street, no area, no map. People may be in danger there.'),
        ...provenance,
      }),
    )
    .describe('Where it is, told no closer than its people allow.'),
  ties: z
    .strictObject({
      police: tie('police'),
      courts: tie('courts or prosecutors'),
      acs: tie('ACS (child welfare)'),
      immigration: tie('immigration offices'),
      city: tie('City money'),
    })
    .describe('Ties to systems: facts or "unknown", never a badge.'),
  claims: z
    .array(
      z.strictObject({
        id,
        topic: z
          .enum(['what', 'who', 'history', 'help', 'place', 'language', 'now', 'caution'])
          .describe('What it is about. caution: it stands where people read first.'),
        offer: z.string().optional().describe('The offer it is about; all, where left out.'),
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
    .array(offerSchema)
    .min(1)
    .describe('The ways it helps: what is suggested is an offer, never a program.'),
}) satisfies z.ZodType<Omit<Program, 'id'>>;

/** What a source says, or none does. */
const sourced = z.enum(['yes', 'unknown']).describe('yes: a source says so. unknown: none does.');

/** A line to call, text or chat with: content/lines/<id>.yaml. */
export const helplineSchema = z.strictObject({
  order: z.int().positive().describe('Its place in the list.'),
  ways: ways.describe('The ways to reach it.'),
  languages: z.array(spoken).describe('Languages that a source says can be had.'),
  police: z
    .strictObject({
      value: z
        .enum(['may', 'unknown', 'only-if-you-ask'])
        .describe('may: a source says it can. unknown: no source says.'),
      ...provenance,
    })
    .describe('When they would call police.'),
  familyCanCall: z
    .strictObject({ value: sourced, ...provenance })
    .describe('Whether family and friends may call too.'),
  also,
  interpreters: z
    .strictObject(provenance)
    .optional()
    .describe('Where it was read that it has interpreters for many languages.'),
  causedCanCall: z
    .strictObject({ value: sourced, ...provenance })
    .optional()
    .describe('Whether a source says that it also talks with people who caused harm.'),
}) satisfies z.ZodType<Omit<Helpline, 'id'>>;
