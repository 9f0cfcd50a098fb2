import type { Claim } from './claim.ts';
import { card, exactly } from './claim.ts';
import * as who from './people.ts';
import { and, implies, never, none, not, or } from './term.ts';

/** Which cards stand above the places, and in what order, for every valid set of answers. */
export const cardClaims: readonly Claim[] = [
  {
    says: 'R6: the card device stands before the places for exactly those whose device may be watched',
    holds: (t) => {
      const watched = t.has('signs', 'monitor', 'angry');
      return and(
        exactly(card(t, 'device'), watched),
        exactly(t.cards.get('device')?.standsBefore ?? never, watched),
        exactly(t.shows('veil-handing'), watched),
        exactly(t.shows('veil-numbers'), and(watched, not(who.danger(t)))),
      );
    },
    broken: [{ rule: 'device', from: 'signs.monitor, signs.angry', to: 'signs.monitor' }],
  },
  {
    says: 'R7: after choking the card medical stands open before the places, below now and a folded pause alone',
    holds: (t) => {
      const neck = t.has('signs', 'neck');
      const medical = t.cards.get('medical');
      const above = [...t.cards.keys()].slice(0, [...t.cards.keys()].indexOf('medical'));
      return and(
        exactly(card(t, 'medical'), neck),
        exactly(medical?.standsBefore ?? never, neck),
        exactly(medical?.isOpen ?? never, neck),
        ...above
          .filter((id) => id !== 'now')
          .map((id) =>
            implies(
              and(neck, card(t, id)),
              id === 'pause' ? not(t.cards.get(id)?.isOpen ?? never) : never,
            ),
          ),
      );
    },
    broken: [{ rule: 'pause', from: ', unless: signs.neck', to: '' }],
  },
  {
    says: 'R8: the card danger for exactly those who name a sign, or are afraid',
    holds: (t) =>
      exactly(card(t, 'danger'), or(who.signed(t), t.has('safety', 'scared', 'danger'))),
    broken: [{ condition: 'afraid', from: 'safety.scared, ', to: '' }],
  },
  {
    says: 'R27: who comes for someone else alone is never shown a card’s own words without the part for them',
    holds: (t) =>
      implies(
        and(who.others(t), none(t.has('reason', 'harmed', 'caused'))),
        none(
          ...[...t.cards]
            .filter(([id]) => id !== 'support-someone')
            .map(([, { hasBody, parts }]) => and(hasBody, not(parts.get('others') ?? never))),
        ),
      ),
    broken: [
      { rule: 'police-facts-others' },
      { rule: 'police-facts', from: '    unless: { is: only-for-someone-else }\n', to: '' },
    ],
  },
];
