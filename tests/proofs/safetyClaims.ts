import type { Claim } from './claim.ts';
import { card, exactly, idsOf, isTop, isBelowOnly } from './claim.ts';
import * as who from './people.ts';
import { accountability, anyOf, each, withText } from './people.ts';
import { always, and, atMost, implies, never, none, not, or } from './term.ts';

/** What keeps people from harm, for every valid set of answers, "except where an earlier rule of 'Where rules meet' wins". */
export const safetyClaims: readonly Claim[] = [
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
    says: 'R30: an unknown format is nowhere for whoever fears to be found out, or anger',
    holds: (t) =>
      implies(
        or(t.has('avoid', 'found'), t.has('signs', 'angry')),
        none(t.first(...idsOf(t, 'unknown')), t.more(...idsOf(t, 'unknown'))),
      ),
    broken: [{ rule: 'known-format', from: 'avoid.found, ', to: '' }],
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
