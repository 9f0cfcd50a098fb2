import type { Ruling } from '#domain/ruling.ts';

/** A card to show, and which of its parts; "body" is the text below its head. */
export interface ShownCard {
  readonly id: string;
  readonly parts: readonly string[];
}

/** The cards that the rules show, in their order; an unknown answer never clears one. */
export const shownCards = (rulings: readonly Ruling[]): readonly ShownCard[] => {
  const shown = new Map<string, readonly string[]>();
  for (const { rule, applies } of rulings) {
    if (rule.kind !== 'card' || !applies) continue;
    const parts = shown.get(rule.card) ?? [];
    // A card can have its own text for somebody: then a rule asks for that part, and no other for the body.
    shown.set(rule.card, [...parts, rule.part ?? 'body']);
  }
  return [...shown].map(([id, parts]) => ({ id, parts }));
};
