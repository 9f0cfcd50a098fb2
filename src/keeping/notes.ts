import { parse } from 'yaml';
import { z } from 'astro/zod';
import type { Files } from '#catalog/files.ts';
import { sentence } from '#catalog/reviewSchema.ts';

/** content/notes.yaml: what whoever translates the messages should know. */
const notesSchema = z.strictObject({
  keys: z.record(z.string(), sentence),
  places: z.record(z.string(), sentence),
});

/** Notes for translators: on keys, by how these begin, and on what is put in the places of messages. */
export type Notes = z.infer<typeof notesSchema>;

/** Reads the notes. */
export const readNotes = (files: Files): Notes =>
  notesSchema.parse(parse(files.get('content/notes.yaml') ?? ''));

/** For each note on keys, a pattern of the keys that it is the longest for. */
export const notePatterns = ({ keys }: Notes): readonly (readonly [RegExp, string])[] =>
  Object.entries(keys).map(([begin, note]) => {
    const longer = Object.keys(keys)
      .filter((other) => other.startsWith(`${begin}.`))
      .map((other) => `(?!${literal(other.slice(begin.length))}(?:[._]|$))`);
    return [new RegExp(`^${literal(begin)}${longer.join('')}(?:[._].*)?$`), note];
  });

const literal = (text: string): string => text.replaceAll('.', '\\.');
