import { freshnessOf } from '#domain/freshness.ts';
import type { Limits } from '#domain/freshness.ts';
import type { Provenance } from '#domain/program.ts';

/** Weak facts are kept and not shown. */
export const isWeak = ({ confidence }: Provenance): boolean => confidence === 'weak';

/** Whether a fact may be shown on a day: its source is not weak, and it was not confirmed too long ago. */
export const isPublished = (fact: Provenance, day: string, limits: Limits): boolean =>
  !isWeak(fact) && freshnessOf(fact.confirmed, day, limits) !== 'unpublished';

/** Whether a fact names the page it was read on; of those that are shown, only what is not known names none. */
export const isSourced = ({ source, sourceNote }: Provenance): boolean =>
  source !== '' || sourceNote !== undefined;
