import { z } from 'astro/zod';
import type { Files } from '#catalog/files.ts';
import { changed as changedIn, withEntry as withEntryIn } from './changed.ts';
import { openFiles } from './open.ts';
import { problemsIn } from './problems.ts';

/** The files of content/, every program open. */
export const files = openFiles();
/** The facts that most is changed in. */
export const vip = 'content/programs/vip/facts.yaml';
/** The rules. */
export const rules = 'content/rules.yaml';
/** The messages. */
export const messages = 'content/words/en/messages.json';

/** The content with one text changed. */
export const changed = (
  file: string,
  change: (text: string) => string,
  from: Files = files,
): Files => changedIn(from, file, change);

/** The content without one file. */
export const without = (file: string): Files =>
  new Map([...files].filter(([name]) => name !== file));

/** The content with a piece of one text replaced. */
export const replaced = (file: string, from: string | RegExp, to: string): Files =>
  changed(file, (text) => text.replace(from, to));

/** One more rule, as a person would write it under the others. */
export const withRule = (rule: string): Files =>
  changed(rules, (text) => `${text.trimEnd()}\n  - ${rule}\n`);

/** An object of any fields. */
export const record = z.record(z.string(), z.unknown());
/** The objects of a list. */
export const recordsIn = (value: unknown): readonly Record<string, unknown>[] =>
  z.array(record).parse(value);

/** A YAML file with one entry of one of its lists changed. */
export const withEntry = (file: string, list: string, at: number, fields: object): Files =>
  withEntryIn(files, file, list, at, fields);

/** The content with other messages. */
export const withMessages = (
  change: (all: Record<string, unknown>) => object,
  from: Files = files,
): Files =>
  changed(messages, (text) => JSON.stringify(change(record.parse(JSON.parse(text)))), from);

/**
 * What is wrong with the content; lists of names, which grow with it, are cut short. Other languages
 * lack what English lacks or has too much, and say the same of themselves.
 */
export const problemsOf = (content: Files): string =>
  problemsIn(content)
    .filter((problem) => !/^content\/words\/(?!en\/)/.test(problem))
    .map((problem) => problem.replace(/Use one of: .*\.$/, 'Use one of: ….'))
    .join('\n');
