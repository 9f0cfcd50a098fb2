import type { Claim } from './claim.ts';
import { card, exactly, idsOf, isTop, isBelowOnly } from './claim.ts';
import * as who from './people.ts';
import { accountability, anyOf, each, withText } from './people.ts';
import { always, and, atMost, implies, never, none, not, or } from './term.ts';

/** What holds for every valid set of answers, "except where an earlier rule of 'Where rules meet' wins". */
export const claims: readonly Claim[] = [
  {
    says: 'R3: a joint offer is never suggested, and 911 is not',
    holds: (t) => none(t.first('aafsc.whole-family', '911'), t.more('aafsc.whole-family', '911')),
    broken: [{ offer: 'aafsc.whole-family', format: 'peers' }],
  },
  {
    says: 'R3: the page about meeting is opened for exactly those who are cleared',
    holds: (t) => exactly(t.shows('meeting'), who.cleared(t)),
    broken: [{ condition: 'meeting-cleared', from: '      - { not: fits.teen }\n', to: '' }],
  },
  {
    says: 'R4: who asks about being together and is not cleared gets the card, and nobody else',
    holds: (t) =>
      exactly(
        card(t, 'together-not-now'),
        and(t.has('together', 'maybe', 'yes'), not(who.cleared(t))),
      ),
    broken: [
      {
        rule: 'together-not-now',
        from: 'any: [together.maybe, together.yes]',
        to: 'any: [together.yes]',
      },
    ],
  },
  {
    says: 'R5: in danger the card now, and its lines stand first, in their order',
    holds: (t) =>
      and(
        exactly(card(t, 'now'), who.danger(t)),
        each(who.dangerFirst(t), (id) => isTop(t, id)),
        each(who.dangerSecond(t), (id) => and(t.first(id), isBelowOnly(t, id, who.dangerFirst(t)))),
      ),
    broken: [{ rule: 'danger-nys', from: 'tier: danger', to: 'tier: far' }],
  },
  {
    says: 'R5: in danger at most two offers in all, one to one, below every line of R5',
    holds: (t) => {
      const offers = idsOf(t, 'offer');
      const shown = (id: string): string => or(t.first(id), t.more(id));
      const alone = idsOf(t, 'alone');
      return implies(
        who.danger(t),
        and(
          none(...offers.filter((id) => !alone.includes(id)).map(shown)),
          atMost(2, alone.map(shown)),
          none(
            ...offers.flatMap((id) =>
              ['hope', 'nys', 'national'].map((line) => t.before(id, line)),
            ),
          ),
        ),
      );
    },
    broken: [{ rule: 'danger-two', from: 'offers: 2', to: 'offers: 3' }],
  },
  {
    says: 'R9: partner-help where change is asked for, with the advocate wherever anything but calm is known',
    holds: (t) => {
      const asked = or(t.has('needs', 'theychange'), t.has('together', 'apart'));
      return and(
        exactly(card(t, 'partner-help'), asked),
        exactly(card(t, 'partner-help', 'advocate'), and(asked, not(who.calm(t)))),
      );
    },
    broken: [
      { rule: 'partner-help-advocate', from: 'unless: { is: calm }', to: 'unless: safety.safe' },
    ],
  },
  {
    says: 'R9: accountability is never first without having caused harm, and in more only as information',
    holds: (t) =>
      implies(
        not(who.caused(t)),
        and(
          not(t.first(...accountability)),
          implies(
            t.more(...accountability),
            or(
              not(t.knows('reason')),
              and(who.others(t), not(who.harmed(t)), t.has('about', 'hurting')),
            ),
          ),
        ),
      ),
    broken: [
      { rule: 'first-accountability' },
      { rule: 'information', from: 'tier: change', to: 'tier: community' },
    ],
  },
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
          implies(who.takenAtMost(t, 2), or(who.teen(t), t.first(...accountability))),
          implies(
            or(who.takenAtMost(t, 1), and(who.teen(t), who.takenAtMost(t, 2))),
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
    says: 'R12: the lines acc and 988 are both first, whatever else was answered',
    holds: (t) => implies(who.soon(t), and(t.first('acc'), t.first('988'))),
    broken: [
      { rule: 'hold-soon', from: 'least: 2', to: 'least: 1' },
      { rule: 'soon-next', from: "[acc, '988']", to: '[acc]' },
    ],
  },
  {
    says: 'R12: they stand before everything but the line of R5 and, where text is needed, a text line',
    holds: (t) =>
      implies(
        who.soon(t),
        and(
          isBelowOnly(t, '988', anyOf(who.dangerFirst(t), new Map([['acc', always]]))),
          isBelowOnly(
            t,
            'acc',
            anyOf(
              who.dangerFirst(t),
              new Map([...withText.map((id) => [id, who.textual(t)] as const), ['988', always]]),
            ),
          ),
          implies(who.textual(t), t.before('988', 'acc')),
        ),
      ),
    broken: [{ rule: 'soon-next', from: 'tier: soon-next', to: 'tier: far' }],
  },
  {
    says: 'R12: the third is R5’s line in danger, and the youth line for a teen',
    holds: (t) =>
      implies(
        who.soon(t),
        and(
          each(who.dangerFirst(t), (id) => t.first(id)),
          implies(and(who.teen(t), not(who.danger(t))), t.first('loveisrespect')),
        ),
      ),
    broken: [{ rule: 'hold-young' }],
  },
  {
    says: 'R12: the card pause, before the places where it is soon, after them where that is not known',
    holds: (t) => {
      const pause = t.cards.get('pause');
      return and(
        exactly(card(t, 'pause'), and(who.caused(t), not(t.has('soon', 'no')))),
        exactly(pause?.standsBefore ?? never, who.soon(t)),
        exactly(pause?.isOpen ?? never, and(who.soon(t), not(t.has('signs', 'neck')))),
      );
    },
    broken: [
      { rule: 'pause-maybe', from: 'any: [soon.no, soon.soon]', to: 'any: [soon.no, soon.maybe]' },
    ],
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
    broken: [{ rule: 'one-support' }],
  },
  {
    says: 'R30: an unknown format is first only where both are answered and nothing speaks of fear',
    holds: (t) =>
      implies(
        t.first(...idsOf(t, 'unknown')),
        and(who.calm(t), none(t.has('avoid', 'found'), t.has('signs', 'angry'))),
      ),
    broken: [
      { rule: 'first-known-format' },
      { rule: 'start-healing', from: 'only-healing', to: 'vip-community' },
    ],
  },
  {
    says: 'R30: an unknown format says so on its face, first and in more',
    holds: (t) =>
      and(
        ...idsOf(t, 'unknown').map((id) =>
          implies(or(t.first(id), t.more(id)), t.said(id).get('face format') ?? never),
        ),
      ),
    broken: [{ rule: 'ask-format', from: ', face: true', to: '' }],
  },
  {
    says: 'R32: 988 is first, below the lines of R5, R12 and R18 only, with the open card crisis',
    holds: (t) => {
      const shown = t.cards.get('crisis');
      const isRoom = not(and(who.danger(t), who.teen(t), not(who.soon(t))));
      return and(
        exactly(card(t, 'crisis'), who.crisis(t)),
        exactly(shown?.isOpen ?? never, who.crisis(t)),
        implies(
          and(who.crisis(t), isRoom),
          and(
            t.first('988'),
            isBelowOnly(
              t,
              '988',
              anyOf(
                who.dangerFirst(t),
                who.dangerSecond(t),
                new Map([
                  ['acc', who.soon(t)],
                  ['loveisrespect', who.teen(t)],
                ]),
              ),
            ),
          ),
        ),
      );
    },
    broken: [{ rule: 'crisis-988', from: 'tier: crisis', to: 'tier: native' }],
  },
  {
    says: 'R32: Trans Lifeline is in more for exactly those who ask and are LGBTQ+',
    holds: (t) =>
      and(
        not(t.first('translifeline')),
        exactly(t.more('translifeline'), and(who.crisis(t), who.lgbtq(t))),
      ),
    broken: [{ rule: 'more-trans', from: ', fits.lgbtq', to: '' }],
  },
];
