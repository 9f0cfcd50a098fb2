import { readFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { z } from 'astro/zod';

/** What a runner reported of one test. */
export interface Test {
  readonly name: string;
  readonly status: string;
  /** What was said of its failure, as it was printed. */
  readonly said: readonly string[];
}

/** So many lines of what was said are told again: where the middle of a long output is cut, the end is left. */
const linesTold = 12;

/** A name, and below it what was said. */
export const because = (name: string, said: readonly string[]): string =>
  [
    name,
    ...said
      .flatMap((text) => stripVTControlCharacters(text).split('\n'))
      .filter((line) => line.trim() !== '')
      .slice(0, linesTold)
      .map((line) => `  ${line}`),
  ].join('\n');

/** The names of those with a status, each with what was said of it. */
export const withWhy = (
  tests: readonly Test[],
  ...statuses: readonly string[]
): readonly string[] =>
  tests
    .filter(({ status }) => statuses.includes(status))
    .map(({ name, said }) => because(name, said));

/** The names of those with a status. */
export const named = (tests: readonly Test[], ...statuses: readonly string[]): readonly string[] =>
  tests.filter(({ status }) => statuses.includes(status)).map(({ name }) => name);

/** What failed; a run that did not end well has at least one failure. */
export const orBrokenDown = (
  failed: readonly string[],
  file: string,
  ended: boolean,
): readonly string[] =>
  ended || failed.length > 0
    ? failed
    : [`the run that writes ${path.basename(file)} broke down: see what it said above`];

/** A report that a runner wrote, or null where it wrote none. */
export const report = <Out>(file: string, schema: z.ZodType<Out>): Out | null => {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
};
