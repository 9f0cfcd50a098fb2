import { z } from 'astro/zod';

const ids = z.array(z.string().min(1));
const whose = (who: string) => ids.describe(`What ${who} is led to, the best first.`);

/** content/finding.yaml: what is found by each topic, and for each who speaks. */
export const findingSchema = z.strictObject({
  topics: z
    .record(
      z.string(),
      z.strictObject({
        find: ids
          .min(1)
          .describe(
            'Lines, offers, programs, pages and their parts, cards and words, the best first: line:hope, page:talk#p1.',
          ),
        urgent: z
          .boolean()
          .optional()
          .describe('true: the words tell of danger; it begins with a line.'),
        caused: z
          .boolean()
          .optional()
          .describe('true: the words say that the writer did harm, or looks for a way to change.'),
        asks: z
          .boolean()
          .optional()
          .describe('true: the words say nothing of who does what to whom.'),
      }),
    )
    .describe('By topic; the words for each stand in content/words/<language>/search.yaml.'),
  doors: z
    .strictObject({
      harmed: whose('who was hurt'),
      caused: whose('who caused harm'),
      both: whose('who did and suffered harm'),
      worried: whose('who is worried about someone'),
      work: whose('who works with people'),
      child: whose('who is a child'),
      hurting: whose('who is worried about someone who hurts others'),
      change: whose('who wants the other person to change'),
      unknown: whose('who does not say'),
    })
    .describe('By who speaks.'),
  forCaused: ids.describe(
    'What is for people who caused harm alone: only a topic with "caused" leads there.',
  ),
  languages: z
    .record(
      z.string(),
      z.strictObject({
        go: z
          .string()
          .min(1)
          .optional()
          .describe('What the link to the same page in that language says.'),
        words: z
          .array(z.string().min(1))
          .describe('Words by which it is noticed: no other language of the site has them.'),
      }),
    )
    .describe('How another language is noticed, where no script of its own tells.'),
});

/** A word or phrase that people type. */
const typed = z
  .string()
  .regex(/^[^>|!<=]+$/, 'Write letters, numbers and spaces, and "*" for any ending.');

/** An ending, as a regular expression. */
const pattern = z.string().refine((text) => {
  try {
    return new RegExp(text, 'u').source !== '';
  } catch {
    return false;
  }
}, 'Write an ending as a pattern that browsers can read: "([^iy])ó".');

/** One word of what has no spaces between: lists of them are written on one line. */
const listed = z.string().transform((line) => line.split(/\s+/).filter((word) => word !== ''));

/** Beginnings and endings; "-" stands for none. */
const affixes = z
  .string()
  .transform((line) => line.split(/\s+/).map((part) => part.replaceAll('-', '')));

/** content/words/<locale>/search.yaml: what people type. */
export const searchWordsSchema = z.strictObject({
  small: listed.describe('Small words, which say nothing of what is looked for, on one line.'),
  trim: z
    .strictObject({
      start: listed.describe('Beginnings.'),
      end: listed.describe('Endings.'),
    })
    .describe('What may be taken off a word.'),
  endings: z
    .record(pattern, z.string())
    .default({})
    .describe('Endings that only their accent tells apart, as patterns, and what they stand for.'),
  same: z.record(typed, typed).describe('Other ways of writing, and what they stand for.'),
  roles: z
    .record(z.string(), listed)
    .describe('Words that say who does what to whom, each role on one line.'),
  harming: z
    .strictObject({
      stems: listed.describe('Words for doing harm, without beginnings and endings.'),
      start: z
        .record(z.string(), affixes)
        .describe('Beginnings of them, by the person of the verb; any: every person.'),
      end: z.record(z.string(), affixes).describe('Endings of them, in the same way.'),
    })
    .describe('How the language says who harms whom.'),
  topics: z
    .record(z.string(), z.array(typed))
    .describe('What people type for each topic of content/finding.yaml.'),
});

/** The words of a language that has no search. */
export const emptySearch: z.infer<typeof searchWordsSchema> = {
  small: [],
  trim: { start: [], end: [] },
  endings: {},
  same: {},
  roles: {},
  harming: { stems: [], start: {}, end: {} },
  topics: {},
};
