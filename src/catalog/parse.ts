import type { z } from 'astro/zod';
import { LineCounter, isNode, parse as parseYaml, parseDocument } from 'yaml';
import type { Prose } from '#catalog/content.ts';
import type { Files } from '#catalog/files.ts';
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
    value = file.endsWith('.json') ? parseJson(text) : parseYaml(text);
  } catch (error) {
    problems.push(`${file}: cannot be read (${reasonOf(error, above)}). Mend the line it names.`);
    return null;
  }
  return fitValue(file, value, schema, problems, (path) => lineOf(text, path) + above);
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

/** Holds a value to a schema; null, with problems told under a name, and on a line where that is known, where it does not fit. */
export const fitValue = <Out>(
  file: string,
  value: unknown,
  schema: z.ZodType<Out>,
  problems: Problems,
  lineAt?: (path: readonly PropertyKey[]) => number,
): Out | null => {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  problems.push(
    ...result.error.issues.map((issue) => {
      const at =
        issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
      return problem(file, issue, value, lineAt ? ` (line ${String(lineAt(at))})` : '');
    }),
  );
  return null;
};

const problem = (file: string, issue: z.core.$ZodIssue, value: unknown, line: string): string => {
  const at = placeOf(issue.path, value) + line;
  const found = within(value, issue.path);
  const shown = found === undefined ? 'nothing' : JSON.stringify(found).slice(0, 60);
  return `${file}: ${at} is ${shown}. ${mend(issue, found, line !== '')}`;
};

/** Where a problem is, by its path; a rule among a hundred by its name. */
const placeOf = (path: readonly PropertyKey[], value: unknown): string => {
  const [list, at, ...rest] = path;
  if (list === 'rules' && typeof at === 'number') {
    const name = within(value, [list, at, 'id']);
    if (typeof name === 'string') return [`rule "${name}"`, ...rest.map(String)].join(', ');
  }
  return path.join('.') || 'the file';
};

const within = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined,
    value,
  );

const mend = (issue: z.core.$ZodIssue, found: unknown, isOurs: boolean): string => {
  if (typeof found === 'number' && /^Invalid input: expected string/.test(issue.message))
    return `Put it in quotes: "${String(found)}".`;
  if (issue.code === 'unrecognized_keys') return `Take out: ${issue.keys.join(', ')}.`;
  if (issue.code === 'invalid_value') return `Use one of: ${issue.values.join(', ')}.`;
  if (issue.message === 'Invalid ISO date')
    return 'Write a day that there is, as "2026-11-22", in quotes.';
  const [, wanted = ''] = /^Invalid input: expected (\w+)/.exec(issue.message) ?? [];
  // What is not a file of ours is mended by others, in their own way.
  if (isOurs && wanted in shapes) return shapes[wanted] ?? '';
  return /[.!]$/.test(issue.message) ? issue.message : `${issue.message}.`;
};

/** How each kind of value is written. */
const shapes: Readonly<Record<string, string>> = {
  string: 'Write a text here, in quotes.',
  number: 'Write a number here, without quotes.',
  boolean: 'Write true or false here.',
  array: 'Write a list here: [ ], or a line for each that begins with "- ".',
  object: 'Write fields here, each with its name, as its neighbors do.',
  record: 'Write fields here, each with its name, as its neighbors do.',
};
