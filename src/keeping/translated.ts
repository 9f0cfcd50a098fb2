import { createHash } from 'node:crypto';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import type { Files } from '#catalog/files.ts';
import { withoutPartIds } from '#catalog/pageParts.ts';
import { codeForm } from '#i18n/locales.ts';

/** A mark for each file of a language's words: what its English text was when it was translated, and what it is. */
export interface TranslationRecord {
  readonly then: Readonly<Record<string, string>>;
  readonly now: Readonly<Record<string, string>>;
}

/** Where the marks of a language stand; a command writes them (npm run -s translated). */
export const recordFile = (locale: string): string => `content/words/translated/${locale}.yaml`;

/** The languages that have words of their own beside the English, switched on or not. */
export const translationsIn = (files: Files): readonly string[] => [
  ...new Set(
    [...files.keys()]
      .map((file) => new RegExp(`^content/words/(${codeForm})/`).exec(file)?.[1] ?? 'en')
      .filter((locale) => locale !== 'en'),
  ),
];

/** The marks of a language, as they were written down and as they would be now. */
export const recordOf = (files: Files, locale: string): TranslationRecord => ({
  then: z.record(z.string(), z.string()).parse(parse(files.get(recordFile(locale)) ?? '{}') ?? {}),
  now: Object.fromEntries(
    [...files]
      .filter(([file]) => file.startsWith('content/words/en/'))
      .map(([file, text]) => [file.replace('content/words/en/', ''), markOf(text)]),
  ),
});

/** The text of a record, with some files, or all of them, found to be up to the English. */
export const recordText = ({ then, now }: TranslationRecord, read: readonly string[]): string => {
  const marks = Object.keys(now).flatMap((file) => {
    const mark = read.length === 0 || read.includes(file) ? now[file] : then[file];
    return mark === undefined ? [] : [`${file}: ${mark}`];
  });
  return `# The English each file was translated from; written by: npm run -s translated\n${marks.join('\n')}\n`;
};

/** Twelve digits that change with the text, but not with the ids of its parts; quoted, or YAML could take them for a number. */
const markOf = (text: string): string =>
  `t${createHash('sha256').update(withoutPartIds(text)).digest('hex').slice(0, 12)}`;
