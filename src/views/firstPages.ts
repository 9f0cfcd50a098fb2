import type { Content } from '#catalog/content.ts';
import { firstPages } from '#catalog/firstWords.ts';
import { pagePartsIn } from '#catalog/pageParts.ts';
import type { PageId } from '#i18n/addresses.ts';
import { pageIds } from '#i18n/addresses.ts';
import { isWhole } from '#i18n/locales.ts';
import type { Locale } from '#i18n/locales.ts';

/** The pages of their own that a language can begin with. */
export const firstIds: readonly PageId[] = pageIds.filter((id) =>
  firstPages.some((page) => page === id),
);

/** Whether a page, by its address within its language ("talk/", "options/vip/"), is there in a language, and no mere word that it is not there yet. */
export const isThere = (locale: Locale, page: string): boolean =>
  isWhole(locale) ||
  page.startsWith('options/') ||
  firstIds.some((id) => page === (id === 'home' ? '' : `${id}/`));

/** The parts of the English page that the page in a language has not, and the lines: links lead there too. */
export const missingParts = (
  { lines, words }: Pick<Content, 'lines' | 'words'>,
  locale: Locale,
  page: PageId,
): readonly string[] => {
  const idsIn = (of: Locale): readonly string[] =>
    pagePartsIn(words[of].pages[page]?.body ?? '').flatMap(({ id }) => id ?? []);
  return [
    ...idsIn('en').filter((id) => !idsIn(locale).includes(id)),
    ...(page === 'talk' ? lines.map(({ id }) => `line-${id}`) : []),
  ];
};
