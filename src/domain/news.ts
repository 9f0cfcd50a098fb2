import type { Helpline } from '#domain/helpline.ts';
import type { OfferFacts, Program, Provenance } from '#domain/program.ts';

/**
 * The facts of an offer that are news of it: pages that speak of it, its languages, its cost or a way
 * to reach it. A page searched in vain and a funder's list are none.
 */
export const newsOfOffer = (program: Program, offer: OfferFacts): readonly Provenance[] => [
  offer,
  ...offer.languages,
  ...(offer.cost === undefined ? [] : [offer.cost]),
  ...program.contacts
    .filter(({ id, kind }) => offer.contacts.includes(id) && kind !== 'line')
    .flatMap((contact) => [contact, ...(contact.also ?? [])]),
  ...claimsOfNews(program).filter((claim) => claim.offer === offer.id),
];

/** The facts of a program that are news of it: those of its offers, and what it does and whom it is for. */
export const newsOfProgram = (program: Program): readonly Provenance[] => [
  ...program.offers.flatMap((offer) => newsOfOffer(program, offer)),
  ...claimsOfNews(program),
];

/** The facts of a line that are news of it; that its stand on police was not found is none. */
export const newsOfLine = (line: Helpline): readonly Provenance[] => [
  ...line.ways,
  ...line.languages,
  ...(line.also ?? []),
  ...[line.police, line.familyCanCall].filter(({ value }) => value !== 'unknown'),
];

/** The newest date that facts bear, as precise as it is told; undefined where they bear none. */
export const newestOf = (facts: readonly Provenance[]): string | undefined =>
  facts
    .flatMap(({ sourced }) => sourced ?? [])
    .sort()
    .at(-1);

/** What began it and what to be careful of is told by pages of their own. */
const claimsOfNews = ({ claims }: Program): Program['claims'] =>
  claims.filter(
    ({ isGap, isFunding, topic }) =>
      !isGap && !isFunding && topic !== 'history' && topic !== 'caution',
  );
