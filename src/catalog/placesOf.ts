import type { Content } from '#catalog/content.ts';
import type { Place } from '#domain/place.ts';
import type { OfferFacts, Program } from '#domain/program.ts';
import { freshnessOf } from '#domain/freshness.ts';
import type { Limits } from '#domain/freshness.ts';
import type { Helpline } from '#domain/helpline.ts';

/** Everything that can be suggested, with all that a rule's selectors may ask of it. */
export const placesOf = (content: Content, day: string = content.day): readonly Place[] => [
  ...offersOf(content).map(({ program, offer }) =>
    placeOf(program, offer, content.site.publishing, day),
  ),
  ...content.lines.map((line) => lineOf(line)),
  ...content.site.readings.map((id): Place => ({ kind: 'page', id })),
];

/** An offer and the program that makes it. */
export interface Offered {
  readonly program: Program;
  readonly offer: OfferFacts;
}

/** Every offer of the content, program by program. */
export const offersOf = ({ programs }: Pick<Content, 'programs'>): readonly Offered[] =>
  programs.flatMap((program) => program.offers.map((offer) => ({ program, offer })));

const placeOf = (
  { id: program, status, ties }: Program,
  { id, format, for: whom, needs, languages, cost, confirmed, unknowns }: OfferFacts,
  limits: Limits,
  day: string,
): Place => ({
  kind: 'offer',
  id,
  program,
  format,
  for: whom,
  needs,
  cost: cost?.value ?? 'unknown',
  unknowns,
  isHeldBack: status === 'paused' || freshnessOf(confirmed, day, limits) === 'demoted',
  languages: spokenIn(languages),
  ties: Object.fromEntries(Object.entries(ties).map(([name, { value }]) => [name, value])),
});

const lineOf = ({ id, ways, languages, police, familyCanCall, causedCanCall }: Helpline): Place => {
  return {
    kind: 'line',
    id,
    ways: [...new Set(ways.map(({ kind }) => kind))],
    languages: spokenIn(languages),
    isAlwaysOpen: ways.some(({ kind, hours }) => kind !== 'tty' && hours === 'always'),
    takesFamily: familyCanCall.value === 'yes',
    takesCaused: causedCanCall?.value === 'yes',
    // What a line would tell courts, child welfare or immigration, no source says.
    ties: {
      police: police.value,
      courts: 'unknown',
      acs: 'unknown',
      immigration: 'unknown',
    },
  };
};

const spokenIn = (languages: OfferFacts['languages']): readonly string[] =>
  languages.filter((fact) => fact.how === 'spoken').map(({ code }) => code);
