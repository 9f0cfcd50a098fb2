import type { ShownCard } from '#domain/shownCards.ts';
import { Copy } from '#islands/Copy.tsx';
import { holdNumbers } from '#islands/preparePlace.ts';
import type { Say } from '#i18n/say.ts';

interface Props {
  readonly card: ShownCard;
  readonly store: ParentNode;
  readonly say: Say;
  /** Someone may be watching the device: to press a number, a question comes first (R6). */
  readonly isWatched: boolean;
  /** Before the first h2 of the page: then the card is headed by h2, so that no level is left out. */
  readonly isBefore?: boolean;
}

/** A card as it stands in the page's store, with the parts that are meant. */
export const CardCopy = ({ card, store, say, isWatched, isBefore = false }: Props) => {
  const template = store.querySelector<HTMLTemplateElement>('template[data-cards]');
  return (
    <Copy
      of={template?.content.querySelector(`[data-card="${card.id}"]`) ?? null}
      prepare={(copy) => {
        const meant = card.hasBody ? ['body', ...card.parts] : card.parts;
        for (const part of copy.querySelectorAll<HTMLElement>('[data-part]')) {
          if (!meant.includes(part.dataset['part'] ?? '')) part.remove();
        }
        if (isWatched) holdNumbers(copy, say);
        if (isBefore) raise(copy);
        if (!card.isOpen) fold(copy);
      }}
    />
  );
};

const raise = (copy: Element): void => {
  const heading = copy.querySelector('h3');
  const raised = document.createElement('h2');
  raised.append(...(heading?.childNodes ?? []));
  heading?.replaceWith(raised);
};

const fold = (copy: Element): void => {
  const heading = copy.querySelector('h2, h3');
  if (heading === null) return;
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.append(heading);
  details.append(summary, ...copy.childNodes);
  copy.append(details);
};
