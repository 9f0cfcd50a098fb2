import type { Content } from '#catalog/content.ts';
import type { SearchWords } from '#domain/searchRecord.ts';
import type { Locale } from '#i18n/locales.ts';

/** All that people type in a language: search.yaml, what is typed for the lines, and the names of programs that their ids do not give. */
export const searchWordsOf = ({ lines, programs, words }: Content, locale: Locale): SearchWords => {
  const { search, lines: said } = words[locale];
  const shown = [
    ...lines.map(({ id }) => `line:${id}`),
    ...programs.flatMap(({ id, offers }) => [
      `program:${id}`,
      ...offers.map((offer) => `offer:${offer.id}`),
    ]),
  ];
  // What people type leads to nothing that has been taken out.
  const isThere = (target: string): boolean =>
    !/^(line|program|offer):/.test(target) || shown.includes(target);
  return {
    ...search,
    synonyms: [
      ...search.synonyms
        .map((list) => ({ ...list, find: list.find.filter(isThere) }))
        .filter(({ find }) => find.length > 0),
      ...programs
        .filter(({ id, short }) => short.toLowerCase() !== id)
        .map(({ id, short }) => ({
          type: [short.replaceAll(/\W+/g, ' ')],
          find: [`program:${id}`],
        })),
      ...lines.map(({ id }) => ({ type: said[id]?.also ?? [], find: [`line:${id}`] })),
    ],
  };
};

/** The sentences of the search in a language. */
export const searchSentences = (
  { words }: Content,
  locale: Locale,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(words[locale].messages).filter(([key]) => key.startsWith('search.')),
  );
