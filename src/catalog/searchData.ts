import type { Content } from '#catalog/content.ts';
import { packedWords } from '#domain/packedWords.ts';
import type { SearchData } from '#domain/searchRecord.ts';
import type { Locale } from '#i18n/locales.ts';

/** What the search needs of a language beside its pages: what people type, and its own sentences. */
export const searchDataOf = ({ lines, programs, words }: Content, locale: Locale): SearchData => {
  const { search, messages, lines: said } = words[locale];
  /** What people type for a line, without the words by which it is found already. */
  const typedFor = (id: string): readonly string[] => {
    const line = said[id];
    const own = search.synonyms
      .filter(({ find, urgent }) => urgent !== true && find.includes(`line:${id}`))
      .flatMap(({ type }) => type);
    const known = [line?.name, line?.what, ...own].join(' ').toLowerCase().split(/[^\p{L}\p{N}]+/u);
    return (line?.also ?? [])
      .flatMap((phrase) => phrase.toLowerCase().split(' '))
      .filter((word) => !known.includes(word));
  };
  return {
    locale,
    words: packedWords({
      ...search,
      synonyms: [
        ...search.synonyms,
        // The others are called by their ids.
        ...programs
          .filter(({ id, short }) => short.toLowerCase() !== id)
          .map(({ id, short }) => ({
            type: [short.replaceAll(/\W+/g, ' ')],
            find: [`program:${id}`],
          })),
        ...lines.map(({ id }) => ({
          type: typedFor(id),
          find: [`line:${id}`],
        })),
      ],
    }),
    say: Object.fromEntries(Object.entries(messages).filter(([key]) => key.startsWith('search.'))),
  };
};
