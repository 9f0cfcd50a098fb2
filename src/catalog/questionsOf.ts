import type { OfferFacts } from '#domain/program.ts';

/** What is not known of the same offers, each thing once. */
export interface Questions {
  readonly offers: readonly string[];
  readonly ids: readonly string[];
}

/** What nobody has told us of a program, each thing once, with the offers it is true of; what is true of all of them first. */
export const questionsOf = (
  offers: readonly Pick<OfferFacts, 'id' | 'unknowns'>[],
  isWanted: (unknown: string) => boolean,
): readonly Questions[] => {
  const unknowns = [...new Set(offers.flatMap((offer) => offer.unknowns))].filter(isWanted);
  const groups = new Map<string, Questions>();
  for (const unknown of unknowns) {
    const of = offers.filter((offer) => offer.unknowns.includes(unknown)).map(({ id }) => id);
    const key = of.join(' ');
    groups.set(key, { offers: of, ids: [...(groups.get(key)?.ids ?? []), unknown] });
  }
  return [...groups.values()].sort((a, b) => b.offers.length - a.offers.length);
};
