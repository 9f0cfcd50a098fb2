import type { Files } from '#catalog/files.ts';

/** Files of words, in any language, switched on or not. */
export const wordsIn = (files: Files): readonly (readonly [string, string])[] =>
  [...files].filter(([file]) => /^content\/words\/[a-z]{2}\//.test(file));
