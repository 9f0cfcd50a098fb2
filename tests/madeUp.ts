import type { Candidate } from '#domain/place.ts';
import type { Question } from '#domain/question.ts';
import type { Ruling } from '#domain/ruling.ts';
import type { PlacedRule } from '#domain/rule.ts';
import type { Standing } from '#domain/standing.ts';

type Bare<Kind> = Kind extends PlacedRule ? Omit<Kind, 'id' | 'from'> : never;

/** A rule, without the names that people know it by. */
export const ruleOf = (rule: Bare<PlacedRule>): PlacedRule => ({ id: 'made', from: 'R0', ...rule });

/** A rule that applies, or is met and cleared, or is not met. */
export const rulingOf = (
  rule: Bare<PlacedRule>,
  { met = 'met', applies = met === 'met' }: Partial<Omit<Ruling, 'rule'>> = {},
): Ruling => ({ rule: ruleOf(rule), met, applies });

/** An offer that takes new people. */
export const offerOf = (
  id: string,
  facts: { format?: 'alone' | 'joint'; isHeldBack?: boolean } = {},
): Candidate => ({
  kind: 'offer',
  id,
  format: 'alone',
  isHeldBack: false,
  ...facts,
});

/** A line. */
export const lineOf = (id: string): Candidate => ({ kind: 'line', id });

/** How a place stands of which nothing is said but its rank. */
export const standingAt = (place: Candidate, tier: number, reasons = 0): Standing => ({
  place,
  isOut: false,
  mayBeFirst: true,
  tier,
  reasons,
  why: [],
  unknown: [],
  face: [],
  notes: [],
});

/** A question whose options are all alike, but "none" and "notsure". */
export const questionOf = (id: string, ...options: readonly string[]): Question => ({
  id,
  kind: 'multi',
  options: options.map((option) => ({
    id: option,
    alone: option === 'none',
    unsure: option === 'notsure',
  })),
});
