import { parse, stringify } from 'yaml';
import { z } from 'astro/zod';
import type { Files } from '#catalog/files.ts';

const record = z.record(z.string(), z.unknown());

/** The content with one text changed; the change must change something. */
export const changed = (files: Files, file: string, change: (text: string) => string): Files => {
  const text = files.get(file) ?? '';
  const next = change(text);
  if (next === text) throw new Error(`${file} was not changed: the test tests nothing.`);
  return new Map(files).set(file, next);
};

/** The content with some fields of one entry of a list in a YAML file changed, whatever the file looks like. */
export const withEntry = (
  files: Files,
  file: string,
  list: string,
  at: number,
  fields: object,
): Files =>
  changed(files, file, (text) => {
    const whole = record.parse(parse(text));
    const entries = z.array(record).parse(whole[list]);
    return stringify({
      ...whole,
      [list]: entries.map((entry, index) => (index === at ? { ...entry, ...fields } : entry)),
    });
  });
