import type { z } from 'astro/zod';
import type { Problems } from '#catalog/parse.ts';

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
