import type { ShownCard } from '#domain/shownCards.ts';
import { Copy } from '#pieces/Copy.tsx';
import { holdNumbers } from '#pieces/holdNumbers.ts';
import { make } from '#pieces/make.ts';
import type { Given } from '#find/preparePlace.ts';
import { stored } from '#find/stored.ts';

interface Props {
  readonly card: ShownCard;
  readonly given: Given;
  /** Its heading's level. */
  readonly level: 2 | 3;
  /** Folded, it shows its first sentence too. */
  readonly hasLead?: boolean;
}

/** A card as it stands in the page's store, with the parts that are meant. */
export const CardCopy = ({ card, given, level, hasLead = false }: Props) => (
  <Copy
    of={cardOf(card, given)}
    prepare={(copy) => {
      keepMeant(copy, card);
      if (given.isHeld) holdNumbers(copy, given.say);
      const heading = copy.querySelector('h3');
      if (level === 2 && heading !== null) {
        heading.replaceWith(make('h2', {}, ...heading.childNodes));
      }
      if (!card.isOpen) fold(copy, hasLead);
    }}
  />
);

/** A card of the page; until the pack has come, what is not urgent is a link to the page that says the same. */
export const cardOf = ({ id }: ShownCard, { store }: Given): Element | null =>
  stored(store, `[data-card="${id}"]`);

/** Takes out what is said to others. */
export const keepMeant = (copy: Element, card: ShownCard): void => {
  const meant = card.hasBody ? ['body', ...card.parts] : card.parts;
  for (const part of copy.querySelectorAll<HTMLElement>('[data-part]')) {
    if (!meant.includes(part.dataset['part'] ?? '')) part.remove();
  }
};

const fold = (copy: Element, hasLead: boolean): void => {
  const heading = copy.querySelector('h2, h3');
  if (heading === null || copy.querySelector('[data-part]') === null) return;
  const summary = make('summary', {}, heading);
  if (hasLead) summary.append(make('span', { class: 'lead' }, leadOf(copy)));
  copy.append(make('details', {}, summary, ...copy.childNodes));
};

/** The first sentence of a card; a sentence that leads to a list, whole. */
const leadOf = (copy: Element): string => {
  const text = copy.querySelector('[data-part] :is(p, li)')?.textContent.trim() ?? '';
  return /^.+?[.?!؟](?=\s)/.exec(text)?.[0] ?? text;
};
