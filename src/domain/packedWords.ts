import type { SearchWords } from '#domain/searchRecord.ts';

/**
 * What people type, in as few letters as it can be read from: one line for the small words, two for what
 * is trimmed, and one for each list ("!" where it is urgent, what is typed, ">", what is found).
 *
 * Where a list is not urgent, its words count one by one, none is written twice.
 */
export const packedWords = ({ small, trim, synonyms }: SearchWords): string =>
  [
    small.join(' '),
    trim.start.join(' '),
    trim.end.join(' '),
    ...synonyms.map(({ type, find, urgent }) =>
      urgent === true
        ? `!${type.join('|')}>${find.join(' ')}`
        : `${[...new Set(type.flatMap((phrase) => phrase.split(' ')))].join(' ')}>${find.join(' ')}`,
    ),
  ].join('\n');

/** Reads what `packedWords` wrote. */
export const unpackedWords = (packed: string): SearchWords => {
  const [small = '', start = '', end = '', ...lists] = packed.split('\n');
  return {
    small: parts(small, ' '),
    trim: { start: parts(start, ' '), end: parts(end, ' ') },
    synonyms: lists.map((list) => {
      const [typed = '', find = ''] = list.split('>');
      return typed.startsWith('!')
        ? { type: parts(typed.slice(1), '|'), find: parts(find, ' '), urgent: true }
        : { type: parts(typed, ' '), find: parts(find, ' ') };
    }),
  };
};

const parts = (text: string, between: string): readonly string[] =>
  text.split(between).filter((part) => part !== '');
