import type { Content } from '#catalog/content.ts';
import { pagePath } from '#i18n/addresses.ts';
import type { Locale } from '#i18n/locales.ts';
import { laterCards } from '#views/laterCards.ts';

/**
 * The address of the part of a page on which a card stands ("/en/for-me/#p7"); of the page where it stands in no part.
 *
 * @throws Error for a card that stands on no page.
 */
export const placeOfCard = (content: Content, locale: Locale, id: string): string => {
  const page = laterCards(content).get(id);
  if (page === undefined) throw new Error(`content/site.yaml: the card "${id}" stands on no page.`);
  const before =
    content.words.en.pages[page]?.body.split(new RegExp(`{{card:${id}\\b(?!-)`))[0] ?? '';
  const part = [...before.matchAll(/\{#(p\d+)\}/g)].pop()?.[1];
  return `${pagePath(locale, page)}${part === undefined ? '' : `#${part}`}`;
};
