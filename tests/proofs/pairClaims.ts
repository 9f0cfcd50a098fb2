import { card, idsOf } from './claim.ts';
import type { Break } from './claim.ts';
import type { Change, Pair } from './pair.ts';
import { and, atMost, implies, never, none, not, or, same } from './term.ts';
import type { Term } from './term.ts';
import type { Told } from './encode.ts';

/** What is proved of two people whose answers differ in one way, and what would break it. */
export interface PairClaim {
  readonly says: string;
  readonly change: Change;
  readonly holds: (pair: Pair) => Term;
  readonly broken: readonly Break[];
}

/** No line that stood above an offer is below it now, and no more offers stand above the best line. */
const linesStayAbove = ({ before, after }: Pair): Term =>
  and(
    ...idsOf(before, 'line').flatMap((line) =>
      idsOf(before, 'offer').map((offer) =>
        implies(before.before(line, offer), not(after.before(offer, line))),
      ),
    ),
  );

const noMoreOffersAbove = ({ before, after }: Pair): Term => {
  const [lines, offers] = [idsOf(before, 'line'), idsOf(before, 'offer')];
  const above = (told: Told): readonly Term[] =>
    offers.map((offer) =>
      and(told.first(offer), none(...lines.map((line) => told.before(line, offer)))),
    );
  return and(
    ...[0, 1].map((most) => implies(atMost(most, above(before)), atMost(most, above(after)))),
  );
};

export const pairClaims: readonly PairClaim[] = [
  {
    says: 'more signs never remove a card, nor anything a card says but of calm',
    change: 'more signs',
    holds: ({ before, after }) =>
      and(...[...before.cards.keys()].map((id) => implies(card(before, id), card(after, id)))),
    broken: [{ rule: 'device', from: 'unless: ', to: 'unless: signs.order # ' }],
  },
  {
    says: 'more signs: lines stay above',
    change: 'more signs',
    holds: linesStayAbove,
    broken: [],
  },
  {
    says: 'more signs: no more offers above',
    change: 'more signs',
    holds: noMoreOffersAbove,
    broken: [],
  },
  {
    says: 'less safe: lines stay above',
    change: 'less safe',
    holds: linesStayAbove,
    broken: [],
  },
  {
    says: 'less safe: no more offers above',
    change: 'less safe',
    holds: noMoreOffersAbove,
    broken: [],
  },
  {
    says: 'skipping meeting',
    change: 'skips',
    holds: ({ before, after }) => implies(after.shows('meeting'), before.shows('meeting')),
    broken: [],
  },
  {
    says: 'skipping unknown format',
    change: 'skips',
    holds: ({ leaves, after }) =>
      implies(or(leaves('safety'), leaves('signs')), none(after.first(...idsOf(after, 'unknown')))),
    broken: [],
  },
  {
    says: 'not sure',
    change: 'is unsure',
    holds: ({ before, after, leaves }) => implies(not(leaves('reason')), alike(before, after, [])),
    broken: [],
  },
  {
    says: 'not sure reason',
    change: 'is unsure',
    holds: ({ before, after }) => alike(before, after, ['meeting', 'together-not-now']),
    broken: [],
  },
];

/** Everything that is shown and said is the same, but for these. */
const alike = (one: Told, other: Told, but: readonly string[]): Term => {
  const ids = one.places.map(({ id }) => id);
  const shows = ['meeting', 'outside', 'small', 'veil-numbers', 'veil-handing'];
  return and(
    ...ids.flatMap((id) => [
      same(one.first(id), other.first(id)),
      same(one.more(id), other.more(id)),
      ...ids.map((next) => same(one.before(id, next), other.before(id, next))),
      ...[...one.said(id)].map(([key, term]) =>
        implies(or(one.first(id), one.more(id)), same(term, other.said(id).get(key) ?? never)),
      ),
    ]),
    ...[...one.cards]
      .filter(([id]) => !but.includes(id))
      .flatMap(([id, shown]) => [
        same(shown.isShown, card(other, id)),
        same(shown.isOpen, other.cards.get(id)?.isOpen ?? never),
        same(shown.standsBefore, other.cards.get(id)?.standsBefore ?? never),
        same(shown.hasBody, other.cards.get(id)?.hasBody ?? never),
        ...[...shown.parts].map(([part, term]) => same(term, card(other, id, part))),
      ]),
    ...shows
      .filter((what) => !but.includes(what))
      .map((what) => same(one.shows(what), other.shows(what))),
  );
};
