import { z } from 'astro/zod';
import { cost, spoken } from '#catalog/factSchemas.ts';
import { provenance } from '#catalog/provenanceSchema.ts';

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

const whom = (who: string) =>
  z
    .enum(['yes', 'ask', 'no'])
    .describe(`Whether it is for ${who}: yes or no where a source says so, else ask.`);

/** One way a program helps: what is suggested. */
export const offerSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z]+\.[a-z-]+$/, 'Write an offer id as "program.offer".')
    .describe('Its name, as "program.offer": rules, lists and the words name it by this.'),
  format: z
    .enum(['alone', 'peers', 'kin-without', 'joint', 'unknown'])
    .describe(
      'alone: one to one. peers: with people in the same position. kin-without: family without the other person. joint: anything with the other person present or contacted; never suggested. unknown: no source says; first only where nothing speaks of fear (R30).',
    ),
  for: z
    .strictObject({
      harmed: whom('people who were hurt'),
      caused: whom('people who caused harm'),
      both: whom('people for whom both are true'),
      family: whom('family and friends'),
      children: whom('children'),
    })
    .describe('Whom it is for; ask where the program does not say.'),
  communities: z
    .array(z.enum(['lgbtq', 'latine', 'amemsa', 'southasian', 'immigrant', 'womansys', 'any']))
    .describe('The communities it is made for; any, where it is for everyone.'),
  needs: z.array(z.enum(needNames)).describe('What it helps with, as its source says.'),
  languages: z
    .array(spoken)
    .default([])
    .describe('Languages that a source says this offer has. Never taken over from another offer.'),
  cost: cost.optional(),
  contacts: z.array(z.string()).describe('Ids of the contacts above that lead to this offer.'),
  unknowns: z
    .array(z.string())
    .describe('What is not known: each is a question to ask on the phone.'),
  say: z
    .int()
    .positive()
    .optional()
    .describe("Which of the program's words to say stands on its face, counted from 1."),
  ...provenance,
});
