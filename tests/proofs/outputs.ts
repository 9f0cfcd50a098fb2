import type { Answers } from '#domain/answers.ts';
import type { Guide, Suggestion } from '#domain/suggest.ts';
import { suggest } from '#domain/suggest.ts';
import type { Told } from './encode.ts';
import type { Sheet } from './sheet.ts';
import type { Term } from './term.ts';

/** Everything the encoding says of one person, by a name that tells what it is. */
export const outputsOf = (sheet: Sheet, guide: Guide, told: Told): ReadonlyMap<string, Term> => {
  const ids = guide.places.map(({ id }) => id);
  const rows: readonly (readonly [string, Term])[] = [
    ...ids.flatMap((id) => [
      [`first ${id}`, told.first(id)] as const,
      [`more ${id}`, told.more(id)] as const,
      ...ids
        .filter((other) => other !== id)
        .map((other) => [`before ${id} ${other}`, told.before(id, other)] as const),
      ...[...told.said(id)].map(([key, term]) => [`said ${id} ${key}`, term] as const),
    ]),
    ...[...told.cards].flatMap(([id, card]) => [
      [`card ${id}`, card.isShown] as const,
      [`body ${id}`, card.hasBody] as const,
      [`stands before ${id}`, card.standsBefore] as const,
      [`open ${id}`, card.isOpen] as const,
      ...[...card.parts].map(([part, term]) => [`part ${id} ${part}`, term] as const),
    ]),
    ...guide.rules.flatMap((rule) =>
      rule.kind === 'show' ? [[`shows ${rule.what}`, told.shows(rule.what)] as const] : [],
    ),
  ];
  return new Map(rows.map(([name, term]) => [name, sheet.define(`tells ${name}`, term)]));
};

/** What the engine says of the same person, in the same names; what is not there does not hold. */
export const engineSays = (guide: Guide, answers: Answers): ReadonlySet<string> => {
  const { first, more, cards, shows } = suggest(guide, answers);
  const said = ({ id, why, unknown, face, notes }: Suggestion): readonly string[] => [
    ...why.map((key) => `said ${id} why ${key}`),
    ...unknown.map((key) => `said ${id} unknown ${key}`),
    ...face.map((key) => `said ${id} face ${key}`),
    ...notes.map((key) => `said ${id} note ${key}`),
  ];
  return new Set([
    ...first.flatMap(({ id }, at) => [
      `first ${id}`,
      ...first.slice(at + 1).map((other) => `before ${id} ${other.id}`),
    ]),
    ...more.map(({ id }) => `more ${id}`),
    ...[...first, ...more].flatMap(said),
    ...cards.flatMap(({ id, hasBody, parts, stands, isOpen }) => [
      `card ${id}`,
      ...(hasBody ? [`body ${id}`] : []),
      ...(stands === 'before' ? [`stands before ${id}`] : []),
      ...(isOpen ? [`open ${id}`] : []),
      ...parts.map((part) => `part ${id} ${part}`),
    ]),
    ...shows.map((what) => `shows ${what}`),
  ]);
};
