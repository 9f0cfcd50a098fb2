import type { Content } from '#catalog/content.ts';
import { pageIds } from '#i18n/addresses.ts';
import type { PageId } from '#i18n/addresses.ts';

/**
 * Cards that no rule puts before the places, with the page that says the same: they come with the pack, and
 * until then the results lead to that page.
 *
 * @throws Error for a card that stands on no page.
 */
export const laterCards = ({ rules, site, words }: Content): ReadonlyMap<string, PageId> => {
  const urgent = rules.flatMap((rule) =>
    rule.kind === 'card' && rule.stands === 'before' ? [rule.card] : [],
  );
  const pageOf = (id: string): PageId => {
    const page = pageIds.find(
      (name) =>
        name === site.cards.pages[id] ||
        (site.cards.pages[id] === undefined &&
          new RegExp(`{{card:${id}\\b(?!-)`).test(words.en.pages[name]?.body ?? '')),
    );
    if (page !== undefined) return page;
    throw new Error(
      `content/site.yaml: the card "${id}" stands on no page. Name a page that says the same in cards.pages, or set the card on one as {{card:${id}}}.`,
    );
  };
  return new Map(
    Object.keys(words.en.cards)
      .filter((id) => !urgent.includes(id))
      .map((id) => [id, pageOf(id)]),
  );
};
