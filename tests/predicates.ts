import {
  withText,
  dayAndNight,
  accountability,
  adults,
  alone,
  order,
  isLine,
  isOffer,
  harmed,
  caused,
  others,
  danger,
  soon,
  teen,
  lgbtq,
  outside,
  crisis,
  textual,
  signed,
  calm,
  matches,
  cleared,
  dangerLines,
  taken,
  implies,
  before,
  card,
} from './answered.ts';
import type { Predicate } from './oracle.ts';

/** Every rule that one result can be held to, except where an earlier rule of "Where rules meet" wins. */
export const predicates: readonly Predicate[] = [
  {
    rule: 'R3: a joint offer never appears, nor does 911',
    holds: (s) => ![...s.first, ...s.more].some((id) => ['aafsc.whole-family', '911'].includes(id)),
  },
  {
    rule: 'R3: the meeting page only where all is clear',
    holds: (s) => s.result.meetingPage === cleared(s),
  },
  card('R4', 'together-not-now', (s) => s.has('together', 'maybe', 'yes') && !cleared(s)),
  card('R5', 'now', danger),
  {
    rule: 'R5: in danger its lines stand first, in order',
    holds: (s) => dangerLines(s).every((id, at) => s.first[at] === id),
  },
  {
    rule: 'R5: in danger at most two offers in all, one to one, below the lines',
    holds: (s) =>
      implies(danger(s), () => {
        const offers = [...s.first, ...s.more].filter(isOffer);
        return offers.length <= 2 && offers.every((id) => alone.includes(id));
      }),
  },
  card('R6', 'device', (s) => s.has('signs', 'monitor', 'angry')),
  {
    rule: 'R6: numbers are veiled where the device is watched, never in danger',
    holds: (s) =>
      s.result.shows.includes('veil-numbers') ===
        (s.has('signs', 'monitor', 'angry') && !danger(s)) &&
      s.result.shows.includes('veil-handing') === s.has('signs', 'monitor', 'angry'),
  },
  card('R7', 'medical', (s) => s.has('signs', 'neck')),
  card('R8', 'danger', (s) => signed(s) || s.has('safety', 'scared', 'danger')),
  card('R9', 'partner-help', (s) => s.has('needs', 'theychange') || s.has('together', 'apart')),
  {
    rule: 'R9: an advocate first, with any sign, fear or an unknown',
    holds: (s) =>
      s.partsOf('partner-help').includes('advocate') ===
      (s.cards.includes('partner-help') && !calm(s)),
  },
  {
    rule: 'R9: accountability is never first without having caused harm, and in more only as information',
    holds: (s) =>
      implies(!caused(s), () => !s.first.some((id) => accountability.includes(id))) &&
      implies(
        !caused(s) && s.more.some((id) => accountability.includes(id)),
        () => !s.knows('reason') || (others(s) && !harmed(s) && s.has('about', 'hurting')),
      ),
  },
  {
    rule: 'R10: accountability first for people who only caused harm',
    holds: (s) =>
      implies(
        caused(s) && !harmed(s) && !danger(s) && !soon(s) && !teen(s) && !crisis(s),
        () => s.first[0] === (lgbtq(s) ? 'avp.transform' : 'rr.groups'),
      ),
  },
  {
    rule: 'R10: A Call for Change and someone who answers day and night',
    holds: (s) =>
      implies(
        caused(s) && !harmed(s) && taken(s) === 0,
        () =>
          s.first.includes('acc') &&
          (lgbtq(s) && !textual(s) ? s.first.includes('avp.line') : s.first.includes('national')),
      ),
  },
  {
    rule: 'R10: never what is for survivors, nor what its facts close',
    holds: (s) =>
      implies(
        caused(s) && !harmed(s),
        () =>
          !s.first.some((id) =>
            ['alpol.groups', 'vip.healing', 'vip.one-to-one', 'aafsc.one-to-one'].includes(id),
          ) && ![...s.first, ...s.more].includes('aafsc.family-without'),
      ),
  },
  card('R11', 'both', (s) => harmed(s) && caused(s)),
  {
    rule: 'R11: support first, then accountability',
    holds: (s) =>
      implies(harmed(s) && caused(s), () => {
        const at = s.first.findIndex((id) => accountability.includes(id));
        if (at === 0) return false;
        const free = taken(s) === 0;
        return implies(free, () =>
          matches(s).length > 0 ? matches(s).includes(s.first[0] ?? '') : isLine(s.first[0] ?? ''),
        );
      }),
  },
  {
    rule: 'R11: change opens one place for accountability, and only it does',
    holds: (s) =>
      implies(harmed(s) && caused(s), () => {
        const count = s.first.filter((id) => accountability.includes(id)).length;
        if (!s.has('needs', 'ichange') || soon(s) || teen(s)) return count === 0;
        return count === 1 || taken(s) >= 2;
      }),
  },
  {
    rule: 'R12: 988 and A Call for Change, before everything but the line of R5',
    holds: (s) =>
      implies(soon(s), () => {
        const lead = dangerLines(s).length;
        const pair = s.first.filter((id) => id === '988' || id === 'acc');
        if (pair.length !== 2) return false;
        if (textual(s)) {
          // R19: a third that can be written to stands before the voice-only line.
          return s.first[lead] === '988' && before(s.first, '988', 'acc');
        }
        return ['988', 'acc'].every((id) => s.first.slice(lead, lead + 2).includes(id));
      }),
  },
  {
    rule: 'R12: the third for a teen is the youth line',
    holds: (s) =>
      implies(soon(s) && teen(s) && !danger(s), () => s.first.includes('loveisrespect')),
  },
  card('R12', 'pause', (s) => caused(s) && !s.has('soon', 'no')),
  {
    rule: 'R13: TRANSFORM first only for LGBTQ+ people who caused harm',
    holds: (s) => implies(s.first.includes('avp.transform'), () => caused(s) && lgbtq(s)),
  },
  {
    rule: 'R14: ALPOL first only for women of the systems who were harmed',
    holds: (s) =>
      implies(s.first.includes('alpol.groups'), () => harmed(s) && s.has('fits', 'womansys')),
  },
  card('R15', 'support-someone', others),
  {
    rule: 'R15: the page for work',
    holds: (s) => s.more.includes('for-work') === s.has('reason', 'work'),
  },
  {
    rule: 'R15: the line for the hurt person before the one for who hurts',
    holds: (s) =>
      implies(others(s) && !caused(s) && s.has('about', 'hurt'), () => {
        const at = s.first.indexOf('acc');
        return at < 0 || s.first.slice(0, at).some(isLine);
      }),
  },
  card('R16', 'acs', (s) => s.has('avoid', 'acs')),
  card(
    'R16',
    'reporting',
    (s) => s.has('avoid', 'acs') || teen(s) || caused(s) || s.has('reason', 'work'),
  ),
  card(
    'R17',
    'police-facts',
    (s) => s.has('avoid', 'police', 'courts', 'imm') || s.has('signs', 'badge'),
  ),
  card('R18', 'teen', teen),
  {
    rule: 'R18: adult groups leave the first, and age is asked',
    holds: (s) =>
      implies(
        teen(s),
        () =>
          !s.first.some((id) => adults.includes(id)) &&
          [...s.result.first, ...s.result.more]
            .filter(({ kind }) => kind === 'offer')
            .every(({ unknown }) => unknown.includes('age')),
      ),
  },
  {
    rule: 'R18: the youth line is there, and first where nothing is nearer',
    holds: (s) =>
      implies(teen(s) && !(danger(s) && soon(s)), () => s.first.includes('loveisrespect')) &&
      implies(teen(s) && !danger(s) && !soon(s), () => s.first[0] === 'loveisrespect'),
  },
  card('R19', 'access', textual),
  {
    rule: 'R19: text before voice, and at least one',
    holds: (s) =>
      implies(textual(s), () => {
        const shown = s.first.filter(isLine);
        const lastText = Math.max(...shown.map((id, at) => (withText.includes(id) ? at : -1)));
        return lastText >= 0 && shown.slice(0, lastText).every((id) => withText.includes(id));
      }),
  },
  card(
    'R20',
    'order',
    (s) =>
      s.has('signs', 'order') ||
      s.has('order', 'yes') ||
      (caused(s) && !harmed(s) && !others(s) && !s.has('order', 'no')),
  ),
  card('R23', 'immigration', (s) => s.has('fits', 'immigrant') || s.has('avoid', 'imm')),
  {
    rule: 'R24: every suggestion says why',
    holds: (s) => [...s.result.first, ...s.result.more].every(({ why }) => why.length > 0),
  },
  {
    rule: 'R24: a line not known to speak the language says so, and how to ask',
    holds: (s) =>
      implies(s.has('language', 'other'), () =>
        s.result.first
          .filter(({ kind }) => kind === 'line')
          .every(
            ({ face, notes }) => face.includes('language') && notes.includes('ask-interpreter'),
          ),
      ),
  },
  card('R26', 'coverage-gap', (s) => harmed(s) && matches(s).length === 0),
  {
    rule: 'R26: lines first for a survivor whom none names; immigrants below two lines',
    holds: (s) =>
      implies(harmed(s) && !caused(s) && matches(s).length === 0, () =>
        s.first.slice(0, 2).every(isLine),
      ),
  },
  card('R27', 'children', (s) => s.has('needs', 'family') || s.has('about', 'children')),
  {
    rule: 'R28: found out: an option outside the community stands first',
    holds: (s) => implies(s.has('avoid', 'found') && !caused(s), () => isLine(s.first[0] ?? '')),
  },
  {
    rule: 'R28: always a starting place outside a chosen community',
    holds: (s) =>
      s.first.some((id) => (isLine(id) && id !== 'stronghearts') || id.startsWith('rr.')),
  },
  {
    rule: 'R29: exactly three, a line, day and night',
    holds: (s) =>
      s.first.length === 3 &&
      s.first.some(isLine) &&
      s.first.some((id) => dayAndNight.includes(id)),
  },
  {
    rule: 'R29: one offer of a program, or support and accountability',
    holds: (s) => {
      const offers = s.first.filter(isOffer);
      const programs = offers.map(
        (id) => `${id.split('.')[0] ?? ''}${accountability.includes(id) ? '!' : ''}`,
      );
      return new Set(programs).size === programs.length;
    },
  },
  {
    rule: 'R30: an unknown format is first only where nothing speaks of fear',
    holds: (s) =>
      implies(
        s.first.some((id) => ['vip.healing', 'aafsc.family-without'].includes(id)),
        () => calm(s) && !s.has('avoid', 'found'),
      ),
  },
  {
    rule: 'R30: an unknown format is nowhere for whoever fears to be found out, or anger',
    holds: (s) =>
      implies(
        s.has('avoid', 'found') || s.has('signs', 'angry'),
        () => !['vip.healing', 'aafsc.family-without'].some((id) => s.more.includes(id)),
      ),
  },
  {
    rule: 'R30: an unknown format says so on its face',
    holds: (s) =>
      [...s.result.first, ...s.result.more].every(
        ({ id, face }) =>
          ['vip.healing', 'aafsc.family-without'].includes(id) === face.includes('format'),
      ),
  },
  {
    rule: 'R31: a badge brings its own words',
    holds: (s) =>
      implies(s.has('signs', 'badge'), () =>
        s
          .partsOf('police-facts')
          .includes(others(s) && !harmed(s) && !caused(s) ? 'badge-others' : 'badge'),
      ),
  },
  card('R32', 'crisis', crisis),
  {
    rule: 'R32: 988 among the first, after R5, R12 and the youth line only',
    holds: (s) =>
      implies(crisis(s) && !(danger(s) && teen(s) && !soon(s)), () => {
        const at = s.first.indexOf('988');
        return (
          at >= 0 &&
          s.first
            .slice(0, at)
            .every((id) => [...dangerLines(s), 'acc', 'loveisrespect'].includes(id))
        );
      }),
  },
  {
    rule: 'R32: Trans Lifeline in more',
    holds: (s) => s.more.includes('translifeline') === (crisis(s) && lgbtq(s)),
  },
  {
    rule: 'R33: StrongHearts, then the national line, before the other lines',
    holds: (s) => {
      const wanted = [
        ...(s.has('fits', 'native') ? ['stronghearts'] : []),
        ...(outside(s) ? ['national'] : []),
      ];
      const earlier = [...dangerLines(s), 'acc', '988', 'loveisrespect'];
      const free = s.first.filter(
        (id) => isLine(id) && (!earlier.includes(id) || wanted.includes(id)),
      );
      const room = 3 - taken(s) >= 0;
      return (
        implies(room, () => wanted.every((id) => s.first.includes(id))) &&
        implies(
          wanted.length > 0 && taken(s) <= 3 && !dangerLines(s).includes('national'),
          () => free[0] === wanted[0],
        )
      );
    },
  },
  {
    rule: 'R34: men are asked for where facts do not say',
    holds: (s) =>
      implies(s.has('fits', 'man'), () =>
        s.result.first
          .filter(({ id }) => ['vip.one-to-one', 'aafsc.one-to-one', 'rr.groups'].includes(id))
          .every(({ face }) => face.includes('men')),
      ),
  },
  {
    rule: 'cards stand in the order of the specification',
    holds: (s) => {
      const shown = s.result.cards
        .filter(({ id, stands }) => id !== 'pause' || stands === 'before')
        .map(({ id }) => id);
      return shown.join() === order.filter((id) => shown.includes(id)).join();
    },
  },
  {
    rule: 'now, medical, crisis and urgent pause stand open',
    holds: (s) =>
      s.result.cards.every(
        ({ id, isOpen, stands }) =>
          isOpen ===
          (['now', 'medical', 'crisis'].includes(id) ||
            (id === 'pause' && stands === 'before' && !s.has('signs', 'neck'))),
      ),
  },
];
