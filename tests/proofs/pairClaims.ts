import { card, idsOf } from './claim.ts';
import type { Break } from './claim.ts';
import type { Change, Pair } from './pair.ts';
import type { Told } from './encode.ts';
import type { Term } from './term.ts';
import { and, atMost, implies, never, none, not, or, same } from './term.ts';

/** What is proved of two people whose answers differ in one way, and what would break it. */
export interface PairClaim {
  readonly says: string;
  readonly change: Change;
  readonly holds: (pair: Pair) => Term;
  readonly broken: readonly Break[];
}

/** No line that stood above an offer is below it now, and no more offers stand above all lines. */
const linesStayAbove = ({ before, after }: Pair): Term => {
  const [lines, offers] = [idsOf(before, 'line'), idsOf(before, 'offer')];
  const above = (told: Told): readonly Term[] =>
    offers.map((offer) =>
      and(told.first(offer), none(...lines.map((line) => told.before(line, offer)))),
    );
  return and(
    ...lines.flatMap((line) =>
      offers.map((offer) => implies(before.before(line, offer), not(after.before(offer, line)))),
    ),
    ...[0, 1].map((most) => implies(atMost(most, above(before)), atMost(most, above(after)))),
  );
};

/** A rule that lifts the community's place for immigrants, too, where something frightening is known. */
const lifted = (known: string): Break => ({
  rule: 'start-aafsc',
  from: 'when: { is: aafsc-community }',
  to: `when: { any: [{ is: aafsc-community }, { all: [fits.immigrant, { is: ${known} }] }] }`,
});

/** What holds between two people, for every valid set of answers of each. */
export const pairClaims: readonly PairClaim[] = [
  {
    says: 'R6 to R8: more signs never remove a card, nor a part of one',
    change: 'more signs',
    holds: ({ before, after }) =>
      and(
        ...[...before.cards].flatMap(([id, { isShown, parts }]) => [
          implies(isShown, card(after, id)),
          ...[...parts].map(([part, term]) => implies(term, card(after, id, part))),
        ]),
      ),
    broken: [
      {
        rule: 'danger',
        from: 'unless: { is: only-for-someone-else }',
        to: 'unless: { any: [{ is: only-for-someone-else }, { all: [signs.monitor, signs.angry] }] }',
      },
    ],
  },
  {
    says: 'R8: more signs never lower a line below an offer',
    change: 'more signs',
    holds: linesStayAbove,
    broken: [lifted('any-sign')],
  },
  {
    says: 'R5: worse safety never lowers a line below an offer',
    change: 'less safe',
    holds: linesStayAbove,
    broken: [lifted('afraid')],
  },
  {
    says: 'R3: skipping questions, however many, never opens the page about meeting',
    change: 'skips',
    holds: ({ before, after }) => implies(after.shows('meeting'), before.shows('meeting')),
    broken: [
      {
        rule: 'meeting',
        from: 'when: { is: meeting-cleared }',
        to: 'when: { any: [together.maybe, together.yes] }, unless: { is: any-sign }',
      },
    ],
  },
  {
    says: 'R30: who skips safety or signs has no unknown format among the first',
    change: 'skips',
    holds: ({ leaves, after }) =>
      implies(or(leaves('safety'), leaves('signs')), not(after.first(...idsOf(after, 'unknown')))),
    broken: [
      { rule: 'first-known-format', from: ', when: { is: calm }', to: '' },
      { rule: 'start-healing', from: 'only-healing', to: 'vip-community' },
    ],
  },
  {
    says: 'R21: “not sure” equals a skipped answer, in everything that is shown and said',
    change: 'is unsure',
    holds: ({ before, after, leaves }) => implies(not(leaves('reason')), alike(before, after)),
    broken: [
      {
        rule: 'danger',
        from: '{ any: [{ is: any-sign }, { is: afraid }] }',
        to: '{ any: [{ is: any-sign }, { is: afraid }, safety.notsure] }',
      },
    ],
  },
  {
    says: 'R21: “not sure” of what brings someone here closes the page about meeting, and does no more',
    change: 'is unsure',
    holds: ({ before, after }) => alike(before, after, ['meeting', 'together-not-now']),
    broken: [{ rule: 'near-ways', from: 'unless: { known: reason }', to: 'when: reason.notsure' }],
  },
];

/** Everything that is shown and said is the same, but for these. */
export const alike = (one: Told, other: Told, but: readonly string[] = []): Term => {
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
