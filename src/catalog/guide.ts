import type { Content } from '#catalog/content.ts';
import type { Place } from '#domain/place.ts';
import type { OfferFacts, Program } from '#domain/program.ts';
import { isShown } from '#domain/program.ts';
import { standingOfDate } from '#domain/freshness.ts';
import type { Limits } from '#domain/freshness.ts';
import type { PlacedRule } from '#domain/rule.ts';
import { isMeant } from '#domain/select.ts';
import type { Guide } from '#domain/suggest.ts';

/** Pages that can stand among the places to start (R21). */
const readings = ['ways'];

/** Everything that can be suggested, with all that a rule's selectors may ask of it. */
export const placesOf = (content: Content, day: string = content.day): readonly Place[] => [
  ...offersOn(content).map(({ program, offer }) =>
    placeOf(program, offer, content.site.publishing, day),
  ),
  ...content.lines.map(({ id, ways, languages }): Place => ({
    kind: 'line',
    id,
    ways: [...new Set(ways.filter(isShown).map(({ kind }) => kind))],
    languages: spokenIn(languages),
  })),
  ...readings.map((id): Place => ({ kind: 'page', id })),
];

/** What the engine needs of the content: questions, rules and places, and not a word. */
export const guideOf = (content: Content, day: string = content.day): Guide => {
  const places = placesOf(content, day);
  return {
    questions: content.questions,
    rules: content.rules.map((rule): PlacedRule => {
      if (!('for' in rule)) return rule;
      const { for: selectors, ...rest } = rule;
      return {
        ...rest,
        places: places.filter((place) => isMeant(place, selectors)).map(({ id }) => id),
      };
    }),
    places: places.map((place) =>
      place.kind === 'offer'
        ? { kind: place.kind, id: place.id, format: place.format, isHeldBack: place.isHeldBack }
        : { kind: place.kind, id: place.id },
    ),
  };
};

/** An offer and the program that makes it. */
export interface Offered {
  readonly program: Program;
  readonly offer: OfferFacts;
}

/** Every offer of the content, program by program: whatever shows offers asks here (which are shown: src/catalog/shown.ts). */
export const offersOn = ({ programs }: Pick<Content, 'programs'>): readonly Offered[] =>
  programs.flatMap((program) => program.offers.map((offer) => ({ program, offer })));

const placeOf = (
  { id: program, status, ties }: Program,
  { id, format, needs, languages, cost, confirmed }: OfferFacts,
  limits: Limits,
  day: string,
): Place => ({
  kind: 'offer',
  id,
  program,
  format,
  needs,
  cost: cost !== undefined && isShown(cost) ? cost.value : 'unknown',
  isHeldBack: status === 'paused' || standingOfDate(confirmed, day, limits) === 'demoted',
  languages: spokenIn(languages),
  ties: Object.fromEntries(Object.entries(ties).map(([name, { value }]) => [name, value])),
});

const spokenIn = (languages: OfferFacts['languages']): readonly string[] =>
  languages.filter((fact) => fact.how === 'spoken' && isShown(fact)).map(({ code }) => code);
