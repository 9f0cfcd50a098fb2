import { ContentError } from '#catalog/ContentError.ts';
import type { Files } from '#catalog/files.ts';
import { readContent } from '#catalog/readContent.ts';
import { today } from '#catalog/today.ts';

/** What is wrong with content, sentence by sentence; nothing where it can be read. */
export const problemsIn = (files: Files): readonly string[] => {
  try {
    readContent(files, today());
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
  return [];
};
