import type { CardWords, Content } from '#catalog/content.ts';

/** Whether a card's English must be shown beside it: a draft of a safety card, until it has been read. */
export const isDraftOfSafety = (
  { safetyCards }: Content['site'],
  id: string,
  { review }: CardWords,
): boolean => review === 'draft' && safetyCards.includes(id);
