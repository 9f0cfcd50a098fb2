import { z } from 'astro/zod';

const ids = z.array(z.string().min(1));

/** content/finding.yaml: what is found by each topic, and for each who speaks. */
export const findingSchema = z.strictObject({
  topics: z.record(
    z.string(),
    z.strictObject({
      find: ids.min(1),
      urgent: z.boolean().optional(),
      caused: z.boolean().optional(),
      asks: z.boolean().optional(),
    }),
  ),
  doors: z.strictObject({
    harmed: ids,
    caused: ids,
    both: ids,
    worried: ids,
    child: ids,
    hurting: ids,
    change: ids,
    unknown: ids,
  }),
  forCaused: ids,
  languages: z.record(
    z.string(),
    z.strictObject({ go: z.string().min(1).optional(), words: z.array(z.string().min(1)) }),
  ),
});

/** A word or phrase that people type. */
const typed = z
  .string()
  .regex(/^[^>|!<=]+$/, 'Write letters, numbers and spaces, and "*" for any ending.');

/** One word of what has no spaces between: lists of them are written on one line. */
const listed = z.string().transform((line) => line.split(/\s+/).filter((word) => word !== ''));

/** Beginnings and endings; "-" stands for none. */
const affixes = z
  .string()
  .transform((line) => line.split(/\s+/).map((part) => part.replaceAll('-', '')));

/** content/words/<locale>/search.yaml: what people type. */
export const searchWordsSchema = z.strictObject({
  small: listed,
  trim: z.strictObject({ start: listed, end: listed }),
  same: z.record(typed, typed),
  roles: z.record(z.string(), listed),
  harming: z.strictObject({
    stems: listed,
    start: z.record(z.string(), affixes),
    end: z.record(z.string(), affixes),
  }),
  topics: z.record(z.string(), z.array(typed)),
});

/** The words of a language that has no search. */
export const emptySearch: z.infer<typeof searchWordsSchema> = {
  small: [],
  trim: { start: [], end: [] },
  same: {},
  roles: {},
  harming: { stems: [], start: {}, end: {} },
  topics: {},
};
