import { z } from 'astro/zod';

const sentence = z.string().min(1);

/** Who has read a language's words, if anybody has. */
const review = {
  review: z.enum(['draft', 'reviewed']).optional(),
  reviewedBy: z.string().optional(),
  reviewedOn: z.iso.date().optional(),
};

/** The words of a program: content/words/<locale>/programs/<id>.md. */
export const programWordsSchema = z.strictObject({
  name: sentence,
  /** A neutral name for a printed sheet. */
  discreet: sentence,
  summary: sentence,
  /** Whose each contact is, and what a person would use it for. */
  contacts: z.record(z.string(), z.strictObject({ name: sentence, purpose: sentence })).default({}),
  claims: z.record(z.string(), sentence),
  ties: z.record(z.string(), sentence),
  offers: z.record(
    z.string(),
    z.strictObject({
      name: sentence,
      /** A neutral name for paper; says nothing of violence. */
      discreet: sentence,
      what: sentence,
      who: sentence,
      first: sentence,
    }),
  ),
  /** Words a person can say to this program. */
  ask: z.array(sentence).min(1),
  /** What set hours of its contacts are called. */
  hours: z.record(z.string(), sentence).optional(),
  ...review,
});

/** The words of a line, in content/words/<locale>/lines.yaml. */
const lineWordsSchema = z.strictObject({
  name: sentence,
  discreet: sentence,
  what: sentence,
  police: sentence,
  note: sentence.optional(),
  hours: z.record(z.string(), sentence).default({}),
  also: z.array(z.string()).default([]),
});

/** content/words/<locale>/lines.yaml. */
export const linesWordsSchema = z.record(z.string(), lineWordsSchema);

/** The words of a card: content/words/<locale>/cards/<id>.md. */
export const cardWordsSchema = z.strictObject({
  title: sentence,
  /** A neutral name for paper. */
  discreet: sentence,
  parts: z.record(z.string(), sentence).default({}),
  ...review,
});

/** The words of a page: content/words/<locale>/pages/<id>.md. */
export const pageWordsSchema = z.strictObject({
  heading: sentence,
  intro: sentence.optional(),
  ...review,
});

/** content/words/<locale>/glossary.yaml. */
export const glossarySchema = z.array(
  z.strictObject({
    id: z.string(),
    term: sentence,
    meaning: sentence,
    also: z.array(z.string()).default([]),
  }),
);

/** content/words/<locale>/messages.json: flat, dotted keys. */
export const messagesSchema = z.record(z.string(), sentence);

/** content/interpreters.yaml. */
export const interpretersSchema = z.array(
  z.strictObject({
    language: z.string(),
    name: sentence,
    own: z.string().includes('{{number}}', 'Say where the number goes: {{number}}.'),
    say: sentence,
  }),
);

/** content/codes.yaml: the number of each offer, line, card and value to narrow by, given once and for all. */
export const codesSchema = z.record(
  z.string(),
  z.int().min(1, 'Numbers go from 1 to 4095.').max(4095, 'Numbers go from 1 to 4095.'),
);

const finding = z.object({
  id: z.string(),
  found: z.enum(['always', 'sometimes', 'never']),
  files: z.array(z.string()),
});

/** content/traces.yaml, as far as the page about privacy reads it; the tests write it. */
export const tracesSchema = z.object({
  browsers: z
    .array(
      z.object({
        id: z.string(),
        name: sentence,
        version: sentence,
        date: z.iso.date(),
        left: z.array(finding).min(1),
      }),
    )
    .min(1),
});

/** content/site.yaml. */
export const siteSchema = z.strictObject({
  /** The one neutral title of every page. */
  title: sentence,
  /** Where the site will stand, for the sitemap. */
  address: z.url(),
  /** Where the exit leads, by language: the first, and a second if the first does not take over. */
  exit: z.record(z.string(), z.tuple([z.url(), z.url()])),
  /** After how many months without a confirmation a fact is to be asked for again, demoted, or taken out. */
  publishing: z.strictObject({
    callFirstAfter: z.int().positive(),
    demotedAfter: z.int().positive(),
    unpublishedAfter: z.int().positive(),
  }),
  /** The lines at the foot of every page, by the way to reach them, the first that can be shown (R0). */
  strip: z.strictObject({
    voice: z.array(z.string()).min(1),
    text: z.array(z.string()).min(1),
  }),
  /** Pages that can stand among the places. */
  readings: z.array(z.string()),
  /** The lines of the strip on every page, by what they are for. */
  lines: z.strictObject({
    voice: z.string(),
    text: z.string(),
    ask: z.string(),
    outside: z.string(),
  }),
  /** Cards on which a wrong word can get a person hurt: a draft stands beside the English. */
  safetyCards: z.array(z.string()),
  /** Sections that need not be read at once, by page: they stand folded under their headings. */
  folded: z.record(z.string(), z.array(z.string().regex(/^p\d+$/))),
  /** Where a need is answered by a page, a line or a program more than by an offer that lists it. */
  needs: z.record(
    z.string(),
    z.strictObject({
      pages: z.array(z.string()).optional(),
      lines: z.array(z.string()).optional(),
      programs: z.array(z.string()).optional(),
    }),
  ),
});
