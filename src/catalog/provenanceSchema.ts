import { z } from 'astro/zod';

/** A year, month or day, as precise as the source is. */
const partDate = z
  .string()
  .regex(
    /^\d{4}(-\d{2}(-\d{2})?)?$/,
    'Write a date as "2026", "2026-11" or "2026-11-22", in quotes.',
  )
  .refine(isDay, 'There is no such day. Write the date of the page.');

/** Whether a year, month or day is in the calendar; what is written otherwise is told of already. */
function isDay(date: string): boolean {
  const [year = '', month = '01', day = '01'] = date.split('-');
  const moment = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
  // February 30 is taken for March 1 or 2 by some readers of dates.
  return (
    !/^[\d-]+$/.test(date) ||
    (!Number.isNaN(moment) && new Date(moment).toISOString().startsWith(`${year}-${month}-${day}`))
  );
}

const noSource = 'Give the address of the page it was read on, as source.';

/** Where a fact comes from, and who has confirmed it. */
export const provenance = {
  source: z
    .string({ error: noSource })
    .regex(/^$|^https?:\/\/[^\s/]+\.[^\s]+$/, noSource)
    .describe(
      'The address of the page it was read on; "" in a draft, or where sourceNote tells it in words.',
    ),
  sourceNote: z
    .enum(['news', 'copy'])
    .optional()
    .describe(
      'Tells the source in words, with no address: news is a news report, copy a copy of their own page. For a secret place this is the only way.',
    ),
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
