import { expect, test } from 'vitest';
import { guideOf } from '#catalog/guide.ts';
import type { Answers } from '#domain/answers.ts';
import { ranked, turnOf } from '#domain/rank.ts';
import { rulingsOf } from '#domain/ruling.ts';
import type { Standing } from '#domain/standing.ts';
import { standingOf } from '#domain/standing.ts';
import type { Suggestion } from '#domain/suggest.ts';
import { suggest } from '#domain/suggest.ts';
import { openContent } from '../open.ts';
import { answersFrom } from '../oracle.ts';
import type { Above } from './order.ts';
import { anyone, areValid, referencesOf } from './answerSpace.ts';
import { encode } from './encode.ts';
import { Sheet } from './sheet.ts';
import type { Term } from './term.ts';
import { always, and, never, not, or } from './term.ts';
import { newSolver, seconds } from './z3.ts';

const count = 2_000;
/** So many are asked about at once. */
const batch = 100;
const guide = guideOf(openContent());
const { questions, places } = guide;
const references = referencesOf(questions);
const ids = places.map(({ id }) => id);
const sheet = new Sheet();
const picked = anyone(sheet, 'a', questions);
const { told, ties } = encode(sheet, guide, 'a', picked);
const valid = sheet.define('valid', areValid(sheet, 'a', questions, picked));

/** Everything the encoding says of one person, by a name that tells what it is. */
const outputs = new Map<string, Term>(
  (
    [
      ...ids.flatMap((id): [string, Term][] => [
        [`first ${id}`, told.first(id)],
        [`more ${id}`, told.more(id)],
        ...ids
          .filter((other) => other !== id)
          .map((other): [string, Term] => [`before ${id} ${other}`, told.before(id, other)]),
        ...[...told.said(id)].map(([key, term]): [string, Term] => [`said ${id} ${key}`, term]),
      ]),
      ...[...told.cards].flatMap(([id, card]): [string, Term][] => [
        [`card ${id}`, card.isShown],
        [`body ${id}`, card.hasBody],
        [`stands before ${id}`, card.standsBefore],
        [`open ${id}`, card.isOpen],
        ...[...card.parts].map(([part, term]): [string, Term] => [`part ${id} ${part}`, term]),
      ]),
      ...guide.rules.flatMap((rule): [string, Term][] =>
        rule.kind === 'show' ? [[`shows ${rule.what}`, told.shows(rule.what)]] : [],
      ),
    ] satisfies [string, Term][]
  ).map(([name, term]) => [name, sheet.define(`tells ${name}`, term)]),
);

/** What the engine says of the same person, in the same names; what is not there does not hold. */
const engineSays = (answers: Answers): ReadonlySet<string> => {
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

const answersHave = (answers: Answers, question: string, option: string): boolean =>
  answers[question]?.includes(option) === true;

/** The order of equals that the engine's turn gives, as ties of the encoding. */
const turned = (answers: Answers, shown: readonly string[]): readonly Term[] => {
  const rulings = rulingsOf(guide.rules, questions, answers);
  const found = places
    .map((place) =>
      standingOf(
        place,
        rulings.filter(({ rule }) => 'places' in rule && rule.places.includes(place.id)),
      ),
    )
    .filter(({ isOut }) => !isOut);
  const tied = (above: Above, order: readonly Standing[]): readonly Term[] =>
    order.flatMap((one, at) =>
      order
        .slice(at + 1)
        .filter(({ tier, reasons }) => tier === one.tier && reasons === one.reasons)
        .map((other) => above(one.place.id, other.place.id)),
    );
  const turn = turnOf(questions, answers);
  const first = found.filter(({ mayBeFirst }) => mayBeFirst);
  const more = found.filter(({ place }) => place.kind === 'offer' && !shown.includes(place.id));
  return [...tied(ties.first, ranked(first, turn)), ...tied(ties.more, ranked(more, turn))];
};

/** Holds where this person's answers are not valid, or give anything else than what the engine says. */
const differing = (answers: Answers): Term => {
  const given = references.map((reference) => {
    const [question = '', option = ''] = reference.split('.');
    return answersHave(answers, question, option) ? picked(reference) : not(picked(reference));
  });
  const says = engineSays(answers);
  const shownIn = (list: string): readonly string[] =>
    ids.filter((id) => says.has(`${list} ${id}`));
  const shown = [...shownIn('first'), ...shownIn('more')];
  const alike = [...outputs].flatMap(([name, term]) => {
    if (says.has(name)) return [term];
    // Who is not shown is told nothing; and of two that are, one stands before the other.
    const isOpen = name.startsWith('before ') || !shown.includes(name.split(' ')[1] ?? '');
    return isOpen && /^(?:before|said) /.test(name) ? [] : [not(term)];
  });
  const isAllNamed = [...says].every((name) => outputs.has(name));
  return and(
    ...given,
    ...turned(answers, shownIn('first')),
    not(and(valid, ...alike, isAllNamed ? always : never)),
  );
};

test(`the encoding and the engine agree on ${count} people with answers of a fixed seed`, async () => {
  const began = performance.now();
  const people = Array.from({ length: count }, (_, at) => answersFrom(questions, 31_000 + at));
  const solver = await newSolver();
  solver.learn(sheet.short);
  for (let from = 0; from < count; from += batch) {
    const cases = people.slice(from, from + batch);
    const names = cases.map((_, at) => `|case ${from + at}|`);
    for (const [at, one] of cases.entries())
      solver.learn(`(define-fun ${names[at] ?? ''} () Bool ${differing(one)})`);
    const found = await solver.findsCase(or(...names));
    const wrong = cases.filter((one) =>
      references.every((reference) => {
        const [question = '', option = ''] = reference.split('.');
        return found?.has(`a ${reference}`) === answersHave(one, question, option);
      }),
    );
    expect({ found: found === null, wrong }).toEqual({ found: true, wrong: [] });
  }
  console.log(`${count} people: ${seconds(began)}`);
});
