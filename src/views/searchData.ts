import { forCausedOf } from '#catalog/forCaused.ts';
import type { SearchWords, Topic } from '#domain/searchRecord.ts';
import { packed } from '#wire/packedWords.ts';
import type { SearchData } from '#wire/searchData.ts';
import { locales, primaryOf } from '#i18n/locales.ts';
import type { Locale } from '#i18n/locales.ts';
import type { ShownContent } from '#shown/shownContent.ts';

/** What the search needs of a language, beside the pages of its pack. */
export const searchDataOf = (content: ShownContent, locale: Locale): SearchData => ({
  locale,
  words: packed(searchWordsOf(content, locale)),
  go: linksToLanguages(content, locale),
  say: searchSentences(content, locale),
});

/** All that search knows of a language: its search.yaml, what finding.yaml leads to, and the names of lines and programs. */
export const searchWordsOf = (content: ShownContent, locale: Locale): SearchWords => {
  const { finding, words } = content;
  const { topics, ...read } = words[locale].search;
  const isThere = isListed(content);
  return {
    ...read,
    topics: [
      ...namesOf(content),
      ...Object.entries(finding.topics).map(([id, topic]) => ({
        ...topic,
        type: topics[id] ?? [],
        find: topic.find.filter(isThere),
      })),
      ...linesOf(content, locale),
    ].filter(({ type, find }) => type.length > 0 && find.length > 0),
    doors: Object.fromEntries(
      Object.entries(finding.doors).map(([door, ids]) => [door, ids.filter(isThere)]),
    ),
    forCaused: forCausedOf(content).filter(isThere),
    others: Object.fromEntries(
      Object.entries(finding.languages)
        .filter(([language]) => language !== locale)
        .map(([language, { words: signs }]) => [language, signs]),
    ),
  };
};

/** What people type leads to nothing that has been taken out. */
const isListed = ({ lines, programs }: ShownContent): ((target: string) => boolean) => {
  const shown = [
    ...lines.map(({ id }) => `line:${id}`),
    ...programs.flatMap(({ id, offers }) => [
      `program:${id}`,
      ...offers.map((offer) => `offer:${offer.id}`),
    ]),
  ];
  return (target) => !/^(line|program|offer):/.test(target) || shown.includes(target);
};

/** What programs are called. */
const namesOf = ({ programs }: ShownContent): readonly Topic[] =>
  programs.map(({ id, short, called = [], contacts, offers }) => ({
    type: [...new Set([id, short.replaceAll(/\W+/g, ' '), ...called, ...numbersOf(contacts)])],
    find: [`program:${id}`, ...offers.slice(0, 1).map((offer) => `offer:${offer.id}`)],
    name: true,
  }));

/** Numbers to call or to text that nothing else can mean: who types one looks for whose it is. */
const numbersOf = (ways: readonly { readonly value: string }[]): readonly string[] =>
  ways.filter((way) => /^[\d-]{7,}$/.test(way.value)).map(({ value }) => value);

/** What people type for a line; of a line for people who caused harm, whole sentences say that the writer did. */
const linesOf = (content: ShownContent, locale: Locale): readonly Topic[] => {
  const forCaused = forCausedOf(content);
  return content.lines.flatMap(({ id, ways }) => {
    const also = content.words[locale].lines[id]?.also ?? [];
    const find = [`line:${id}`];
    const isCaused = forCaused.includes(`line:${id}`);
    const isSentence = (typed: string): boolean => isCaused && typed.includes(' ');
    return [
      { type: numbersOf(ways), find, name: true },
      { type: also.filter((typed) => !isSentence(typed)), find },
      { type: also.filter(isSentence), find, caused: true },
    ];
  });
};

/**
 * Where another language leads that was noticed, and what the link says in it. A script is noticed, and not which way of
 * writing it: of two ("zh-Hans", "zh-Hant") the one that is offered first.
 */
const linksToLanguages = ({ finding }: ShownContent, locale: Locale): SearchData['go'] =>
  Object.fromEntries(
    locales.toReversed().flatMap((other) => {
      const go = finding.languages[other]?.go;
      const language = primaryOf(other);
      if (other === locale || go === undefined) return [];
      return [[language, other === language ? [go] : [go, other]]];
    }),
  );

/** The sentences of the search in a language. */
const searchSentences = (
  { words }: ShownContent,
  locale: Locale,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(words[locale].messages).filter(([key]) => key.startsWith('search.')),
  );
