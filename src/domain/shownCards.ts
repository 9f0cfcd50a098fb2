import type { Answers } from '#domain/answers.ts';
import { evaluate } from '#domain/evaluate.ts';
import type { Guide } from '#domain/suggest.ts';

/** A card to show, and which of its extra parts. */
export interface ShownCard {
  readonly id: string;
  readonly parts: readonly string[];
}

/** The cards for these answers, in the order of the rules; an unknown answer never clears one. */
export const shownCards = ({ questions, rules }: Guide, answers: Answers): readonly ShownCard[] => {
  const shown = new Map<string, string[]>();
  for (const rule of rules) {
    if (rule.kind !== 'card' || evaluate(rule.when, questions, answers) !== 'met') continue;
    if (rule.unless !== undefined && evaluate(rule.unless, questions, answers) === 'met') continue;
    const parts = shown.get(rule.card) ?? [];
    if (rule.part !== undefined) parts.push(rule.part);
    shown.set(rule.card, parts);
  }
  return [...shown].map(([id, parts]) => ({ id, parts }));
};
