import type { Above } from './order.ts';
import type { Sheet } from './sheet.ts';
import type { Stood } from './standings.ts';
import type { Term } from './term.ts';
import { always, and, implies, never, not, or } from './term.ts';
import type { Ruled } from './verdicts.ts';

/** The most places that stand first (R29). */
const mostFirst = 3;

/**
 * Which places are among the first: exactly the steps of src/domain/chooseFirst.ts, one after the other.
 *
 * Each quota takes the best place it names that no cap forbids, as long as there is room; then the best fill up.
 */
export const pickedFirst = (
  sheet: Sheet,
  person: string,
  places: readonly Stood[],
  rules: readonly Ruled[],
  above: Above,
): ReadonlyMap<string, Term> => {
  let chosen = new Map<string, Term>();
  let size: readonly Term[] = Array.from({ length: mostFirst }, () => never);
  const held = (id: string): Term => chosen.get(id) ?? never;
  const caps = rules.flatMap(({ rule, applies }) =>
    rule.kind === 'cap' ? [{ ...rule, applies }] : [],
  );
  const take = (step: string, needed: Term, named: readonly string[]): void => {
    const isFull = size[mostFirst - 1] ?? never;
    const fulls = caps.map(({ places: capped, most, applies }, at) => ({
      capped,
      isReached: sheet.define(
        `${step} cap ${at}`,
        and(applies, sheet.atLeast(`${step} capped ${at}`, most, capped.map(held))),
      ),
    }));
    const free = places
      .filter(({ place }) => named.includes(place.id))
      .map(({ place, mayBeFirst }) => ({
        id: place.id,
        isFree: sheet.define(
          `${step} free ${place.id}`,
          and(
            mayBeFirst,
            not(held(place.id)),
            ...fulls
              .filter(({ capped }) => capped.includes(place.id))
              .map(({ isReached }) => not(isReached)),
          ),
        ),
      }));
    const takes = free.map(({ id, isFree }) => {
      const best = free
        .filter((other) => other.id !== id)
        .map((other) => implies(other.isFree, not(above(other.id, id))));
      return { id, term: sheet.define(`${step} ${id}`, and(needed, not(isFull), isFree, ...best)) };
    });
    chosen = new Map(
      places.map(({ place: { id } }) => [
        id,
        sheet.define(
          `${step} then ${id}`,
          or(held(id), takes.find((taken) => taken.id === id)?.term ?? never),
        ),
      ]),
    );
    const isTaken = sheet.define(`${step} takes`, or(...takes.map(({ term }) => term)));
    size = size.map((reached, at) =>
      sheet.define(
        `${step} size ${at + 1}`,
        or(reached, and(isTaken, at === 0 ? always : (size[at - 1] ?? never))),
      ),
    );
  };
  for (const { rule, applies } of rules) {
    if (rule.kind !== 'quota') continue;
    for (let round = 1; round <= rule.least; round += 1) {
      const step = `${person} ${rule.id} ${round}`;
      const isMet = sheet.atLeast(`${step} met`, rule.least, rule.places.map(held));
      take(step, and(applies, not(isMet)), rule.places);
    }
  }
  const everywhere = places.map(({ place }) => place.id);
  for (let round = 1; round <= mostFirst; round += 1)
    take(`${person} fill ${round}`, always, everywhere);
  return chosen;
};
