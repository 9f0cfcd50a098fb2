import { syllable } from 'syllable';

/**
 * The Flesch-Kincaid grade of a text, the school year in the United States in which it can be read:
 * https://apps.dtic.mil/sti/citations/ADA006655
 *
 * Each block is a paragraph or an item of a list, and ends a sentence. Names count like any other word.
 *
 * @returns the grade with one decimal, as it is compared and printed.
 */
export const readingGrade = (blocks: readonly string[]): number => {
  const sentences = blocks.flatMap((block) =>
    block.split(/(?<=[.!?]["')\]]*)\s+/).filter((part) => /\p{L}/u.test(part)),
  );
  const words = blocks.flatMap((block) => block.match(/[\p{L}\p{N}][\p{L}\p{N}'+&.-]*/gu) ?? []);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const grade =
    0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
  return Math.round(grade * 10) / 10;
};

/** The paragraphs and items of a Markdown text as they are read; headings and filled-in parts are left out. */
export const blocksOf = (markdown: string): readonly string[] =>
  markdown
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/{{[^}]*}}/g, '')
    .replaceAll(/[*_`]/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.replace(/^\s*(-|\d+\.)\s+/, ''));
