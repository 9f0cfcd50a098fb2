/** Something that cannot be kept, and why. */
interface Broken<One> {
  readonly one: One;
  readonly why: string;
}

/**
 * As many of a list as hold together: what does not hold is found by halves, so that one among a thousand costs
 * few trials.
 *
 * @param problemOf why some of them do not hold, or null where they do.
 */
export const largestThatHolds = <One>(
  list: readonly One[],
  problemOf: (some: readonly One[]) => string | null,
): { readonly kept: readonly One[]; readonly broken: readonly Broken<One>[] } => {
  const kept: One[] = [];
  const broken: Broken<One>[] = [];
  const visit = (some: readonly One[]): void => {
    const [one, ...others] = some;
    if (one === undefined) return;
    const why = problemOf([...kept, ...some]);
    if (why === null) kept.push(...some);
    else if (others.length === 0) broken.push({ one, why });
    else {
      const half = Math.ceil(some.length / 2);
      visit(some.slice(0, half));
      visit(some.slice(half));
    }
  };
  visit(list);
  return { kept, broken };
};
