import { z } from 'astro/zod';
import { hours } from '#catalog/hoursSchema.ts';
import { provenance } from '#catalog/provenanceSchema.ts';
import { numberProblem } from '#domain/phone.ts';

/** An id of something in a file. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Write an id in small letters, with hyphens.')
  .describe('Its name in this file: the words of each language stand under it.');

/** A tie to one system. */
export const tie = (system: string) =>
  z
    .strictObject({
      value: z
        .enum(['yes', 'no', 'unknown'])
        .describe('yes or no where a source says so, else unknown.'),
      ...provenance,
    })
    .describe(`Whether it is tied to ${system}, now or before.`);

/** A language that a source says is spoken. */
export const spoken = z.strictObject({
  code: z
    .string()
    .regex(/^[a-z]{2,3}$/, 'Write the two or three letters of a language, as in "es".')
    .describe('The two or three letters of the language: es.'),
  how: z
    .enum(['spoken', 'interpreter'])
    .describe('spoken: by somebody there. interpreter: they call one.'),
  ...provenance,
});

/** What an offer costs, where a source says it of that offer. */
export const cost = z
  .strictObject({
    value: z.literal('free').describe('free: the only thing that is said of a cost.'),
    ...provenance,
  })
  .describe('Only where a source says so of this offer; left out where it is not known.');

/** Other pages that speak of the same thing. */
export const also = z
  .array(z.strictObject(provenance))
  .readonly()
  .optional()
  .describe('Other pages that speak of it: its name, its hours, whom it is for.');

/** What is pressed once a call is answered; never a part of the number, which would be misdialed. */
const extension = z
  .string()
  .regex(/^\d{1,7}$/, 'Write 1 to 7 digits in quotes, as in "2".')
  .optional()
  .describe('The digits to press once a call is answered.');

/** Entries whose numbers, by their kind, can all be called or texted. */
const withNumbers =
  <
    Entry extends {
      readonly kind: string;
      readonly value: string;
      readonly extension?: string | undefined;
    },
  >(
    uses: Readonly<Record<string, 'call' | 'text'>>,
  ) =>
  (entries: readonly Entry[], context: z.core.$RefinementCtx<readonly Entry[]>): void => {
    for (const [at, { kind, value, extension: later }] of entries.entries()) {
      const use = uses[kind];
      const problem = use === undefined ? null : numberProblem(value, use);
      if (problem !== null)
        context.addIssue({ code: 'custom', path: [at, 'value'], message: problem });
      if (later !== undefined && use !== 'call')
        context.addIssue({
          code: 'custom',
          path: [at, 'extension'],
          message: 'Only a number to call can have an extension. Take it out.',
        });
    }
  };

/** The ways to reach a program. */
export const contacts = z
  .array(
    z.strictObject({
      id,
      kind: z
        .enum(['website', 'phone', 'text', 'chat', 'email', 'through', 'line'])
        .describe(
          'through: another program or a line of this site, or a page, leads there. line: a line of this site to talk to meanwhile; its number stands there.',
        ),
      value: z
        .string()
        .min(2, 'Give the number or the address.')
        .describe('The number or address, as it is to be shown: "1-800-621-4673".'),
      extension,
      hours: hours.optional(),
      also,
      ...provenance,
    }),
  )
  .superRefine(withNumbers({ phone: 'call', text: 'text' }));

/** The ways to reach a line. */
export const ways = z
  .array(
    z.strictObject({
      kind: z
        .enum(['voice', 'text', 'chat', 'tty', 'video'])
        .describe('tty: for a text telephone. video: in sign language.'),
      value: z
        .string()
        .min(3, 'Give the number or the address.')
        .describe('The number or address, as it is to be shown.'),
      extension,
      word: z.string().optional().describe('The word to text first.'),
      hours,
      ...provenance,
    }),
  )
  .min(1)
  .superRefine(withNumbers({ voice: 'call', tty: 'call', video: 'call', text: 'text' }));

/** content/sources.yaml: the pages that the guide was read on. */
export const sourcesSchema = z
  .record(
    id,
    z.strictObject({
      ...provenance,
      confirmed: z
        .null({ error: 'A page is read, not rung up. Write confirmed: null.' })
        .describe('Always null: a page is read, not rung up. So its age takes no sentence out.'),
    }),
  )
  .describe('By the name that texts cite each by: [](source:name).');
