import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'astro/zod';

const things = [
  'police',
  'number',
  'bill',
  'light',
  'site',
  'chat',
  'seconds',
  'someBrowsers',
] as const;

const says = z
  .record(z.string(), z.strictObject(Object.fromEntries(things.map((name) => [name, z.string()]))))
  .parse(parse(readFileSync('tests/cases/says.yaml', 'utf8')));

/**
 * How a language says something that must be found in its words.
 *
 * @throws Error for a language that nobody has written this of yet.
 */
export const saidIn = (locale: string, thing: (typeof things)[number]): string => {
  const said = says[locale]?.[thing];
  if (said === undefined)
    throw new Error(`tests/cases/says.yaml: "${locale}" has no "${thing}". Write how it says it.`);
  return said;
};
