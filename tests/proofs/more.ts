import type { Above } from './order.ts';
import type { Sheet } from './sheet.ts';
import type { Stood } from './standings.ts';
import type { Term } from './term.ts';
import { always, and, implies, never, not, or } from './term.ts';
import type { Ruled } from './verdicts.ts';

/** Which places are in "more": the other offers, few of them where a limit says so, and what "more" rules add. */
export const inMore = (
  sheet: Sheet,
  person: string,
  places: readonly Stood[],
  rules: readonly Ruled[],
  first: ReadonlyMap<string, Term>,
  above: Above,
): ReadonlyMap<string, Term> => {
  const rest = new Map(
    places.map(({ place: { id }, isIn }) => [
      id,
      sheet.define(`${person} rest ${id}`, and(isIn, not(first.get(id) ?? never))),
    ]),
  );
  const restOf = (id: string): Term => rest.get(id) ?? never;
  const offers = places.filter(({ place }) => place.kind === 'offer');
  const firstOffers = offers.map(({ place }) => first.get(place.id) ?? never);
  /** Within every limit that applies: ready, and no more offers are shown before it than it allows. */
  const isWithin = ({ place: { id }, isReady }: Stood): Term =>
    and(
      ...rules.map(({ rule, applies }) => {
        if (rule.kind !== 'limit') return always;
        const ahead = offers
          .filter(({ place }) => place.id !== id)
          .map((other) => and(restOf(other.place.id), other.isReady, above(other.place.id, id)));
        const name = `${person} ${rule.id} ${id}`;
        const isFull = sheet.atLeast(name, rule.offers, [...firstOffers, ...ahead]);
        return implies(applies, and(isReady, not(isFull)));
      }),
    );
  const added = (id: string): Term =>
    or(
      ...rules.flatMap(({ rule, applies }) =>
        rule.kind === 'more' && rule.places.includes(id) ? [applies] : [],
      ),
    );
  return new Map(
    places.map((stood) => {
      const { id, kind } = stood.place;
      const shown = kind === 'offer' ? isWithin(stood) : added(id);
      return [id, sheet.define(`${person} more ${id}`, and(restOf(id), shown))];
    }),
  );
};
