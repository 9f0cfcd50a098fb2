import type { Content, Words } from '#catalog/content.ts';
import { firstPages } from '#catalog/firstWords.ts';
import { pagePartsIn } from '#catalog/pageParts.ts';
import { isWhole, locales } from '#i18n/locales.ts';
import type { Locale } from '#i18n/locales.ts';

/** Problems of languages that have their first pages only: a card that stands on none, a part that nothing else has, a language without a line for an interpreter. */
export const checkFirst = (content: Content): readonly string[] =>
  locales
    .filter((locale) => !isWhole(locale))
    .flatMap((locale) => [
      ...cardProblems(locale, content),
      ...partProblems(locale, content),
      ...(content.interpreters.languages.some(({ language }) => language === locale)
        ? []
        : [
            `content/interpreters.yaml: "${locale}" has its first pages, whose others lead to its line for an interpreter, and has no entry. Add one to languages.`,
          ]),
    ]);

const cardProblems = (locale: Locale, { site, words }: Content): readonly string[] =>
  site.firstCards
    .filter(
      (id) => !Object.values(words[locale].pages).some(({ body }) => body.includes(`{{card:${id}`)),
    )
    .map(
      (id) =>
        `content/words/${locale}/cards/${id}.md: stands on none of the first pages. Write {{card:${id}}} where it belongs.`,
    );

const partProblems = (locale: string, { site, words }: Content): readonly string[] => {
  const { danger } = site.pages;
  const idsOn = (of: Words | undefined, page: string): readonly (string | null)[] =>
    pagePartsIn(of?.pages[page]?.body ?? '').map(({ id }) => id);
  const own = Object.entries(words).find(([id]) => id === locale)?.[1];
  return firstPages.flatMap((page) => {
    const file = `content/words/${locale}/pages/${page}.md`;
    const ids = idsOn(own, page);
    return [
      ...ids
        .filter((id) => id === null || !idsOn(words.en, page).includes(id))
        .map(
          (id) =>
            `${file}: a heading has ${id === null ? 'no id' : `the id "{#${id}}", which the English page has not`}. Write the id of the English heading behind it.`,
        ),
      ...(page === danger.page && !ids.includes(danger.part)
        ? [
            `${file}: the part "{#${danger.part}}" is missing, to which people in danger are led from every page. Write it.`,
          ]
        : []),
    ];
  });
};
