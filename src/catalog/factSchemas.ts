import { z } from 'astro/zod';

/** A year, month or day, as precise as the source is. */
const partDate = z
  .string()
  .regex(
    /^\d{4}(-\d{2}(-\d{2})?)?$/,
    'Write a date as "2026", "2026-11" or "2026-11-22", in quotes.',
  );

/** An id of something in a file. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Write an id in small letters, with hyphens.');

const noSource = 'Give the address of the page it was read on, as source.';

/** Where a fact comes from, and who has confirmed it. */
export const provenance = {
  source: z
    .string({ error: noSource })
    .regex(/^$|^https?:\/\/[^\s/]+\.[^\s]+$/, noSource)
    .describe('The address of the page it was read on; "" only in a draft.'),
  sourced: partDate
    .nullable()
    .describe('The date of that page as a year, month or day in quotes, or null.'),
  confidence: z
    .enum(['official', 'collaborative', 'third-party', 'weak'])
    .describe(
      'How much the source can be relied on: official is their own page; weak is kept and not shown.',
    ),
  confirmed: z.iso
    .date()
    .nullable()
    .describe('The day somebody rang or wrote and was told so ("2026-11-22"), or null.'),
};

/** A tie to one system. */
export const tie = z.strictObject({ value: z.enum(['yes', 'no', 'unknown']), ...provenance });

/** A language that a source says is spoken. */
export const spoken = z.strictObject({
  code: z.string().regex(/^[a-z]{2,3}$/),
  how: z.enum(['spoken', 'interpreter']),
  ...provenance,
});

/** content/sources.yaml: the pages that the guide was read on. */
export const sourcesSchema = z
  .record(id, z.strictObject(provenance))
  .describe('By the name that texts cite each by: [](source:name).');
