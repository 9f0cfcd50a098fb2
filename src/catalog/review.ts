import type { CardWords } from '#catalog/content.ts';

/** Cards on which a wrong word can get a person hurt: a draft stands beside the English until it has been read. */
const safetyCards = ['now', 'pause', 'danger', 'medical', 'device'];

/** Whether a card's English must be shown beside it. */
export const isDraftOfSafety = (id: string, { review }: CardWords): boolean =>
  review === 'draft' && safetyCards.includes(id);
