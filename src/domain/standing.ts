import type { Candidate } from '#domain/place.ts';
import type { Ruling } from '#domain/ruling.ts';

/** How one place stands for one person's answers. */
export interface Standing {
  readonly place: Candidate;
  /** A stated condition is known not to be met, or a gate keeps it from the results. */
  readonly isOut: boolean;
  /** No gate keeps it from the first, and there is a tier for it. */
  readonly mayBeFirst: boolean;
  /** The highest tier it is in, counted from the top; `Infinity` where it is in none. */
  readonly tier: number;
  /** How many reasons that count are met. */
  readonly reasons: number;
  readonly why: readonly string[];
  readonly unknown: readonly string[];
  /** Those of `unknown` that stand on the face of the place. */
  readonly face: readonly string[];
  readonly notes: readonly string[];
}

/** Brings together what the rules say of a place. */
export const standingOf = (place: Candidate, rulings: readonly Ruling[]): Standing => {
  let isOut = false;
  let isHeldBack = place.kind === 'offer' && place.isHeldBack;
  let tier = Infinity;
  let reasons = 0;
  const why: string[] = [];
  const unknown: string[] = [];
  const face: string[] = [];
  const notes: string[] = [];
  for (const { rule, met, applies } of rulings) {
    switch (rule.kind) {
      case 'must':
        if (met === 'unmet') isOut = true;
        if (met === 'unknown') add(unknown, rule.unknown);
        break;
      case 'gate':
        if (applies) break;
        if (rule.gate === 'results') isOut = true;
        else isHeldBack = true;
        break;
      case 'tier':
        if (!applies) break;
        tier = Math.min(tier, rule.tier);
        add(why, rule.why);
        break;
      case 'reason':
        if (!applies) break;
        reasons += 1;
        add(why, rule.why);
        break;
      case 'tell':
        if (!applies) break;
        add(why, rule.why);
        add(unknown, rule.unknown);
        if (rule.face) add(face, rule.unknown);
        add(notes, rule.note);
        break;
      case 'quota':
      case 'cap':
      case 'more':
      case 'limit':
      case 'card':
      case 'show':
        break;
    }
  }
  return {
    place,
    isOut,
    mayBeFirst: !isHeldBack && tier !== Infinity,
    tier,
    reasons,
    why,
    unknown,
    face,
    notes,
  };
};

/** Adds what is not there yet. */
const add = (said: string[], key: string | undefined): void => {
  if (key !== undefined && !said.includes(key)) said.push(key);
};
