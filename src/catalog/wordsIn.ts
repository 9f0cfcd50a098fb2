import type { Files } from '#catalog/files.ts';
import { codeForm } from '#i18n/locales.ts';

/** Files of words, in any language, switched on or not. */
export const wordsIn = (files: Files): readonly (readonly [string, string])[] =>
  [...files].filter(([file]) => new RegExp(`^content/words/${codeForm}/`).test(file));
