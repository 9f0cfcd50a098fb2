import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'astro/zod';
import type { ProjectCopy } from './copyProject.ts';
import type { Language } from '#i18n/locales.ts';

/** Gives a word of another language for one of the English; of the same word always the same. */
export type Turn = (word: string) => string;

/** A text with every word turned; markers, ids of parts, targets of links and addresses stay. */
export const turned = (text: string, turn: Turn): string =>
  text.replaceAll(
    /({{.*?}}|{#p\d+}|\]\([^)]*\)|https?:\/\/\S+)|[A-Za-z]+(?:['\u2019][A-Za-z]+)*/g,
    (part, kept?: string) => kept ?? turn(part),
  );

/** Every value turned; names of fields, ids and who has reviewed stay. */
const turnedIn = (value: unknown, turn: Turn): unknown => {
  if (typeof value === 'string') return turned(value, turn);
  if (Array.isArray(value)) return value.map((one) => turnedIn(one, turn));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      /^(id|find|review.*)$/.test(key) ? inner : turnedIn(inner, turn),
    ]),
  );
};

const turnedFile = (file: string, text: string, turn: Turn, head: object): string => {
  if (file.endsWith('.json')) return JSON.stringify(turnedIn(JSON.parse(text), turn));
  if (file.endsWith('.yaml')) return stringify(turnedIn(parse(text), turn));
  const [, above = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const own = z.looseObject({}).parse(turnedIn(parse(above), turn));
  return `---\n${stringify({ ...own, ...head })}---\n${turned(body, turn)}`;
};

/**
 * Adds to a copy of the project a language whose words are made of the English, as CONTRIBUTING says: a folder, and where it leads.
 *
 * @param head what is said of each text besides (`review: draft`).
 */
export const addWords = (
  { folder, change }: ProjectCopy,
  locale: string,
  turn: Turn,
  head: object = {},
): void => {
  const words = path.join(folder, 'content', 'words');
  for (const file of globSync('en/**/*.*', { cwd: words })) {
    const target = path.join(words, locale, path.relative('en', file));
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(
      target,
      turnedFile(file, readFileSync(path.join(words, file), 'utf8'), turn, head),
    );
  }
  const exit = `exit:\n  ${locale}: ['https://www.example.org/', 'https://www.example.com/']`;
  change('content/site.yaml', (site) => site.replace('exit:', exit));
};

/** Gives a copy of the project these languages beside English, and no others. */
export const setLanguages = ({ change }: ProjectCopy, others: readonly Language[]): void => {
  const lines = others.map((language) => `  ${JSON.stringify(language)},\n`).join('');
  change('src/i18n/locales.ts', (text) =>
    text.replace(/(?<=name: 'English', dir: 'ltr' },\n)(?: {2}\{ id: .*\n)*/, lines),
  );
};
