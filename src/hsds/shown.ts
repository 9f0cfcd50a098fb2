import type { Prose, ProgramWords } from '#catalog/content.ts';
import { isShown, tieNames } from '#domain/program.ts';
import type { Program, TieFact, TieName } from '#domain/program.ts';

/** A program without what the site does not show: weak facts, hidden places, and what hangs on them. */
export const shownOf = (program: Program): Program => {
  const contacts = program.contacts
    .filter(isShown)
    .map((contact) =>
      contact.also === undefined ? contact : { ...contact, also: contact.also.filter(isShown) },
    );
  const offers = program.offers.filter(isShown).map((offer) => ({
    ...offer,
    contacts: offer.contacts.filter((id) => contacts.some((contact) => contact.id === id)),
    languages: offer.languages.filter(isShown),
    cost: offer.cost !== undefined && isShown(offer.cost) ? offer.cost : undefined,
  }));
  return {
    ...program,
    contacts,
    offers,
    places: program.places.filter(
      (place) => isShown(place) && place.addressVisibility !== 'hidden',
    ),
    claims: program.claims.filter(
      (claim) =>
        isShown(claim) &&
        (claim.offer === undefined || offers.some(({ id }) => id === claim.offer)),
    ),
  };
};

/** The ties that are shown, by name. */
export const shownTies = ({ ties }: Program): Partial<Record<TieName, TieFact>> =>
  Object.fromEntries(
    tieNames.filter((name) => isShown(ties[name])).map((name) => [name, ties[name]]),
  );

/** A program's words in one language, without those of facts that are not shown. */
export const shownWords = (
  shown: Program,
  { head, body }: Prose<ProgramWords>,
): ProgramWords & { readonly body: string } => ({
  ...head,
  contacts: only(
    head.contacts,
    shown.contacts.map(({ id }) => id),
  ),
  claims: only(
    head.claims,
    shown.claims.map(({ id }) => id),
  ),
  ties: only(head.ties, Object.keys(shownTies(shown))),
  offers: only(
    head.offers,
    shown.offers.map(({ id }) => id),
  ),
  body: body.trim(),
});

const only = <Value>(
  record: Readonly<Record<string, Value>>,
  names: readonly string[],
): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => names.includes(name)));
