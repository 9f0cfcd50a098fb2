import type { Ruling } from '#domain/ruling.ts';
import { applying } from '#domain/ruling.ts';

/** A card to show: its text or parts of it, where it stands, and whether it is open. */
export interface ShownCard {
  readonly id: string;
  /** Whether its own text is shown; without it, only the parts are. */
  readonly hasBody: boolean;
  readonly parts: readonly string[];
  readonly stands: 'before' | 'after';
  readonly isOpen: boolean;
}

/** The cards that the rules show, in the order of the page; an unknown answer never clears one. */
export const shownCards = (rulings: readonly Ruling[]): readonly ShownCard[] => {
  const shown = new Map<string, ShownCard>();
  for (const { card, part, stands, open } of applying(rulings, 'card')) {
    const before = shown.get(card) ?? { id: card, hasBody: false, parts: [], stands, isOpen: open };
    shown.set(card, {
      ...before,
      hasBody: before.hasBody || part === undefined,
      parts: part === undefined ? before.parts : [...before.parts, part],
    });
  }
  const cards = [...shown.values()];
  return [
    ...cards.filter(({ stands }) => stands === 'before'),
    ...cards.filter(({ stands }) => stands !== 'before'),
  ];
};
