import type { Ruling } from '#domain/ruling.ts';

/** A card to show, and which of its extra parts. */
export interface ShownCard {
  readonly id: string;
  readonly parts: readonly string[];
}

/** The cards that the rules show, in their order; an unknown answer never clears one. */
export const shownCards = (rulings: readonly Ruling[]): readonly ShownCard[] => {
  const shown = new Map<string, string[]>();
  for (const { rule, applies } of rulings) {
    if (rule.kind !== 'card' || !applies) continue;
    const parts = shown.get(rule.card) ?? [];
    if (rule.part !== undefined) parts.push(rule.part);
    shown.set(rule.card, parts);
  }
  return [...shown].map(([id, parts]) => ({ id, parts }));
};
