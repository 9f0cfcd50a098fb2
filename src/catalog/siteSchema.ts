import { z } from 'astro/zod';
import { pageIds } from '#i18n/addresses.ts';

/** An address that people can write to: of mail, or of a form. */
const writable = z
  .string()
  .regex(
    /^(mailto:[^\s@]+@[^\s@]+\.[^\s@]+|https:\/\/\S+)$/,
    'Write mailto:name@place.example, or the https address of a form; null where there is none yet.',
  )
  .nullable();

/** content/site.yaml. */
export const siteSchema = z.strictObject({
  /** The one neutral title of every page. */
  title: z.string().min(1),
  /** Where the site will stand, for the sitemap. */
  address: z.url(),
  /** The address of the site's onion service, which every answer then names; null where there is none. */
  onion: z
    .string()
    .regex(
      /^http:\/\/[a-z2-7]{56}\.onion$/,
      'Write http:// and the name in the file "hostname" of the onion service; null where there is none.',
    )
    .nullable(),
  /** Where the exit leads, by language: the first, and a second if the first does not take over. */
  exit: z.record(z.string(), z.tuple([z.url(), z.url()])),
  /** After how many months without a confirmation a fact is to be asked for again, demoted, or taken out. */
  publishing: z.strictObject({
    callFirstAfter: z.int().positive(),
    demotedAfter: z.int().positive(),
    unpublishedAfter: z.int().positive(),
  }),
  /** Where the owner of the site can be written to: for mistakes, and for faults that can hurt people. */
  contact: z.strictObject({ corrections: writable, safety: writable }),
  /** The lines at the foot of every page, by the way to reach them, the first that can be shown (R0). */
  strip: z.strictObject({
    voice: z.array(z.string()).min(1),
    text: z.array(z.string()).min(1),
  }),
  /** Pages that can stand among the places. */
  readings: z.array(z.string()),
  /** The pages of each group of the menu. */
  menu: z.record(z.string(), z.array(z.enum(pageIds)).min(1)),
  /** The pages at the foot of every page. */
  foot: z.array(z.enum(pageIds)),
  /** On the first page, the page for each who comes. */
  doors: z.record(z.string(), z.enum(pageIds)),
  /** Pages by what they are for. */
  pages: z.strictObject({
    /** The part that people in danger are led to. */
    danger: z.strictObject({ page: z.enum(pageIds), part: z.string() }),
    /** What to know before meeting the other person (R3). */
    meeting: z.enum(pageIds),
  }),
  /** Lines by what they are for. */
  lines: z.strictObject({
    /** For people outside the city. */
    outside: z.string(),
    /** For anyone, where a text speaks of calling. */
    anyone: z.array(z.string()).min(1),
    /** Where a program is no longer listed. */
    instead: z.array(z.string()).min(1),
    /** Never among the others: what may happen there is told on the page of all lines. */
    apart: z.string(),
  }),
  /** On the page of results: the card that is itself the block of people to talk to, the one that is seen on the first screen, and pages that say what a card says. */
  cards: z.strictObject({
    talk: z.string(),
    seen: z.string(),
    pages: z.record(z.string(), z.string()),
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
