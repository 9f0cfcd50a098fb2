import { readFiles } from '#catalog/files.ts';
import { neverWordsIn, saidOf } from '#keeping/neverWords.ts';
import type { Said } from '#keeping/neverWords.ts';
import { projectFolder } from '#catalog/project.ts';

/** The words that are never said, by language (content/never.yaml). */
export const neverWords = neverWordsIn(readFiles(projectFolder));

/** The words of a language's list that a text says outside the phrases allowed. */
export const neverSaid = (locale: string, text: string): readonly Said[] =>
  saidOf(neverWords, locale, text);

/**
 * A file's text without what people type: search.yaml holds nothing else, is never shown, and may hold what
 * the site does not say. What is shown is looked through once more as it was built (tests/site/truth.test.ts).
 */
export const withoutTyped = (file: string, text: string): string =>
  file.endsWith('/search.yaml') ? '' : text;
