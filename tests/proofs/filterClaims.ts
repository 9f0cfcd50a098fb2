import { offersOf } from '#catalog/placesOf.ts';
import { fitOf } from '#domain/filter.ts';
import type { FilterValue } from '#domain/filter.ts';
import type { OfferFacts } from '#domain/program.ts';
import { openContent } from '../open.ts';
import type { Claim } from './claim.ts';
import { exactly } from './claim.ts';
import type { Told } from './encode.ts';
import * as who from './people.ts';
import type { Term } from './term.ts';
import { always, and, implies, never, not, or } from './term.ts';

const content = openContent();

/** Every offer that can be suggested, and what the filters of the list of options make of it. */
const offers = offersOf(content)
  .filter(({ offer }) => offer.format !== 'joint')
  .map(({ program, offer }) => ({
    offer,
    fit: (value: FilterValue) => fitOf(program, offer, value),
  }));
type Fit = (typeof offers)[number]['fit'];

const needs = content.questions.find(({ id }) => id === 'needs')?.options ?? [];

const isShown = (t: Told, { id }: OfferFacts): Term => or(t.first(id), t.more(id));

/** Whether a sentence stands at an offer. */
const says = (t: Told, { id }: OfferFacts, key: string): Term => t.said(id).get(key) ?? never;

/** Not known to be somebody whom the program itself says it is not for (R13, R14). */
const isOpenTo = (t: Told, { id }: OfferFacts): Term => {
  const asked = or(not(t.knows('fits')), who.lgbtq(t));
  if (id.startsWith('avp.')) return asked;
  return id.startsWith('alpol.') ? or(not(t.knows('fits')), t.has('fits', 'womansys')) : always;
};

/** Of every offer that is shown to someone. */
const ofShown = (t: Told, holds: (offer: OfferFacts, fit: Fit) => Term): Term =>
  and(...offers.map(({ offer, fit }) => implies(isShown(t, offer), holds(offer, fit))));

/**
 * What the facts of an offer mean is the same to the engine and to the filters of the list of options.
 *
 * Who comes for someone else only is shown what they could hand on, so that `for: family` closes nothing.
 */
export const filterClaims: readonly Claim[] = [
  {
    says: 'R10: engine and filters agree for whom an offer is: what one leaves out the other never shows',
    holds: (t) =>
      and(
        ...offers.flatMap(({ offer, fit }) =>
          (
            [
              ['who-harmed', and(who.harmed(t), not(who.caused(t)))],
              ['who-caused', who.onlyCaused(t)],
              ['who-both', who.both(t)],
            ] as const
          ).map(([value, isThem]) => {
            const isLeft = fit(value) === 'unmet' ? never : isOpenTo(t, offer);
            // In danger fewer are shown (R5), and to who fears to be found out, or anger, none of unknown format (R30).
            const fears = or(t.has('avoid', 'found'), t.has('signs', 'angry'));
            const isKept = or(who.danger(t), offer.format === 'unknown' ? fears : never);
            return and(
              implies(and(isThem, isShown(t, offer)), isLeft),
              implies(and(isThem, isLeft, not(isKept)), isShown(t, offer)),
            );
          }),
        ),
      ),
    broken: [{ rule: 'not-for-caused' }],
  },
  {
    says: 'R10: who only caused harm is told to ask exactly where the filters do not know',
    holds: (t) =>
      ofShown(t, (offer, fit) =>
        exactly(
          says(t, offer, 'unknown caused'),
          fit('who-caused') === 'unknown' ? who.onlyCaused(t) : never,
        ),
      ),
    broken: [{ rule: 'ask-caused', from: "'for:caused=ask'", to: 'vip.healing' }],
  },
  {
    says: 'R24: a need is a reason for exactly the offers under which the list of needs has it',
    holds: (t) =>
      ofShown(t, (offer) =>
        and(
          ...needs.map(({ id: need }) =>
            implies(
              // Help with healing is all that is known of it, so it says so to everyone.
              offer.id === 'vip.healing' && need === 'heal' ? never : always,
              exactly(
                says(t, offer, `why need.${need}`),
                offer.needs.includes(need) ? t.has('needs', need) : never,
              ),
            ),
          ),
        ),
      ),
    broken: [{ rule: 'need-heal', from: "'needs:heal'", to: 'vip.one-to-one' }],
  },
  {
    says: 'R30: how an offer meets people is told as the filters know it',
    holds: (t) =>
      ofShown(t, (offer, fit) =>
        and(
          ...(
            [
              ['why just-you', fit('format-alone') === 'met'],
              ['why with-others', fit('format-group') === 'met'],
              ['face format', fit('format-alone') === 'unknown'],
            ] as const
          ).map(([key, is]) => exactly(says(t, offer, key), is ? always : never)),
        ),
      ),
    broken: [{ rule: 'is-peers', from: "'format:peers'", to: "'format:unknown'" }],
  },
  {
    says: 'R24: a language is told, or asked for, as the filters know it',
    holds: (t) =>
      ofShown(t, (offer, fit) =>
        and(
          ...(['en', 'es', 'ar'] as const).map((code) =>
            exactly(
              says(t, offer, `why speaks.${code}`),
              fit(`language-${code}`) === 'met' ? t.has('language', code) : never,
            ),
          ),
          exactly(
            says(t, offer, 'unknown language'),
            or(
              t.has('language', 'other'),
              ...(['es', 'ar'] as const).map((code) =>
                fit(`language-${code}`) === 'unknown' ? t.has('language', code) : never,
              ),
            ),
          ),
        ),
      ),
    broken: [{ rule: 'ask-language-es', from: "'offers not:speaks:es'", to: 'avp.line' }],
  },
  {
    says: 'R17: a tie is told, or asked for, on the face exactly where the filters leave an offer out or do not know',
    holds: (t) =>
      ofShown(t, (offer, fit) =>
        and(
          ...(
            [
              ['police', 'police'],
              ['courts', 'courts'],
              ['acs', 'acs'],
              ['immigration', 'imm'],
            ] as const
          ).flatMap(([tie, avoided]) => {
            const verdict = fit(`avoid-${tie}`);
            const isAvoided = t.has('avoid', avoided);
            const isSaid = says(t, offer, `note tie.${tie}`);
            return [
              exactly(says(t, offer, `face tie.${tie}`), verdict === 'unknown' ? isAvoided : never),
              implies(verdict === 'unmet' ? isAvoided : never, isSaid),
              implies(isSaid, verdict === 'unmet' ? always : never),
            ];
          }),
        ),
      ),
    broken: [{ rule: 'tie-courts', from: "'tie:courts=unknown'", to: 'vip.one-to-one' }],
  },
];
