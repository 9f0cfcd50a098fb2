import type { Candidate } from '#domain/place.ts';
import { isJoint } from '#domain/place.ts';
import type { Sheet } from './sheet.ts';
import type { Term } from './term.ts';
import { and, never, none, not, or } from './term.ts';
import type { Ruled } from './verdicts.ts';

/** How one place stands, for answers that are not known yet. */
export interface Stood {
  readonly place: Candidate;
  /** Among the results at all. */
  readonly isIn: Term;
  readonly mayBeFirst: Term;
  /** In a tier, and taking new people. */
  readonly isReady: Term;
  /** The tiers it can be in, from the top, and whether it is in that one or a higher one. */
  readonly upTo: ReadonlyMap<number, Term>;
  /** Whether at least 1, 2, … reasons that count are met. */
  readonly reasons: readonly Term[];
}

/** What the rules of kind "must", "gate", "tier" and "reason" say of a place. */
export const stoodOf = (
  sheet: Sheet,
  person: string,
  place: Candidate,
  rules: readonly Ruled[],
): Stood => {
  const name = `${person} ${place.id}`;
  const mine = rules.filter(({ rule }) => 'places' in rule && rule.places.includes(place.id));
  const shut = (gate: 'first' | 'results'): readonly Term[] =>
    mine.flatMap(({ rule, applies }) =>
      rule.kind === 'gate' && rule.gate === gate ? [not(applies)] : [],
    );
  const unfit = mine.flatMap(({ rule, when }) => (rule.kind === 'must' ? [when.unmet] : []));
  const isIn = isJoint(place)
    ? never
    : sheet.define(`${name} is in`, none(...unfit, ...shut('results')));
  const tiers = mine.flatMap(({ rule, applies }) =>
    rule.kind === 'tier' ? [{ tier: rule.tier, applies }] : [],
  );
  const numbers = [...new Set(tiers.map(({ tier }) => tier))].sort((a, b) => a - b);
  const upTo = new Map(
    numbers.map((number) => [
      number,
      sheet.define(
        `${name} up to ${number}`,
        or(...tiers.filter(({ tier }) => tier <= number).map(({ applies }) => applies)),
      ),
    ]),
  );
  const isTiered = upTo.get(numbers.at(-1) ?? 0) ?? never;
  const isReady = place.kind === 'offer' && place.isHeldBack ? never : isTiered;
  const met = mine.flatMap(({ rule, applies }) => (rule.kind === 'reason' ? [applies] : []));
  return {
    place,
    isIn,
    mayBeFirst: sheet.define(`${name} may be first`, and(isIn, isReady, none(...shut('first')))),
    isReady,
    upTo,
    reasons: met.map((_, at) => sheet.atLeast(`${name} reasons ${at + 1}`, at + 1, met)),
  };
};
