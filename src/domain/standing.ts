import type { Candidate } from '#domain/place.ts';
import type { Ruling } from '#domain/ruling.ts';

/** How one place stands for one person's answers. */
export interface Standing {
  readonly place: Candidate;
  /** A stated condition is known not to be met, or a gate keeps it from the results. */
  readonly isOut: boolean;
  readonly mayBeFirst: boolean;
  /** There is a known reason to start here. */
  readonly starts: boolean;
  readonly score: number;
  readonly why: readonly string[];
  readonly unknown: readonly string[];
  readonly notes: readonly string[];
}

/** Brings together what every rule says of a place. */
export const standingOf = (place: Candidate, rulings: readonly Ruling[]): Standing => {
  const isHeldBack = place.kind === 'offer' && place.isHeldBack;
  let [isOut, mayBeFirst, starts, score] = [false, !isHeldBack, false, 0];
  const why = new Set<string>();
  const unknown = new Set<string>();
  const notes = new Set<string>();
  for (const { rule, met, applies } of rulings) {
    if (!('places' in rule) || !rule.places.includes(place.id)) continue;
    switch (rule.kind) {
      case 'must':
        if (met === 'unmet') isOut = true;
        if (met === 'unknown') unknown.add(rule.unknown);
        break;
      case 'gate':
        if (applies) break;
        if (rule.gate === 'results') isOut = true;
        else mayBeFirst = false;
        break;
      case 'prefer':
        if (!applies) break;
        score += rule.weight;
        starts ||= rule.start;
        if (rule.why !== undefined) why.add(rule.why);
        break;
      case 'tell':
        if (!applies) break;
        if (rule.unknown !== undefined) unknown.add(rule.unknown);
        if (rule.note !== undefined) notes.add(rule.note);
        break;
    }
  }
  return {
    place,
    isOut,
    mayBeFirst,
    starts,
    score,
    why: [...why],
    unknown: [...unknown],
    notes: [...notes],
  };
};
