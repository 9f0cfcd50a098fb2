import type { z } from 'astro/zod';
import type { siteSchema } from '#catalog/siteSchema.ts';
import type { codesSchema } from '#catalog/codesSchema.ts';
import type { interpretersSchema } from '#catalog/interpretersSchema.ts';
import type { tracesSchema } from '#catalog/tracesSchema.ts';
import type {
  cardWordsSchema,
  glossarySchema,
  linesWordsSchema,
  messagesSchema,
  pageWordsSchema,
  programWordsSchema,
} from '#catalog/wordSchemas.ts';
import type { Neighborhoods } from '#catalog/neighborhoods.ts';
import type { findingSchema, searchWordsSchema } from '#catalog/findingSchemas.ts';
import type { Condition } from '#domain/condition.ts';
import type { Helpline } from '#domain/helpline.ts';
import type { Program, Provenance } from '#domain/program.ts';
import type { Question } from '#domain/question.ts';
import type { Rule } from '#domain/rule.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Calendars } from '#i18n/teachIntl.ts';

/** A question and the other wordings it has, by the condition under which each is used. */
export interface WordedQuestion extends Question {
  readonly wording: Readonly<Record<string, Condition>>;
}

/** The words of a program in one language. */
export type ProgramWords = z.infer<typeof programWordsSchema>;
/** The words of a line in one language. */
export type LineWords = z.infer<typeof linesWordsSchema>[string];
/** The words of a card in one language. */
export type CardWords = z.infer<typeof cardWordsSchema>;
/** The words of a page in one language. */
export type PageWords = z.infer<typeof pageWordsSchema>;

/** A Markdown file: its front matter and the text below it. */
export interface Prose<Head> {
  readonly head: Head;
  readonly body: string;
}

/** All that is said in one language. */
export interface Words {
  readonly messages: z.infer<typeof messagesSchema>;
  readonly programs: Readonly<Record<string, Prose<ProgramWords>>>;
  readonly lines: Readonly<Record<string, LineWords>>;
  readonly cards: Readonly<Record<string, Prose<CardWords>>>;
  readonly pages: Readonly<Record<string, Prose<PageWords>>>;
  readonly glossary: z.infer<typeof glossarySchema>;
  readonly search: z.infer<typeof searchWordsSchema>;
}

/** Everything in content/, read and found to hold together. */
export interface Content {
  /** The ISO day on which it is shown: ages are counted to it. */
  readonly day: string;
  readonly site: z.infer<typeof siteSchema>;
  /** Those that are offered, once the content is read (src/shown/offered.ts). */
  readonly programs: readonly Program[];
  /** Those that closed or withdrew: only their addresses answer. */
  readonly removed: readonly Program[];
  readonly lines: readonly Helpline[];
  readonly questions: readonly WordedQuestion[];
  readonly rules: readonly Rule[];
  /** Names of the tiers that rules put places in, from the top. */
  readonly tiers: readonly string[];
  /** How to ask for an interpreter, in the city's languages. */
  readonly interpreters: z.infer<typeof interpretersSchema>;
  /** The pages that the guide was read on, by the name its texts cite them by. */
  readonly sources: Readonly<Record<string, Provenance>>;
  /** The numbers by which links name offers, lines and cards. */
  readonly codes: z.infer<typeof codesSchema>;
  /** What is found by what people speak of, and for each who speaks. */
  readonly finding: z.infer<typeof findingSchema>;
  /** What a visit leaves in a browser, as measured. */
  readonly traces: z.infer<typeof tracesSchema>;
  /** How dates, times and lists are said in languages that browsers and Node do not know. */
  readonly calendars: Calendars;
  /** What nothing may name of a program whose place is hidden. */
  readonly neighborhoods: Neighborhoods;
  readonly words: Readonly<Record<Locale, Words>>;
}
