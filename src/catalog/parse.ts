import type { z } from 'astro/zod';
import { LineCounter, isNode, parse as parseYaml, parseDocument } from 'yaml';
import type { Prose } from '#catalog/content.ts';
import type { Files } from '#catalog/files.ts';
import { fitValue } from '#catalog/fitValue.ts';
import { twiceIn } from '#domain/twiceIn.ts';

/** Where problems are gathered while reading, so that all can be mended in one go. */
export type Problems = string[];

/** Reads one YAML or JSON file by a schema; null, with problems told, where it does not fit. */
export const parseFile = <Out>(
  files: Files,
  file: string,
  schema: z.ZodType<Out>,
  problems: Problems,
): Out | null => {
  const text = files.get(file);
  if (text === undefined) {
    problems.push(`${file}: this file is missing. Add it.`);
    return null;
  }
  return fit(file, text, schema, problems);
};

/** Reads one Markdown file: front matter by a schema, and the text below it. */
export const parseProse = <Head>(
  files: Files,
  file: string,
  schema: z.ZodType<Head>,
  problems: Problems,
): Prose<Head> | null => {
  const text = files.get(file);
  const [, front, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text ?? '') ?? [];
  if (front === undefined || body === undefined) {
    problems.push(
      text === undefined
        ? `${file}: this file is missing. Add it.`
        : `${file}: begins without its head. Put "---", the fields and "---" above the text.`,
    );
    return null;
  }
  const head = fit(file, front, schema, problems, 1);
  return head === null ? null : { head, body };
};

/** The ids of files that stand in a folder with an ending, in order. */
export const idsIn = (files: Files, folder: string, ending: string): readonly string[] =>
  [...files.keys()]
    .filter((file) => file.startsWith(folder) && file.endsWith(ending))
    .map((file) => file.slice(folder.length, -ending.length));

/** @param above how many lines of the file stand above the text. */
const fit = <Out>(
  file: string,
  text: string,
  schema: z.ZodType<Out>,
  problems: Problems,
  above = 0,
): Out | null => {
  let value: unknown;
  try {
    value = file.endsWith('.json') ? parseJson(text) : readYaml(text);
  } catch (error) {
    problems.push(`${file}: cannot be read (${reasonOf(error, above)}). Mend the line it names.`);
    return null;
  }
  return fitValue(file, value, schema, problems, (path) => lineOf(text, path) + above);
};

/** What was read, by its text, the newest last: most of the time of a build and of many tests went into reading the same files again. */
const known = new Map<string, unknown>();

/** How many texts are kept: more than content/ has files. */
const mostKnown = 1000;

/** YAML as values that nobody can change, since others get the same. */
const readYaml = (text: string): unknown => {
  const value: unknown = known.has(text) ? known.get(text) : frozen(parseYaml(text));
  known.delete(text);
  known.set(text, value);
  const [oldest = ''] = known.keys();
  if (known.size > mostKnown) known.delete(oldest);
  return value;
};

const frozen = (value: unknown): unknown => {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
};

/** What a parser says of a text, in one line, with the number of the line in its file. */
const reasonOf = (error: unknown, above: number): string => {
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return reason
    .replace(
      / at line (\d+), column \d+:?$/,
      (_, line: string) => `, line ${String(Number(line) + above)}`,
    )
    .replace(
      /^Source contains multiple documents.*?(?=, line|$)/,
      'a line "---" in its middle begins another file',
    );
};

/** The line on which a value stands or, where it is not there, what should hold it. */
const lineOf = (text: string, path: readonly PropertyKey[]): number => {
  const lines = new LineCounter();
  const whole = parseDocument(text, { lineCounter: lines });
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = whole.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range != null) return lines.linePos(node.range[0]).line;
  }
  return 1;
};

/** JSON read as such, which is much quicker; like YAML it takes no name twice. */
const parseJson = (text: string): unknown => {
  const value: unknown = JSON.parse(text);
  const twice = twiceIn(text);
  if (twice !== undefined) throw new Error(`"${twice}" stands in it twice`);
  return value;
};
