import { ContentError } from '#catalog/ContentError.ts';
import type { Files } from '#catalog/files.ts';
import { readContent } from '#checks/readContent.ts';
import { today } from '#catalog/today.ts';

/**
 * What is wrong with content, sentence by sentence; nothing where it can be read. Without the lines, which move with
 * every edit of content: src/catalog/parse.test.ts looks at those.
 */
export const problemsIn = (files: Files): readonly string[] => {
  try {
    readContent(files, today());
  } catch (error) {
    if (error instanceof ContentError)
      return error.problems.map((problem) => problem.replace(/ \(line \d+\)/, ''));
    throw error;
  }
  return [];
};
