import type { Content } from '#catalog/content.ts';
import type { Place } from '#domain/place.ts';
import type { OfferFacts, Program } from '#domain/program.ts';
import { standingOfDate } from '#domain/freshness.ts';
import type { Limits } from '#domain/freshness.ts';
import type { Helpline } from '#domain/helpline.ts';
import type { PlacedRule, Rule } from '#domain/rule.ts';
import { isMeant } from '#domain/select.ts';
import type { Guide } from '#domain/suggest.ts';
import type { ShownContent } from '#shown/shownContent.ts';

/** Everything that can be suggested, with all that a rule's selectors may ask of it. */
export const placesOf = (content: Content, day: string = content.day): readonly Place[] => [
  ...offersOf(content).map(({ program, offer }) =>
    placeOf(program, offer, content.site.publishing, day),
  ),
  ...content.lines.map((line) => lineOf(line)),
  ...content.site.readings.map((id): Place => ({ kind: 'page', id })),
];

/** What the engine needs of the content: questions, rules and places, and not a word. */
export const guideOf = (content: ShownContent, day: string = content.day): Guide => {
  const places = placesOf(content, day);
  return {
    questions: content.questions,
    rules: content.rules.flatMap((rule) => placed(rule, places, content.tiers)),
    places: places.map((place) =>
      place.kind === 'offer'
        ? { kind: place.kind, id: place.id, format: place.format, isHeldBack: place.isHeldBack }
        : { kind: place.kind, id: place.id },
    ),
  };
};

/** A rule with the places it speaks of by their ids; one cap for each program where it says so. */
const placed = (
  rule: Rule,
  places: readonly Place[],
  tiers: readonly string[],
): readonly PlacedRule[] => {
  if (!('for' in rule)) return [rule];
  const { for: selectors, ...rest } = rule;
  const meant = places.filter((place) => isMeant(place, selectors));
  if (rest.kind === 'tier') {
    return [{ ...rest, tier: tiers.indexOf(rest.tier), places: meant.map(({ id }) => id) }];
  }
  if (rest.kind !== 'cap' || rest.each === undefined) {
    return [{ ...rest, places: meant.map(({ id }) => id) }];
  }
  const programs = new Set(
    meant.flatMap((place) => (place.kind === 'offer' ? [place.program] : [])),
  );
  return [...programs]
    .map((program) => ({
      ...rest,
      places: meant.filter((p) => p.kind === 'offer' && p.program === program).map(({ id }) => id),
    }))
    .filter((cap) => cap.places.length > cap.most);
};

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
  isHeldBack: status === 'paused' || standingOfDate(confirmed, day, limits) === 'demoted',
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
