import { describe, expect, test } from 'vitest';
import { checkFacts } from '#checks/checkFacts.ts';
import { provenancesOf, provenancesOfLine } from '#catalog/provenances.ts';
import { placesOf } from '#catalog/placesOf.ts';
import { projectContent } from '#views/projectContent.ts';
import { fitOf } from '#domain/filter.ts';
import { newestOf, newsOfLine, newsOfOffer, newsOfProgram } from '#domain/news.ts';
import type { Program } from '#domain/program.ts';
import { locales } from '#i18n/locales.ts';

const content = projectContent();
const { programs, lines, words } = content;
const offers = programs.flatMap((program) => program.offers.map((offer) => ({ program, offer })));
const programOf = (id: string): Program => {
  const found = programs.find((program) => program.id === id);
  if (found === undefined) throw new Error(`There is no program "${id}".`);
  return found;
};

/** In which languages a page says an offer is given: of counseling, of a hotline, of one-to-one help. All other offers: not known. */
const spoken: Readonly<Record<string, readonly string[]>> = {
  'aafsc.one-to-one': ['ar', 'bn', 'en', 'es', 'fa', 'ur'],
  'avp.line': ['en', 'es'],
  'vip.one-to-one': ['en', 'es'],
};
/** Offers that a page says are free. */
const free = ['aafsc.one-to-one', 'avp.line', 'rr.groups', 'rr.one-to-one'];

describe.each(offers)('$offer.id', ({ program, offer }) => {
  test('has only the languages and the cost that its own sources speak of', () => {
    expect(offer.languages.map(({ code }) => code).sort()).toEqual(spoken[offer.id] ?? []);
    expect(offer.cost?.value).toBe(free.includes(offer.id) ? 'free' : undefined);
  });

  test('names among what is not known its languages and its cost, where no source has them', () => {
    expect(offer.unknowns.includes('language')).toBe(offer.languages.length === 0);
    expect(offer.unknowns.includes('cost')).toBe(offer.cost === undefined);
  });

  test('gives the engine and the filters the same languages and cost', () => {
    const place = placesOf(content).find(({ id }) => id === offer.id);
    expect(place).toMatchObject({
      languages: offer.languages.map(({ code }) => code),
      cost: offer.cost?.value ?? 'unknown',
    });
    for (const code of ['en', 'es', 'ar', 'bn'])
      expect(fitOf(program, offer, `language-${code}`)).toBe(
        (spoken[offer.id] ?? []).includes(code) ? 'met' : 'unknown',
      );
  });
});

describe.each(locales)('whose numbers are, in %s', (locale) => {
  test.each(programs)('$id says of every contact whose it is and what it is for', (program) => {
    const said = words[locale].programs[program.id]?.head.contacts ?? {};
    for (const { id } of program.contacts) {
      expect(said[id]?.name ?? '', id).not.toBe('');
      expect(said[id]?.purpose ?? '', id).not.toBe('');
    }
  });

  test.each(lines)('$id has a name, says what it is for, and what each way is', ({ id, ways }) => {
    expect(words[locale].lines[id]?.name ?? '').not.toBe('');
    expect(words[locale].lines[id]?.what ?? '').not.toBe('');
    for (const { kind } of ways) expect(words[locale].messages[`line.${kind}`] ?? '').not.toBe('');
  });
});

test('people who caused harm are led to no line for survivors', () => {
  const led = offers
    .filter(({ offer }) => offer.for.caused === 'yes' && offer.for.harmed === 'no')
    .flatMap(({ program, offer }) =>
      program.contacts.filter(({ id, kind }) => offer.contacts.includes(id) && kind !== 'phone'),
    )
    .filter(({ value }) => lines.some(({ id }) => id === value));
  expect(led.map(({ kind, value }) => `${kind} ${value}`)).toEqual(['line acc', 'line acc']);
  const numbers = programOf('rr').contacts.filter(({ kind }) => kind === 'phone');
  const survivors = lines
    .filter(({ id }) => id !== 'acc')
    .flatMap(({ ways }) => ways.map(({ value }) => value));
  expect(numbers.length).toBe(1);
  for (const { value } of numbers) expect(survivors).not.toContain(value);
});

test("the helpline for survivors at R+R's agency is a line of its own, with its own source", () => {
  const steps = lines.find(({ id }) => id === 'steps');
  expect(programOf('rr').contacts.map(({ value }) => value)).not.toContain(steps?.ways[0]?.value);
  expect(steps?.ways).toMatchObject([{ kind: 'voice', sourced: '2020', confidence: 'official' }]);
});

test('people who sign have a number to sign to', () => {
  const video = lines.flatMap(({ id, ways, languages }) =>
    ways
      .filter(({ kind }) => kind === 'video')
      .map(({ sourced }) => [id, sourced !== null, languages.some((l) => l.code === 'ase')]),
  );
  expect(video).toEqual([['national', true, true]]);
});

describe('sources', () => {
  const all = [...programs.flatMap(provenancesOf), ...lines.flatMap(provenancesOfLine)];

  test('are no copies and no pages that have nothing to do with New York, but told in words', () => {
    const odd = /ceylonweek|eveshelter|manhattandaily|claytoncrescent|guam\.gov/;
    expect(all.filter(({ source }) => odd.test(source))).toEqual([]);
    expect(all.filter(({ sourceNote }) => sourceNote !== undefined).length).toBeGreaterThan(0);
  });

  test('of what is told of a secret place have no address', () => {
    const secret = programs.filter(({ places }) =>
      places.some(({ addressVisibility }) => addressVisibility === 'hidden'),
    );
    expect(secret.map(({ id }) => id)).toEqual(['vip']);
    for (const { places, claims } of secret)
      for (const fact of [...places, ...claims.filter(({ topic }) => topic === 'place')])
        expect(fact).toMatchObject({ source: '', sourceNote: 'news' });
  });

  test('of a secret place that had an address would stop the build', () => {
    const vip = programOf('vip');
    const linked: Program = {
      ...vip,
      places: vip.places.map((place) => ({ ...place, source: 'https://news.example/where' })),
    };
    expect(checkFacts({ ...content, programs: [linked] }, '2026-12-31').join('\n')).toContain(
      'place "offices" is hidden and its source has an address',
    );
  });

  test('without an address and without words stop the build, and so do both at once', () => {
    const alpol = programOf('alpol');
    const withClaim = (claim: object): string =>
      checkFacts(
        {
          ...content,
          programs: [{ ...alpol, claims: alpol.claims.map((c) => ({ ...c, ...claim })) }],
        },
        '2026-12-31',
      ).join('\n');
    expect(withClaim({ source: '', sourceNote: undefined })).toContain('a source is ""');
    expect(withClaim({ source: 'https://a.example/', sourceNote: 'news' })).toContain('Keep one');
  });
});

describe('the newest page', () => {
  test.each([
    ['alpol', '2024'],
    ['aafsc', '2023-10-19'],
    ['vip', '2022'],
    ['avp', '2025-05-29'],
    ['rr', '2024-01'],
  ])('of %s is of %s, whatever a City list or a page searched in vain bears', (id, date) => {
    expect(newestOf(newsOfProgram(programOf(id)))).toBe(date);
  });

  test('of the Hope Hotline is the one that knows its name', () => {
    const hope = lines.find(({ id }) => id === 'hope');
    expect(hope === undefined ? [] : newestOf(newsOfLine(hope))).toBe('2025-01');
  });

  test('of a line is never one that was searched for its stand on police', () => {
    for (const line of lines)
      if (line.police.value === 'unknown')
        expect(newsOfLine(line), line.id).not.toContain(line.police);
  });

  test('of an offer counts its own contacts, languages and cost, and no tie', () => {
    const aafsc = programOf('aafsc');
    for (const offer of aafsc.offers)
      for (const tie of Object.values(aafsc.ties))
        expect(newsOfOffer(aafsc, offer)).not.toContain(tie);
  });
});
