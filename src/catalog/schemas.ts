import { z } from 'astro/zod';
import type { Helpline } from '#domain/helpline.ts';
import type { Program } from '#domain/program.ts';

/** A year, month or day, as precise as the source is. */
const partDate = z
  .string()
  .regex(
    /^\d{4}(-\d{2}(-\d{2})?)?$/,
    'Write a date as "2026", "2026-11" or "2026-11-22", in quotes.',
  );

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Write an id in small letters, with hyphens.');

const provenance = {
  /** Address of the page it was read on. */
  source: z
    .url({
      protocol: /^https?$/,
      error: 'Give the address of the page it was read on, as source.',
      abort: true,
    })
    .regex(/^\S+$/, 'Take the blanks out of the address.'),
  /** Date of that page, or null. */
  sourced: partDate.nullable(),
  /** How much the source can be relied on. */
  confidence: z.enum(['official', 'collaborative', 'third-party', 'weak']),
  /** The day a person confirmed it by phone or letter, or null. */
  confirmed: z.iso.date().nullable(),
};

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

const tie = z.strictObject({ value: z.enum(['yes', 'no', 'unknown']), ...provenance });
const whom = z.enum(['yes', 'ask', 'no']);
const spoken = z.strictObject({
  code: z.string().regex(/^[a-z]{2,3}$/),
  how: z.enum(['spoken', 'interpreter']),
  ...provenance,
});

/** What is true of a program in every language: content/programs/<id>/facts.yaml. */
export const programSchema = z.strictObject({
  /** What people call it; the same in every language. */
  short: z.string().min(2),
  /** `open` where there are signs that it is at work. */
  status: z.enum(['open', 'paused', 'closed', 'withdrawn', 'draft']),
  contacts: z.array(
    z.strictObject({
      id,
      kind: z.enum(['website', 'phone', 'text', 'chat', 'email', 'through']),
      value: z.string().min(2),
      ...provenance,
    }),
  ),
  places: z.array(
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
      addressVisibility: z.enum(['hidden', 'area', 'full']),
      ...provenance,
    }),
  ),
  languages: z.array(spoken),
  cost: z.strictObject({ value: z.enum(['free', 'unknown']), ...provenance }),
  /** Ties to systems: facts or "unknown", never a badge. */
  ties: z.strictObject({ police: tie, courts: tie, acs: tie, immigration: tie, city: tie }),
  claims: z.array(
    z.strictObject({
      id,
      topic: z.enum(['what', 'who', 'history', 'help', 'place', 'language', 'now', 'caution']),
      offer: z.string().optional(),
      /** The sentence says what was not found: it is not laid at the source's door. */
      isGap: z.boolean().default(false),
      ...provenance,
    }),
  ),
  offers: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z]+\.[a-z-]+$/, 'Write an offer id as "program.offer".'),
        format: z.enum(['alone', 'peers', 'kin-without', 'joint']),
        for: z.strictObject({
          harmed: whom,
          caused: whom,
          both: whom,
          family: whom,
          children: whom,
        }),
        communities: z.array(
          z.enum(['lgbtq', 'latine', 'amemsa', 'southasian', 'immigrant', 'womansys', 'any']),
        ),
        needs: z.array(z.enum(needNames)),
        cost: z.enum(['free', 'unknown']),
        contacts: z.array(z.string()),
        unknowns: z.array(z.string()),
        ...provenance,
      }),
    )
    .min(1),
}) satisfies z.ZodType<Omit<Program, 'id'>>;

/** A line to call, text or chat with: content/lines/<id>.yaml. */
export const helplineSchema = z.strictObject({
  order: z.int().positive(),
  ways: z
    .array(
      z.strictObject({
        kind: z.enum(['voice', 'text', 'chat', 'tty']),
        value: z.string().min(3),
        word: z.string().optional(),
        hours: z.string().min(2),
        ...provenance,
      }),
    )
    .min(1),
  languages: z.array(spoken),
  police: z.strictObject({ value: z.enum(['may', 'unknown', 'only-if-you-ask']), ...provenance }),
  familyCanCall: z.strictObject({ value: z.enum(['yes', 'unknown']), ...provenance }),
}) satisfies z.ZodType<Omit<Helpline, 'id'>>;
