import type { Offered } from '#catalog/placesOf.ts';
import type { OfferFacts } from '#domain/program.ts';

/** Offers under the heading where most people would look for them. */
interface OptionGroup {
  readonly id: 'harmed' | 'caused' | 'family';
  readonly entries: readonly Offered[];
}

/**
 * Each offer in one group, also where one has to ask whom it is for; and no group with nothing in it: a program
 * that closes can leave one empty.
 */
export const optionGroups = (offers: readonly Offered[]): readonly OptionGroup[] =>
  (['harmed', 'caused', 'family'] as const)
    .map((id) => ({ id, entries: offers.filter(({ offer }) => groupOf(offer) === id) }))
    .filter(({ entries }) => entries.length > 0);

const groupOf = ({ format, for: whom }: OfferFacts): OptionGroup['id'] => {
  if (format === 'joint' || format === 'kin-without' || whom.children === 'yes') return 'family';
  return whom.harmed === 'no' || (whom.harmed !== 'yes' && whom.caused === 'yes')
    ? 'caused'
    : 'harmed';
};
