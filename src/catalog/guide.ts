import type { Content } from '#catalog/content.ts';
import type { Place } from '#domain/place.ts';
import type { Program } from '#domain/program.ts';
import { isShown } from '#domain/program.ts';
import { standingOfDate } from '#domain/freshness.ts';
import type { Limits } from '#domain/freshness.ts';
import { today } from '#catalog/today.ts';
import type { Guide } from '#domain/suggest.ts';

/** Pages that can stand among the places to start (R21). */
const readings = ['ways'];

/** What the engine needs of the content: questions, rules and places, and not a word. */
export const guideOf = (
  { site, questions, rules, programs, lines }: Content,
  day: string = today(),
): Guide => ({
  questions,
  rules,
  places: [
    ...programs
      .filter(({ status }) => status === 'open')
      .flatMap((program) => offersOf(program, site.publishing, day)),
    ...lines.map(({ id, ways, languages }): Place => ({
      kind: 'line',
      id,
      ways: [...new Set(ways.filter(isShown).map(({ kind }) => kind))],
      languages: spokenIn(languages),
    })),
    ...readings.map((id): Place => ({ kind: 'page', id })),
  ],
});

const offersOf = (
  { id: program, offers, languages, ties }: Program,
  limits: Limits,
  day: string,
): readonly Place[] =>
  publishedOffers(offers, limits, day).map(({ id, format, needs, cost, confirmed }) => ({
    kind: 'offer',
    id,
    program,
    format,
    needs,
    cost,
    isOld: standingOfDate(confirmed, day, limits) === 'demoted',
    languages: spokenIn(languages),
    ties: Object.fromEntries(Object.entries(ties).map(([name, { value }]) => [name, value])),
  }));

/** Offers that were not confirmed too long ago to be shown at all. */
export const publishedOffers = (
  offers: Program['offers'],
  limits: Limits,
  day: string = today(),
): Program['offers'] =>
  offers.filter(({ confirmed }) => standingOfDate(confirmed, day, limits) !== 'unpublished');

const spokenIn = (languages: Program['languages']): readonly string[] =>
  languages.filter((fact) => fact.how === 'spoken' && isShown(fact)).map(({ code }) => code);
