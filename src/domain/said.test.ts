import { describe, expect, test } from 'vitest';
import { guideOf } from '#views/guide.ts';
import { placesOf } from '#catalog/placesOf.ts';
import type { Line, Offer } from '#domain/place.ts';
import type { Suggestion } from '#domain/suggest.ts';
import { suggest } from '#domain/suggest.ts';
import { openContent } from '../../tests/open.ts';
import type { Seen } from '../../tests/oracle.ts';
import { answersFrom, seenOf } from '../../tests/oracle.ts';

const content = openContent();
const guide = guideOf(content);
const places = placesOf(content);
const offers = new Map(places.flatMap((p) => (p.kind === 'offer' ? [[p.id, p] as const] : [])));
const lines = new Map(places.flatMap((p) => (p.kind === 'line' ? [[p.id, p] as const] : [])));

const people = Array.from({ length: 8_000 }, (_, at) => answersFrom(guide.questions, 90_000 + at));
const seen = people.map((answers) => seenOf(guide.questions, answers, suggest(guide, answers)));

const harmed = (s: Seen): boolean => s.has('reason', 'harmed');
const caused = (s: Seen): boolean => s.has('reason', 'caused');
const others = (s: Seen): boolean => s.has('reason', 'worried', 'work');
const forOthersAlone = (s: Seen): boolean => others(s) && !harmed(s) && !caused(s);

/** The people for whom something does not hold of a place that is shown to them. */
const wrongOf = (holds: (s: Seen, shown: Suggestion, facts: Offer | Line) => boolean): unknown =>
  seen.flatMap((s, at) =>
    [...s.result.first, ...s.result.more].flatMap((shown) => {
      const facts = offers.get(shown.id) ?? lines.get(shown.id);
      return facts === undefined || holds(s, shown, facts)
        ? []
        : [{ answers: people[at], id: shown.id }];
    }),
  )[0];

/** The people whose cards do not have a part exactly where it is asked for. */
const wrongPart = (card: string, part: string, when: (s: Seen) => boolean): unknown => {
  const at = seen.findIndex((s) => s.partsOf(card).includes(part) !== when(s));
  return people[at];
};

describe('what is said of a place', () => {
  test('who calls for someone else is told which lines take their call (R15)', () => {
    const family = (facts: Offer | Line): boolean => facts.kind === 'line' && facts.takesFamily;
    expect([...lines.values()].filter(family).map(({ id }) => id)).toContain('nys');
    expect(
      wrongOf((s, { why }, facts) => why.includes('you-can-call') === (others(s) && family(facts))),
    ).toBeUndefined();
  });

  test('whose line it is for is among the two reasons that a face shows (R10, R15)', () => {
    const isToldOf = (s: Seen, { id }: Suggestion, facts: Offer | Line): readonly string[] => [
      ...(others(s) && facts.kind === 'line' && facts.takesFamily ? ['you-can-call'] : []),
      ...(caused(s) && id === 'national' ? ['also-caused'] : []),
    ];
    expect(
      wrongOf((s, shown, facts) =>
        isToldOf(s, shown, facts).every((why) => shown.why.slice(0, 2).includes(why)),
      ),
    ).toBeUndefined();
  });

  test('the line to stop harm says that families can call, in whichever way somebody calls (R15)', () => {
    const isHurting = (s: Seen): boolean => forOthersAlone(s) && s.has('about', 'hurting');
    expect(
      wrongOf(
        (s, { id, why }) => id !== 'acc' || why.includes('stop-harm-family') === isHurting(s),
      ),
    ).toBeUndefined();
  });

  test('what no source says of an offer is no reason for it: the language of its program, who may come without whom', () => {
    expect(
      wrongOf(
        (_, { id, why }) =>
          id !== 'vip.healing' ||
          !['community.vip', 'without-them'].some((one) => why.includes(one)),
      ),
    ).toBeUndefined();
  });

  test('whether it works with people who caused harm is asked where its facts do not say (R10)', () => {
    expect(
      wrongOf(
        (s, { unknown }, facts) =>
          facts.kind === 'line' ||
          unknown.includes('caused') === (caused(s) && !harmed(s) && facts.for['caused'] === 'ask'),
      ),
    ).toBeUndefined();
  });

  test.each([
    ['police', 'police'],
    ['courts', 'courts'],
    ['acs', 'acs'],
    ['imm', 'immigration'],
  ])('a tie to %s that is not known to be none stands on its face (R17)', (avoided, tie) => {
    expect(
      wrongOf((s, { face, notes }, { ties }) => {
        const value = ties[tie] ?? 'no';
        if (!s.has('avoid', avoided) || value === 'no') return !face.includes(`tie.${tie}`);
        return value === 'unknown'
          ? face.includes(`tie.${tie}`)
          : notes.some((note) => note.includes(tie));
      }),
    ).toBeUndefined();
  });

  test('whoever lives outside New York City is told that a program is in it (R33)', () => {
    expect(
      wrongOf(
        (s, { notes }, { kind }) =>
          notes.includes('in-city') === (kind === 'offer' && s.has('fits', 'outside')),
      ),
    ).toBeUndefined();
  });

  test('men are told to ask, on its face, where no source says whom a program works with (R34)', () => {
    const asks = (facts: Offer | Line): boolean =>
      facts.kind === 'offer' && facts.unknowns.some((id) => id === 'men' || id === 'gender');
    expect([...offers.values()].some(asks)).toBe(true);
    expect(
      wrongOf(
        (s, { face }, facts) => face.includes('men') === (asks(facts) && s.has('fits', 'man')),
      ),
    ).toBeUndefined();
  });

  test('a line that is not known to speak Spanish, Arabic or sign language says how to ask for an interpreter (R24)', () => {
    expect(
      wrongOf((s, { face, notes }, { kind, languages }) => {
        if (kind !== 'line') return true;
        const isAsked =
          s.has('language', 'other') ||
          Object.entries({ es: 'es', ar: 'ar', sign: 'ase' }).some(
            ([answer, code]) => s.has('language', answer) && !languages.includes(code),
          );
        return (
          face.includes('language') === isAsked && notes.includes('ask-interpreter') === isAsked
        );
      }),
    ).toBeUndefined();
  });
});

describe('what the cards say to whom', () => {
  test.each<[string, string, string, (s: Seen) => boolean]>([
    ['R20', 'order', 'harmed', (s) => harmed(s) && s.has('signs', 'order')],
    [
      'R26',
      'coverage-gap',
      'black',
      (s) => s.cards.includes('coverage-gap') && s.has('fits', 'black'),
    ],
    [
      'R26',
      'coverage-gap',
      'native',
      (s) => s.cards.includes('coverage-gap') && s.has('fits', 'native'),
    ],
    ['R26', 'coverage-gap', 'man', (s) => s.cards.includes('coverage-gap') && s.has('fits', 'man')],
    ['R10', 'reporting', 'caused', (s) => caused(s) && !harmed(s) && !s.cards.includes('pause')],
    [
      'R27',
      'access',
      'care',
      (s) => s.has('signs', 'control') && s.has('fits', 'disab') && !forOthersAlone(s),
    ],
    [
      'R27',
      'access',
      'care-others',
      (s) => s.has('signs', 'control') && s.has('fits', 'disab') && others(s),
    ],
    ['R27', 'children', 'caused', (s) => s.cards.includes('children') && caused(s) && !harmed(s)],
    ['R27', 'order', 'others', (s) => s.cards.includes('order') && others(s)],
    [
      'R27',
      'police-facts',
      'others',
      (s) => others(s) && s.has('avoid', 'police', 'courts', 'imm'),
    ],
    ['R31', 'police-facts', 'badge-others', (s) => others(s) && s.has('signs', 'badge')],
  ])('%s: the part of %s for %s', (_, card, part, when) => {
    expect(wrongPart(card, part, when)).toBeUndefined();
  });

  test('who comes for someone else alone is never shown words meant for who was hurt (R27)', () => {
    const wrong = seen.findIndex(
      (s) =>
        forOthersAlone(s) &&
        s.result.cards.some(
          ({ id, hasBody, parts }) =>
            id !== 'support-someone' && hasBody && !parts.includes('others'),
        ),
    );
    expect(people[wrong]).toBeUndefined();
  });
});

test('where nothing is known: two lines, the page of ways, and all programs A to Z (R21)', () => {
  const { first, more } = suggest(guide, {});
  expect(first.map(({ id }) => id)).toEqual(['hope', 'nys', 'ways']);
  const programs = more.map(({ id }) => offers.get(id)?.program);
  expect([...new Set(programs)]).toEqual(content.programs.map(({ id }) => id).sort());
  expect(programs.length).toBeGreaterThanOrEqual(5);
});

test('everyone but who said it is asked whether they are outside New York City (R22)', () => {
  for (const s of seen) expect(s.result.shows.includes('outside')).toBe(!s.has('fits', 'outside'));
});
