import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readFiles } from '#catalog/files.ts';
import type { Files } from '#catalog/files.ts';
import { ContentError } from '#catalog/ContentError.ts';
import { parseFile } from '#catalog/parse.ts';
import { siteSchema } from '#catalog/siteSchema.ts';
import { projectFolder } from '#catalog/project.ts';
import { translationsIn } from '#keeping/translated.ts';
import { partsOf } from '#review/parts.ts';
import type { ReviewPart } from '#review/parts.ts';
import { readingsOf } from '#review/record.ts';
import type { Readings } from '#review/record.ts';
import { textsOf } from '#review/texts.ts';

/** What a sheet or a PO file is made of. */
export interface ReviewGiven {
  readonly files: Files;
  readonly locale: string;
  /** Its texts, in the order in which people read the site. */
  readonly parts: readonly ReviewPart[];
  readonly readings: Readings;
  /** docs/translation/<locale>.md, or nothing where there is none. */
  readonly notes: string;
}

/**
 * Reads all that is needed to have a language read; null, with a sentence said, where there is no such language, or no
 * such part of it.
 *
 * @param only files below the language's folder, or how their names begin ("cards"); all of them without any.
 * @throws ContentError where the readings of the language cannot be read.
 */
export const reviewGiven = (
  command: string,
  locale: string,
  only: readonly string[],
): ReviewGiven | null => {
  const files = readFiles(projectFolder);
  const languages = translationsIn(files);
  if (!languages.includes(locale)) {
    console.error(
      `Usage: npm run -s ${command} -- ${languages.join('|')} [FILE [cards|pages/talk.md …]]`,
    );
    return null;
  }
  const all = textsOf(files, locale);
  const missing = only.find((name) => !all.some(({ file }) => file.startsWith(name)));
  if (missing !== undefined) {
    console.error(`No file of content/words/${locale} begins with "${missing}".`);
    return null;
  }
  const texts = all.filter(
    ({ file }) => only.length === 0 || only.some((name) => file.startsWith(name)),
  );
  const problems: string[] = [];
  const readings = readingsOf(files, locale, problems);
  const site = parseFile(files, 'content/site.yaml', siteSchema, problems);
  if (site === null || problems.length > 0) throw new ContentError(problems);
  const notes = path.join(projectFolder, 'docs', 'translation', `${locale}.md`);
  return {
    files,
    locale,
    parts: partsOf(texts, site.safetyCards),
    readings,
    notes: existsSync(notes) ? readFileSync(notes, 'utf8') : '',
  };
};

/** Where somebody means a file to be: npm runs commands in the project's folder, wherever they were typed. */
export const placeOfFile = (name: string): string =>
  path.resolve(process.env['INIT_CWD'] ?? '', name);

/** Writes a text to a file or, without one, to standard output. */
export const give = (text: string, file: string | undefined): void => {
  if (file === undefined) process.stdout.write(text);
  else writeFileSync(placeOfFile(file), text);
};
