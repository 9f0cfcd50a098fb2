import type { Ruling } from '#domain/ruling.ts';
import { applying } from '#domain/ruling.ts';
import type { Standing } from '#domain/standing.ts';

/** The most places that stand first (R29). */
const mostFirst = 3;

/**
 * The places to start, out of those that may be first, best first.
 *
 * Quotas are served in the order in which they are written, each with the best place it names; then the best
 * of the rest fill up. No cap is ever broken. What was chosen stands in the order of its rank.
 */
export const chooseFirst = (
  best: readonly Standing[],
  rulings: readonly Ruling[],
): readonly Standing[] => {
  const caps = applying(rulings, 'cap');
  const chosen = new Set<Standing>();
  const countOf = (places: readonly string[]): number =>
    [...chosen].filter(({ place }) => places.includes(place.id)).length;
  const isFree = (standing: Standing): boolean =>
    !chosen.has(standing) &&
    caps
      .filter(({ places }) => places.includes(standing.place.id))
      .every(({ places, most }) => countOf(places) < most);
  /** Chooses the best that is free; false where there is none, or no room. */
  const chooseFrom = (standings: readonly Standing[]): boolean => {
    const next = chosen.size < mostFirst ? standings.find(isFree) : undefined;
    if (next !== undefined) chosen.add(next);
    return next !== undefined;
  };
  for (const { places, least } of applying(rulings, 'quota')) {
    const named = best.filter(({ place }) => places.includes(place.id));
    while (countOf(places) < least && chooseFrom(named));
  }
  while (chooseFrom(best));
  return best.filter((standing) => chosen.has(standing));
};
