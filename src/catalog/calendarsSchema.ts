import { z } from 'astro/zod';
import type { Calendar } from '#i18n/teachIntl.ts';

const names = (count: number, of: string): z.ZodType<readonly string[]> =>
  z.array(z.string().min(1)).length(count, `Write the ${String(count)} ${of}, in their order.`);

/** A pattern that names each of some parts once. */
const pattern = (...parts: readonly string[]): z.ZodType<string> =>
  z.string().refine(
    (text) =>
      text
        .match(/\{\{\w+\}\}/g)
        ?.sort()
        .join() ===
      parts
        .map((part) => `{{${part}}}`)
        .sort()
        .join(),
    `Say once where each goes: ${parts.map((part) => `{{${part}}}`).join(', ')}.`,
  );

/** content/calendars.yaml: by language, without its script or region, what browsers and Node do not know of it. */
export const calendarsSchema = z.record(
  z.string().regex(/^[a-z]{2,3}$/, 'Name a language by its code ("ht").'),
  z.strictObject({
    months: names(12, 'months').describe('The months, January first.'),
    weekdays: names(7, 'days of the week').describe('The days, Sunday first.'),
    halves: names(2, 'halves of the day').describe('What stands for AM and PM.'),
    year: pattern('year').describe('A year.'),
    month: pattern('month', 'year').describe('A month of a year.'),
    day: pattern('day', 'month', 'year').describe('A day.'),
    hour: pattern('hour', 'half').describe('A full hour.'),
    minute: pattern('hour', 'minute', 'half').describe('A time with minutes.'),
    list: z
      .strictObject({
        between: z.string().describe('Between two of them.'),
        last: z.string().describe('Before the last.'),
      })
      .describe('What stands between the parts of a list, and before the last of them.'),
  }),
) satisfies z.ZodType<Readonly<Record<string, Calendar>>>;
