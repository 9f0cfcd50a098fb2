import type { Claim } from './claim.ts';
import { card, exactly, idsOf, isTop } from './claim.ts';
import * as who from './people.ts';
import { accountability, withText } from './people.ts';
import { always, and, atMost, implies, none, not, or } from './term.ts';

/** Who stands first, for every valid set of answers, "except where an earlier rule of 'Where rules meet' wins". */
export const startingClaims: readonly Claim[] = [
  {
    says: 'R10: for people who only caused harm the accountability place is first',
    holds: (t) =>
      implies(
        and(who.onlyCaused(t), not(who.teen(t)), none(who.danger(t), who.soon(t), who.crisis(t))),
        and(
          implies(who.lgbtq(t), isTop(t, 'avp.transform')),
          implies(not(who.lgbtq(t)), isTop(t, 'rr.groups')),
        ),
      ),
    broken: [{ rule: 'begin-rr', from: 'tier: begin', to: 'tier: change' }],
  },
  {
    says: 'R10: A Call for Change, and someone who answers day and night, as far as there is room',
    holds: (t) =>
      implies(
        who.onlyCaused(t),
        and(
          // In danger R5 bars both accountability places that R10 names: what R10 names next is the line.
          implies(
            and(who.takenAtMost(t, 2), not(who.danger(t))),
            or(who.teen(t), t.first(...accountability)),
          ),
          implies(
            or(who.takenAtMost(t, 1), and(or(who.teen(t), who.danger(t)), who.takenAtMost(t, 2))),
            t.first('acc'),
          ),
          implies(
            who.takenAtMost(t, 0),
            and(
              implies(who.lgbtq(t), t.first('avp.line')),
              implies(not(who.lgbtq(t)), t.first('national')),
            ),
          ),
        ),
      ),
    broken: [{ rule: 'hold-acc' }],
  },
  {
    says: 'R10: never a group for survivors first, and never what its facts close to people who caused harm',
    holds: (t, facts) => {
      const closed = facts.flatMap((p) =>
        p.kind === 'offer' && p.for['caused'] === 'no' ? [p.id] : [],
      );
      return implies(
        who.onlyCaused(t),
        none(t.first('alpol.groups', 'vip.healing', ...closed), t.more(...closed)),
      );
    },
    broken: [{ rule: 'not-for-caused' }],
  },
  {
    says: 'R11: support first where both are true: the community’s own place, or else a line',
    holds: (t) =>
      implies(
        and(who.both(t), who.takenAtMost(t, 0)),
        and(
          implies(who.unmatched(t), or(...idsOf(t, 'line').map((id) => isTop(t, id)))),
          or(who.unmatched(t), ...[...who.matches(t)].map(([id, is]) => and(is, isTop(t, id)))),
        ),
      ),
    broken: [
      { rule: 'begin-avp', from: 'tier: begin', to: 'tier: change' },
      { rule: 'start-avp', from: 'tier: community', to: 'tier: change' },
    ],
  },
  {
    says: 'R11: accountability is never above support, nor above anything else, where both are true',
    holds: (t) =>
      implies(
        who.both(t),
        none(...accountability.flatMap((id) => t.places.map((p) => t.before(id, p.id)))),
      ),
    broken: [{ rule: 'change-groups', from: 'tier: change', to: 'tier: begin' }],
  },
  {
    says: 'R11: ichange opens one place for accountability, nothing else does, and R12 and R18 close it',
    holds: (t) =>
      implies(
        who.both(t),
        and(
          atMost(
            1,
            accountability.map((id) => t.first(id)),
          ),
          implies(
            or(not(t.has('needs', 'ichange')), who.soon(t), who.teen(t)),
            not(t.first(...accountability)),
          ),
          implies(
            and(
              t.has('needs', 'ichange'),
              none(who.soon(t), who.teen(t), who.danger(t)),
              or(who.takenAtMost(t, 1), and(who.unmatched(t), who.takenAtMost(t, 2))),
            ),
            t.first(...accountability),
          ),
        ),
      ),
    broken: [{ rule: 'hold-change' }],
  },
  {
    says: 'R11: the card both, for exactly those for whom both are true',
    holds: (t) => exactly(card(t, 'both'), who.both(t)),
    broken: [{ rule: 'both', from: '{ is: both }', to: 'reason.caused' }],
  },
  {
    says: 'R13: TRANSFORM is first only for LGBTQ+ people who caused harm',
    holds: (t) => implies(t.first('avp.transform'), and(who.caused(t), who.lgbtq(t))),
    broken: [{ rule: 'first-transform' }],
  },
  {
    says: 'R19: what takes text stands before every voice-only line, and one is there',
    holds: (t) => {
      const voice = idsOf(t, 'line').filter((id) => !withText.includes(id));
      return implies(
        who.textual(t),
        and(
          t.first(...withText),
          none(...voice.flatMap((id) => withText.map((text) => t.before(id, text)))),
        ),
      );
    },
    broken: [{ rule: 'stop-acc', from: '    unless: { is: text-first }\n', to: '' }],
  },
  {
    says: 'R26: for a survivor nothing is filled up with R+R or TRANSFORM',
    holds: (t) =>
      implies(
        and(who.harmed(t), not(who.caused(t))),
        none(t.first(...accountability), t.more(...accountability)),
      ),
    broken: [{ rule: 'not-for-harmed' }, { rule: 'accountability' }],
  },
  {
    says: 'R26: whom no program names gets lines first and the card; immigrants stand below two lines',
    holds: (t) => {
      const lines = idsOf(t, 'line');
      const gap = and(who.harmed(t), who.unmatched(t));
      return and(
        exactly(card(t, 'coverage-gap'), gap),
        implies(
          and(gap, not(who.caused(t))),
          and(
            not(
              atMost(
                1,
                lines.map((id) => t.first(id)),
              ),
            ),
            ...idsOf(t, 'offer', 'page')
              .flatMap((id) => lines.map((line) => not(t.before(id, line))))
              .filter((term) => term !== always),
          ),
        ),
      );
    },
    broken: [{ rule: 'near-aafsc', from: 'tier: near', to: 'tier: community' }],
  },
  {
    says: 'R28: one starting place is always outside a chosen community',
    holds: (t) =>
      t.first(
        'rr.groups',
        'rr.one-to-one',
        ...idsOf(t, 'line').filter((id) => id !== 'stronghearts' && id !== 'translifeline'),
      ),
    broken: [
      {
        rule: 'change-transform',
        from: '    unless: { all: [{ is: both }, fits.native] }\n',
        to: '',
      },
    ],
  },
  {
    says: 'R29: exactly three are first',
    holds: (t) => {
      const all = t.places.map(({ id }) => t.first(id));
      return and(atMost(3, all), not(atMost(2, all)));
    },
    broken: [{ rule: 'far-national' }],
  },
  {
    says: 'R29: at least one line',
    holds: (t) => t.first(...idsOf(t, 'line')),
    broken: [{ rule: 'hold-line' }],
  },
  {
    says: 'R29: at least one that answers day and night',
    holds: (t, facts) =>
      t.first(
        'avp.line',
        ...facts.flatMap((p) => (p.kind === 'line' && p.isAlwaysOpen ? [p.id] : [])),
      ),
    broken: [{ rule: 'hold-day-and-night' }],
  },
  {
    says: 'R29: one offer of a program, or one of support and one of accountability',
    holds: (t, facts) => {
      const offers = facts.flatMap((p) => (p.kind === 'offer' ? [p] : []));
      return and(
        ...[...new Set(offers.map(({ program }) => program))].flatMap((program) => {
          const mine = offers.filter((offer) => offer.program === program).map(({ id }) => id);
          return [
            mine.filter((id) => accountability.includes(id)),
            mine.filter((id) => !accountability.includes(id)),
          ].map((ids) =>
            atMost(
              1,
              ids.map((id) => t.first(id)),
            ),
          );
        }),
      );
    },
    broken: [
      { rule: 'one-accountability' },
      { rule: 'change-one', from: 'tier: change-next', to: 'tier: begin' },
      { rule: 'change-groups', from: 'tier: change', to: 'tier: begin' },
    ],
  },
];
