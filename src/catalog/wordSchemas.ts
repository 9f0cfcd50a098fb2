import { z } from 'astro/zod';
import { codeForm } from '#i18n/locales.ts';

/** Words that must be there. */
export const sentence = z.string().min(1);

/** Who has read a language's words, if anybody has. */
export const review = {
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
  /** For whom it is, where it is not for anyone: on the page of lines it is folded under this. */
  whom: sentence.optional(),
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

/** A language by its code, as browsers ask for it: with its script or its country where these tell it from another. */
const languageCode = z
  .string()
  .regex(
    new RegExp(`^${codeForm}$`),
    'Write a language by its code ("bn"), with its script or its country where it needs one ("zh-Hant", "zh-HK").',
  );

/** What someone needs, in their own language, to get an interpreter. */
const interpreterSchema = z.strictObject({
  language: languageCode.describe('Its code: "bn", or with its script "zh-Hant".'),
  asks: z.array(languageCode).default([]).describe('Other codes by which browsers ask for it.'),
  dir: z.enum(['ltr', 'rtl']).default('ltr').describe('rtl where one reads from right to left.'),
  name: sentence.describe('Its name in itself.'),
  what: sentence.describe('What one finds, in one sentence.'),
  call: z
    .string()
    .regex(/^[^{}]*\{\{number\}\}[^{}]*$/, 'Say once where the number goes: {{number}}.')
    .describe('How to call, with {{number}}, up to the English words to say.'),
  say: z
    .array(
      z.strictObject({
        own: sentence.optional().describe('What this tongue is called, where there is a choice.'),
        english: z
          .string()
          .regex(
            /^[A-Z][a-z]+( [A-Z][a-z]+)*, please\.$/,
            'Write what is said in English as "Bangla, please."',
          ),
      }),
    )
    .min(1, 'Write what is said in English to get an interpreter.')
    .describe('What to say, in English.'),
  leave: sentence.describe('The exit, in the language.'),
  ...review,
});

/** content/interpreters.yaml. */
export const interpretersSchema = z.strictObject({
  line: z.string().describe('The line to call: its file says where it has interpreters.'),
  languages: z.array(interpreterSchema),
});

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

const browsers = z
  .array(
    z.object({
      id: z.string(),
      name: sentence,
      version: sentence,
      date: z.iso.date(),
      left: z.array(finding).min(1),
    }),
  )
  .min(1);

/** content/traces.yaml, as far as the pages about privacy and about a copy read it; the tests write it. */
export const tracesSchema = z.object({
  /** After visits to the site. */
  browsers,
  /** After visits to a copy of it in one file. */
  copies: browsers,
});
