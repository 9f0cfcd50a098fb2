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
  const rings: Standing[][] = [];
  let ring: Standing[] = [];
  for (const standing of sorted) {
    const [equal] = ring;
    if (equal === undefined || !isEqual(equal, standing)) rings.push((ring = []));
    ring.push(standing);
  }
  return rings.flatMap((equals) => {
    const start = turn % equals.length;
    return [...equals.slice(start), ...equals.slice(0, start)];
  });
};

/**
 * How far a ring of equals is turned: each picked option adds its place in its question; "not sure" adds nothing.
 *
 * A plain sum: every free answer turns the ring on, so that few answers that many people give do not favor one.
 */
export const turnOf = (questions: readonly Question[], answers: Answers): number => {
  let turn = 0;
  for (const { id, options } of questions) {
    const picked = answers[id] ?? [];
    for (const [at, option] of options.entries())
      if (!option.unsure && picked.includes(option.id)) turn += at + 1;
  }
  return turn;
};

const byTier = (a: Standing, b: Standing): number =>
  a.tier === b.tier ? 0 : a.tier < b.tier ? -1 : 1;

const isEqual = (a: Standing, b: Standing): boolean => a.tier === b.tier && a.reasons === b.reasons;
