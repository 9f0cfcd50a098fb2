/** How fresh a fact is: `never confirmed` is not an age, and is said beside it. */
export type Freshness = 'fresh' | 'never confirmed' | 'call first' | 'demoted' | 'unpublished';

/** After how many months without a new confirmation each comes. */
export interface Limits {
  readonly callFirstAfter: number;
  readonly demotedAfter: number;
  readonly unpublishedAfter: number;
}

/** How fresh a fact is that was confirmed on a day (an ISO day, or null), seen from today. */
export const freshnessOf = (confirmed: string | null, today: string, limits: Limits): Freshness => {
  if (confirmed === null) return 'never confirmed';
  const age = monthsBetween(confirmed, today);
  if (age >= limits.unpublishedAfter) return 'unpublished';
  if (age >= limits.demotedAfter) return 'demoted';
  return age >= limits.callFirstAfter ? 'call first' : 'fresh';
};

/** Whole months from one ISO day to another. */
export const monthsBetween = (from: string, to: string): number => {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0);
};
