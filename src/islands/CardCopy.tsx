import type { ShownCard } from '#domain/shownCards.ts';
import { Copy } from '#islands/Copy.tsx';

interface Props {
  readonly card: ShownCard;
  readonly store: ParentNode;
  /** Before the first h2 of the page: then the card is headed by h2, so that no level is left out. */
  readonly isBefore?: boolean;
}

/** A card as it stands in the page's store, with the parts that are meant. */
export const CardCopy = ({ card, store, isBefore = false }: Props) => {
  const template = store.querySelector<HTMLTemplateElement>('template[data-cards]');
  return (
    <Copy
      of={template?.content.querySelector(`[data-card="${card.id}"]`) ?? null}
      prepare={(copy) => {
        for (const part of copy.querySelectorAll<HTMLElement>('[data-part]')) {
          if (!card.parts.includes(part.dataset['part'] ?? '')) part.remove();
        }
        if (!card.hasBody) for (const body of copy.querySelectorAll('[data-body]')) body.remove();
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
