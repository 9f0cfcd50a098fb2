import { describe, expect, test } from 'vitest';
import type { Verdict } from '#domain/condition.ts';
import { filterNames, filterValues, filters, fitOf, fitOfAll, fitValues } from '#domain/filter.ts';
import type { FilterValue } from '#domain/filter.ts';
import type { Helpline } from '#domain/helpline.ts';
import { newestOf, newsOfLine, newsOfOffer, newsOfProgram } from '#domain/news.ts';
import { isOffered, isRemoved, tieNames } from '#domain/program.ts';
import type { OfferFacts, Program, Provenance } from '#domain/program.ts';

/** Where a fact comes from, told apart by its date. */
const read = (sourced: string | null) => ({
  source: 'https://example.org/',
  sourced,
  confidence: 'official' as const,
  confirmed: null,
});
const claim = { topic: 'work', isGap: false, isFunding: false } as const;
const contact = { kind: 'phone', value: '212-555-0100' } as const;

const offer: OfferFacts = {
  id: 'oak.help',
  ...read('2020'),
  format: 'alone',
  for: { harmed: 'yes', caused: 'no', both: 'ask', family: 'yes', children: 'no' },
  communities: [],
  needs: [],
  languages: [{ code: 'es', how: 'spoken', ...read('2021') }],
  cost: { value: 'free', ...read('2022') },
  contacts: ['call', 'line', 'old'],
  unknowns: [],
};
const program: Program = {
  id: 'oak',
  short: 'Oak',
  status: 'open',
  contacts: [
    { id: 'call', ...contact, ...read('2023'), also: [read('2024')] },
    { id: 'line', ...contact, kind: 'line', ...read('2034') },
    { id: 'other', ...contact, kind: 'chat', ...read('2035') },
    { id: 'old', ...contact, kind: 'email', ...read(null) },
  ],
  places: [
    { id: 'office', boroughs: ['bronx', 'queens'], addressVisibility: 'area', ...read('2036') },
  ],
  ties: {
    police: { value: 'no', ...read('2038') },
    courts: { value: 'yes', ...read('2038') },
    acs: { value: 'unknown', ...read('2038') },
    immigration: { value: 'no', ...read('2038') },
    city: { value: 'yes', ...read('2038') },
  },
  claims: [
    { id: 'does', ...claim, ...read('2025'), offer: 'oak.help' },
    { id: 'all', ...claim, ...read('2026') },
    { id: 'gap', ...claim, isGap: true, ...read('2039'), offer: 'oak.help' },
    { id: 'money', ...claim, isFunding: true, ...read('2040'), offer: 'oak.help' },
    { id: 'began', ...claim, topic: 'history', ...read('2041'), offer: 'oak.help' },
    { id: 'careful', ...claim, topic: 'caution', ...read('2042'), offer: 'oak.help' },
  ],
  offers: [offer],
};
const dates = (facts: readonly Provenance[]): readonly (string | null)[] =>
  facts.map(({ sourced }) => sourced);

describe('what an offer fits', () => {
  test.each<[FilterValue, Verdict]>([
    ['who-harmed', 'met'],
    ['who-caused', 'unmet'],
    ['who-both', 'unknown'],
    ['who-children', 'unmet'],
    ['who-strangers', 'unknown'],
    ['format-alone', 'met'],
    ['format-group', 'unmet'],
    ['format-family', 'unmet'],
    ['format-choir', 'unmet'],
    ['language-es', 'met'],
    ['language-ar', 'unknown'],
    ['borough-bronx', 'met'],
    ['borough-manhattan', 'unknown'],
    ['borough-staten-island', 'unknown'],
    ['way-voice', 'met'],
    ['way-text', 'unknown'],
    ['way-smoke', 'unknown'],
    ['avoid-police', 'met'],
    ['avoid-courts', 'unmet'],
    ['avoid-acs', 'unknown'],
    ['avoid-weather', 'unknown'],
  ])('%s: %s', (value, verdict) => {
    expect(fitOf(program, offer, value)).toBe(verdict);
  });

  test.each<[OfferFacts['format'], FilterValue, Verdict]>([
    ['unknown', 'format-alone', 'unknown'],
    ['unknown', 'format-family', 'unknown'],
    ['peers', 'format-group', 'met'],
    ['peers', 'format-alone', 'unmet'],
    ['kin-without', 'format-family', 'met'],
    ['joint', 'format-family', 'met'],
    ['joint', 'format-group', 'unmet'],
  ])('%s and %s: %s', (format, value, verdict) => {
    expect(fitOf(program, { ...offer, format }, value)).toBe(verdict);
  });

  test.each<[string, FilterValue, Verdict]>([
    ['text', 'way-text', 'met'],
    ['chat', 'way-text', 'met'],
    ['email', 'way-text', 'unknown'],
    ['text', 'way-voice', 'unknown'],
  ])('a contact by %s and %s: %s', (kind, value, verdict) => {
    const contacts = program.contacts.map((known) =>
      known.id === 'call'
        ? {
            ...known,
            kind:
              kind === 'text'
                ? ('text' as const)
                : kind === 'chat'
                  ? ('chat' as const)
                  : ('email' as const),
          }
        : known,
    );
    expect(fitOf({ ...program, contacts }, offer, value)).toBe(verdict);
  });

  test('one language or one place of several is enough', () => {
    const languages = [...offer.languages, { code: 'en', how: 'spoken' as const, ...read('2020') }];
    expect(fitOf(program, { ...offer, languages }, 'language-es')).toBe('met');
    const brooklyn = {
      boroughs: ['brooklyn'],
      addressVisibility: 'area' as const,
      ...read('2020'),
    };
    const places = [...program.places, { id: 'two', ...brooklyn }];
    expect(fitOf({ ...program, places }, offer, 'borough-bronx')).toBe('met');
    expect(fitOf({ ...program, places }, offer, 'borough-brooklyn')).toBe('met');
  });

  test('a place with a hyphen in its name is one name', () => {
    const places = [
      {
        id: 'island',
        boroughs: ['staten-island'],
        addressVisibility: 'area' as const,
        ...read('2020'),
      },
    ];
    expect(fitOf({ ...program, places }, offer, 'borough-staten-island')).toBe('met');
  });

  test.each<[readonly FilterValue[], Verdict]>([
    [[], 'met'],
    [['who-harmed', 'way-voice'], 'met'],
    [['who-harmed', 'who-both'], 'unknown'],
    [['who-both', 'who-caused'], 'unmet'],
    [['who-caused'], 'unmet'],
  ])('%s: %s', (values, verdict) => {
    expect(fitOfAll(program, offer, values)).toBe(verdict);
  });

  test('values are marked as the pages look for them', () => {
    expect(fitValues(program, offer, 'unmet')).toBe(
      'who-caused who-children format-group format-family avoid-courts',
    );
    expect(fitValues(program, offer, 'met')).toBe(
      'who-harmed who-family format-alone language-es borough-bronx borough-queens way-voice avoid-police avoid-immigration',
    );
  });

  test('the filters and their values stand in the order in which they are offered', () => {
    expect(filterNames).toEqual(Object.keys(filters));
    expect(filterValues()).toEqual(
      Object.entries(filters).flatMap(([name, values]) =>
        values.map((value) => `${name}-${value}`),
      ),
    );
    expect(filterValues().join(' ')).toBe(
      'who-harmed who-caused who-both who-family who-children format-alone format-group format-family language-en language-es language-ar language-bn language-ur language-fa borough-bronx borough-brooklyn borough-manhattan borough-queens borough-staten-island way-voice way-text avoid-police avoid-courts avoid-acs avoid-immigration',
    );
  });
});

describe('what is news', () => {
  test('of an offer: itself, its languages, cost, contacts with what speaks of them, and claims', () => {
    expect(dates(newsOfOffer(program, offer))).toEqual([
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
      null,
      '2025',
    ]);
    const free: OfferFacts = { ...offer, cost: undefined };
    expect(dates(newsOfOffer(program, free))).toEqual([
      '2020',
      '2021',
      '2023',
      '2024',
      null,
      '2025',
    ]);
    expect(dates(newsOfOffer(program, { ...free, contacts: [] }))).toEqual([
      '2020',
      '2021',
      '2025',
    ]);
  });

  test('of a program: that of its offers, and what it does and whom it is for', () => {
    expect(dates(newsOfProgram(program))).toEqual([
      ...dates(newsOfOffer(program, offer)),
      '2025',
      '2026',
    ]);
    expect(dates(newsOfProgram({ ...program, offers: [] }))).toEqual(['2025', '2026']);
  });

  test('of a line: its ways, languages, pages beside it, and what is known of police and family', () => {
    const line: Helpline = {
      id: 'talk',
      order: 1,
      ways: [{ kind: 'voice', value: '988', hours: 'always', ...read('2020') }],
      languages: [{ code: 'en', how: 'spoken', ...read('2021') }],
      police: { value: 'may', ...read('2022') },
      familyCanCall: { value: 'unknown', ...read('2031') },
      also: [read('2023')],
    };
    expect(dates(newsOfLine(line))).toEqual(['2020', '2021', '2023', '2022']);
    const bare: Helpline = { ...line, also: undefined };
    expect(dates(newsOfLine({ ...bare, police: { value: 'unknown', ...read('2032') } }))).toEqual([
      '2020',
      '2021',
    ]);
  });

  test('the newest date is the last, as precise as it is told', () => {
    expect(newestOf([read('2021'), read('2023-04'), read(null), read('2022-12-31')])).toBe(
      '2023-04',
    );
    expect(newestOf([read(null)])).toBeUndefined();
    expect(newestOf([])).toBeUndefined();
  });
});

describe('what is shown and offered', () => {
  test.each([
    ['draft', false, false],
    ['open', true, false],
    ['paused', true, false],
    ['closed', false, true],
    ['withdrawn', false, true],
  ] as const)('a program that is %s: offered %s, removed %s', (status, offered, removed) => {
    expect([isOffered({ status }), isRemoved({ status })]).toEqual([offered, removed]);
  });

  test('the ties are told in one order', () => {
    expect(tieNames).toEqual(['police', 'courts', 'acs', 'immigration', 'city']);
  });
});
