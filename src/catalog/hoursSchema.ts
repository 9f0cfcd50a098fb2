import { z } from 'astro/zod';
import { weekdays } from '#domain/hours.ts';
import type { Hours } from '#domain/hours.ts';

const asClock = 'Write a time of day as "09:00" or "22:30", in quotes.';

const openTime = z
  .strictObject({
    days: z.array(z.enum(weekdays)).min(1).readonly().describe('The days on which it opens.'),
    from: z
      .string({ error: asClock })
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, asClock)
      .describe('When it opens, in New York: "10:00".'),
    to: z
      .string({ error: asClock })
      .regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, asClock)
      .describe('When it closes, in New York: "22:00". Earlier than "from" is the next day.'),
  })
  .refine(({ from, to }) => from !== to, {
    error: 'It closes when it opens. Write "always" where somebody answers day and night.',
  });

/** When somebody answers, as a source gives it. */
export const hours = z
  .union(
    [
      z.enum(['always', 'unknown']),
      z.strictObject({
        said: z
          .string()
          .min(2)
          .describe('The key of the sentence that says them in each language, under "hours".'),
        times: z
          .array(openTime)
          .readonly()
          .describe(
            'The same as data, by the clocks of New York; [] where the source does not give the days.',
          ),
        meanwhile: z
          .string()
          .describe('The line that answers day and night, for whoever finds this one closed.'),
      }),
    ],
    {
      error:
        'Write "always", "unknown", or said, times (days such as mon, from and to such as "09:00" in quotes) and meanwhile, as in content/lines/acc.yaml.',
    },
  )
  .describe(
    'always: day and night. unknown: no source gives them. Or hours that a source gives.',
  ) satisfies z.ZodType<Hours>;
