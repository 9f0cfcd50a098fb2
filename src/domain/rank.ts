import type { Answers } from '#domain/answers.ts';
import type { Question } from '#domain/question.ts';
import type { Standing } from '#domain/standing.ts';

/**
 * Places from the first to the last: the higher tier, then more reasons met, then the turn of these answers.
 *
 * Equal places stand in a ring from A to Z, and the answers say where the ring is opened, so that each comes
 * first about equally often, and the same answers always give the same order (R25).
 */
export const ranked = (standings: readonly Standing[], turn: number): readonly Standing[] => {
  const sorted = [...standings].sort(
    (a, b) => byTier(a, b) || b.reasons - a.reasons || (a.place.id < b.place.id ? -1 : 1),
  );
  return sorted.map((standing, at) => {
    const start = sorted.findIndex((other) => isEqual(other, standing));
    const ring = sorted.filter((other) => isEqual(other, standing));
    return ring[(at - start + turn) % ring.length] ?? standing;
  });
};

/** How far a ring of equals is turned: the picked options, mixed into one number; "not sure" adds nothing. */
export const turnOf = (questions: readonly Question[], answers: Answers): number => {
  let [sum, place] = [0, 0];
  for (const { id, options } of questions) {
    for (const option of options) {
      place += 1;
      if (!option.unsure && answers[id]?.includes(option.id) === true) sum += mixed(place);
    }
  }
  return mixed(sum);
};

/** Spreads whole numbers evenly, and leaves 0 at 0 (the last step of MurmurHash3). */
const mixed = (given: number): number => {
  let hash = given | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

const byTier = (a: Standing, b: Standing): number =>
  a.tier === b.tier ? 0 : a.tier < b.tier ? -1 : 1;

const isEqual = (a: Standing, b: Standing): boolean => a.tier === b.tier && a.reasons === b.reasons;
