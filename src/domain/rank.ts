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

/**
 * How far a ring of equals is turned: each picked option adds its place in its question; "not sure" adds nothing.
 *
 * A plain sum: every free answer turns the ring on, so that few answers that many people give do not favor one.
 */
export const turnOf = (questions: readonly Question[], answers: Answers): number =>
  questions
    .flatMap(({ id, options }) =>
      options.map(({ id: option, unsure }, at) =>
        !unsure && answers[id]?.includes(option) === true ? at + 1 : 0,
      ),
    )
    .reduce((sum, one) => sum + one, 0);

const byTier = (a: Standing, b: Standing): number =>
  a.tier === b.tier ? 0 : a.tier < b.tier ? -1 : 1;

const isEqual = (a: Standing, b: Standing): boolean => a.tier === b.tier && a.reasons === b.reasons;
