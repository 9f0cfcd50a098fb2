import { z } from 'astro/zod';
import { pageIds } from '#i18n/addresses.ts';

/** An address that people can write to: of mail, or of a form. */
const writable = (what: string) =>
  z
    .string()
    .regex(
      /^(mailto:[^\s@]+@[^\s@]+\.[^\s@]+|https:\/\/\S+)$/,
      'Write mailto:name@place.example, or the https address of a form; null where there is none yet.',
    )
    .nullable()
    .describe(`Where ${what} can be told; null where there is no address yet.`);

const months = (then: string) =>
  z.int().positive().describe(`After how many months without a confirmation ${then}.`);
const page = (what: string) => z.enum(pageIds).describe(what);
const names = (what: string) => z.array(z.string()).describe(what);
const lines = (what: string) => names(what).min(1);

/** content/site.yaml. */
export const siteSchema = z.strictObject({
  title: z.string().min(1).describe('The one neutral title of every page.'),
  address: z.url().describe('Where the site will stand, for the sitemap and link previews.'),
  onion: z
    .string()
    .regex(
      /^http:\/\/[a-z2-7]{56}\.onion$/,
      'Write http:// and the name in the file "hostname" of the onion service; null where there is none.',
    )
    .nullable()
    .describe(
      "The address of the site's onion service, which every answer then names; null where there is none.",
    ),
  exit: z
    .record(z.string(), z.tuple([z.url(), z.url()]))
    .describe(
      'Where the exit leads, by language: the first, and a second if the first does not take over.',
    ),
  publishing: z
    .strictObject({
      callFirstAfter: months('a fact says "please call first"'),
      demotedAfter: months('a place is never among the first'),
      unpublishedAfter: months('a fact is not shown'),
    })
    .describe('When a fact that was confirmed is to be asked for again.'),
  contact: z
    .strictObject({
      corrections: writable('mistakes'),
      safety: writable('faults that can hurt people'),
    })
    .describe('Where the owner of the site can be written to.'),
  strip: z
    .strictObject({
      voice: lines('Lines to call.'),
      text: lines('Lines to text.'),
    })
    .describe('The lines at the foot of every page: the first of each that can be shown (R0).'),
  readings: names('Pages that can stand among the places.'),
  menu: z
    .record(z.string(), z.array(z.enum(pageIds)).min(1))
    .describe('The pages of each group of the menu (menu.group.… in messages.json).'),
  foot: z.array(z.enum(pageIds)).describe('The pages at the foot of every page.'),
  doors: z
    .record(z.string(), z.enum(pageIds))
    .describe('On the first page, the page for each who comes (home.iam.… in messages.json).'),
  pages: z
    .strictObject({
      danger: z
        .strictObject({
          page: page('The page.'),
          part: z.string().describe('The part of it, by the id behind its heading.'),
        })
        .describe('Where people in danger are led.'),
      meeting: page('What to know before meeting the other person (R3).'),
    })
    .describe('Pages by what they are for.'),
  lines: z
    .strictObject({
      outside: z.string().describe('For people outside the city.'),
      anyone: lines('For anyone, where a text speaks of calling.'),
      instead: lines('Where a program is no longer listed.'),
      apart: z
        .string()
        .describe(
          'Never among the others: what may happen there is told on the page of all lines.',
        ),
    })
    .describe('Lines by what they are for.'),
  cards: z
    .strictObject({
      talk: z.string().describe('The card that is itself the block of people to talk to (R5).'),
      seen: z.string().describe('The card that is seen on the first screen (R7).'),
      pages: z
        .record(z.string(), z.string())
        .describe('Pages that say what a card says, until its text has come.'),
    })
    .describe('Cards on the page of results.'),
  safetyCards: names(
    'Cards on which a wrong word can get a person hurt: a draft stands beside the English.',
  ),
  firstCards: names('Cards that a language has from its first pages on.'),
  folded: z
    .record(z.string(), z.array(z.string().regex(/^p\d+$/)))
    .describe('Sections that need not be read at once, by page: they stand folded.'),
  needs: z
    .record(
      z.string(),
      z.strictObject({
        pages: names('Pages.').optional(),
        lines: names('Lines.').optional(),
        cards: names('Cards, on the page where they stand.').optional(),
      }),
    )
    .describe('What else stands under a need, beside the offers that list it.'),
});
