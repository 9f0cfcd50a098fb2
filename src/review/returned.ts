import { z } from 'astro/zod';
import { markOf } from '#review/record.ts';

/** What came back of one text from somebody who read it. */
export interface ReturnedText {
  readonly id: string;
  readonly english: string;
  /** The mark of the translation that was read (src/review/record.ts). */
  readonly own: string;
  /** What is to stand there: the same, or what was written. */
  readonly text: string;
  /** Whether it is right as it is to stand; null where nobody said so. */
  readonly right: boolean | null;
  readonly said: string;
}

/** All that came back. */
export interface Returned {
  readonly locale: string;
  readonly by: string;
  /** An ISO day. */
  readonly on: string;
  readonly texts: readonly ReturnedText[];
}

/** What the page of a sheet saves. */
const savedSchema = z.object({
  kind: z.literal('review'),
  language: z.string(),
  reviewer: z.string().default(''),
  saved: z.iso.date(),
  texts: z.array(
    z.object({
      id: z.string(),
      english: z.string(),
      own: z.string(),
      text: z.string(),
      mark: z.enum(['right', 'wrong']).nullable(),
      said: z.string().default(''),
    }),
  ),
});

/** What a sheet saved; null where it is no such file. */
export const readSaved = (text: string): Returned | null => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const { data } = savedSchema.safeParse(value);
  if (data === undefined) return null;
  return {
    locale: data.language,
    by: data.reviewer.trim(),
    on: data.saved,
    texts: data.texts.map(({ id, english, own, text, mark, said }) => ({
      id,
      english,
      own: markOf(own),
      text,
      said: said.trim(),
      // What somebody wrote is right to them, whatever they marked before they wrote.
      right: text.trim() === own ? (mark === null ? null : mark === 'right') : true,
    })),
  };
};
