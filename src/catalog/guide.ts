import type { Content } from '#catalog/content.ts';
import type { Place } from '#domain/place.ts';
import type { Program } from '#domain/program.ts';
import { isShown } from '#domain/program.ts';
import type { Guide } from '#domain/suggest.ts';

/** Pages that can stand among the places to start (R21). */
const readings = ['ways'];

/** What the engine needs of the content: questions, rules and places, and not a word. */
export const guideOf = ({ questions, rules, programs, lines }: Content): Guide => ({
  questions,
  rules,
  places: [
    ...programs.filter(({ status }) => status === 'open').flatMap(offersOf),
    ...lines.map(({ id, ways, languages }): Place => ({
      kind: 'line',
      id,
      ways: [...new Set(ways.filter(isShown).map(({ kind }) => kind))],
      languages: spokenIn(languages),
    })),
    ...readings.map((id): Place => ({ kind: 'page', id })),
  ],
});

const offersOf = ({ id: program, offers, languages, ties }: Program): readonly Place[] =>
  offers.map(({ id, format, needs, cost }) => ({
    kind: 'offer',
    id,
    program,
    format,
    needs,
    cost,
    languages: spokenIn(languages),
    ties: Object.fromEntries(Object.entries(ties).map(([name, { value }]) => [name, value])),
  }));

const spokenIn = (languages: Program['languages']): readonly string[] =>
  languages.filter((fact) => fact.how === 'spoken' && isShown(fact)).map(({ code }) => code);
