import type { Sheet } from './sheet.ts';
import type { Stood } from './standings.ts';
import type { Term } from './term.ts';
import { and, never, not, or } from './term.ts';

/** Whether one place stands above another. */
export type Above = (one: string, other: string) => Term;

/** Which of two equals stands first: free, as long as there is an order at all (R25's turn is one of them). */
export const anyTies = (sheet: Sheet, name: string, places: readonly Stood[]): Above => {
  const ids = places.map(({ place }) => place.id);
  const ties = new Map<string, Term>();
  for (const [at, one] of ids.entries())
    for (const other of ids.slice(at + 1))
      ties.set(`${one} ${other}`, sheet.free(`${name} tie ${one} ${other}`));
  const tie: Above = (one, other) =>
    ties.get(`${one} ${other}`) ?? not(ties.get(`${other} ${one}`) ?? never);
  for (const [at, a] of ids.entries())
    for (const [next, b] of ids.entries())
      for (const c of ids.slice(next + 1))
        if (at < next) {
          sheet.given(not(and(tie(a, b), tie(b, c), tie(c, a))));
          sheet.given(not(and(tie(c, b), tie(b, a), tie(a, c))));
        }
  return tie;
};

/** The order of places: the higher tier, then more reasons, then the tie. */
export const orderOf = (
  sheet: Sheet,
  name: string,
  places: readonly Stood[],
  tie: Above,
): Above => {
  const above = new Map<string, Term>();
  for (const [at, one] of places.entries())
    for (const other of places.slice(at + 1)) {
      const [a, b] = [one.place.id, other.place.id];
      const term = or(
        isHigher(one, other),
        and(
          not(isHigher(other, one)),
          or(hasMore(one, other), and(not(hasMore(other, one)), tie(a, b))),
        ),
      );
      above.set(`${a} ${b}`, sheet.define(`${name} above ${a} ${b}`, term));
    }
  return (one, other) => above.get(`${one} ${other}`) ?? not(above.get(`${other} ${one}`) ?? never);
};

const isHigher = (one: Stood, other: Stood): Term =>
  or(...[...one.upTo].map(([tier, isIn]) => and(isIn, not(upTo(other, tier)))));

const upTo = ({ upTo: tiers }: Stood, tier: number): Term => {
  const reached = [...tiers].filter(([number]) => number <= tier).at(-1);
  return reached === undefined ? never : reached[1];
};

const hasMore = (one: Stood, other: Stood): Term =>
  or(...one.reasons.map((held, at) => and(held, not(other.reasons[at] ?? never))));
