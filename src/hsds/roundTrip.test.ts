import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { otherIds } from '#checks/checkIds.ts';
import { notWritten } from '#checks/checkProgramWords.ts';
import { readFiles } from '#catalog/files.ts';
import type { Files } from '#catalog/files.ts';
import { parseFile, parseProse } from '#catalog/parse.ts';
import { projectFolder } from '#catalog/project.ts';
import { projectContent } from '#views/projectContent.ts';
import { programSchema } from '#catalog/schemas.ts';
import { programWordsSchema } from '#catalog/wordSchemas.ts';
import type { Prose, ProgramWords } from '#catalog/content.ts';
import { tieNames } from '#domain/program.ts';
import type { Confidence, Program } from '#domain/program.ts';
import { importRecords } from '#hsds/importRecords.ts';
import { organizationOf } from '#hsds/organizationOf.ts';
import { renamed } from '#hsds/renamed.ts';
import { recordSchema } from '#hsds/record.ts';
import type { HsdsRecord } from '#hsds/record.ts';

const content = projectContent();
const { messages } = content.words.en;
/** The project as it was before it had a program. */
const bare: Files = new Map(
  [...readFiles(projectFolder)].filter(([file]) => !file.includes('/programs/')),
);

/** A record through the import and out again, as if a person had published the draft as it came. */
const again = (record: HsdsRecord, id: string): HsdsRecord => {
  const { files, problems } = importRecords(new Map([['one.json', JSON.stringify(record)]]), {
    content: { lines: content.lines, programs: [] },
    files: bare,
    today: '2026-12-31',
  });
  expect(problems).toEqual([]);
  const found: string[] = [];
  const facts = parseFile(files, `content/programs/${id}/facts.yaml`, programSchema, found);
  const words: Record<string, Prose<ProgramWords>> = {};
  for (const file of files.keys()) {
    const [, locale] = /^content\/words\/([a-z]+)\/programs\//.exec(file) ?? [];
    const prose = locale === undefined ? null : parseProse(files, file, programWordsSchema, found);
    // What is to be written in a language has not been said in it.
    if (locale !== undefined && prose !== null && !JSON.stringify(prose).includes(notWritten))
      words[locale] = prose;
  }
  expect(found).toEqual([]);
  const { en, ...others } = words;
  if (facts === null || en === undefined) throw new Error('The draft has no facts or no words.');
  expect(facts.status).toBe('draft');
  return organizationOf({ ...facts, id, status: 'open' }, { ...others, en }, messages);
};

/** What an export says after an import: the same, but that nobody here has confirmed or reviewed it. */
const unconfirmed = (record: HsdsRecord): HsdsRecord => {
  const next: unknown = JSON.parse(JSON.stringify(record), (key, value: unknown) => {
    if (key === 'confidence') return 'third-party';
    if (key === 'confirmed') return null;
    if (key === 'status') return 'active';
    if (['assured_date', 'last_modified', 'reviewedBy', 'reviewedOn'].includes(key))
      return undefined;
    return value;
  });
  const parsed = recordSchema.parse(next);
  if (parsed.ways_forward?.kind === 'program')
    for (const words of Object.values(parsed.ways_forward.words)) words.review = 'draft';
  return parsed;
};

describe.each(content.programs)('the program $id', (program) => {
  const { en } = content.words;
  const words = Object.fromEntries(
    Object.entries(content.words).map(([locale, { programs }]) => [locale, programs[program.id]]),
  );
  const prose = en.programs[program.id];
  if (prose === undefined) throw new Error('has no words');
  const known = Object.entries(words).flatMap(([locale, each]) =>
    each === undefined ? [] : [[locale, each] as const],
  );
  const first = organizationOf(program, { ...Object.fromEntries(known), en: prose }, messages);

  test('comes back as it went out, but for trust', () => {
    expect(unconfirmed(again(first, program.id))).toEqual(unconfirmed(first));
  });

  test('is as old as it was', () => {
    const dates = (record: HsdsRecord): readonly unknown[] =>
      (record.services ?? []).map((service) => service.last_modified);
    expect(dates(again(first, program.id))).toEqual(dates(first));
  });

  test('is the same, byte by byte, each time after', () => {
    const second = again(first, program.id);
    expect(JSON.stringify(again(second, program.id))).toBe(JSON.stringify(second));
  });
});

/** What no program may be called: lines, cards and pages are. */
const others = otherIds(bare);

/** Small letters; what every object has of itself is refused as a name (importRecords.test.ts). */
const letters = fc
  .stringMatching(/^[a-z]{2,12}$/)
  .filter((name) => !['constructor', 'prototype'].includes(name));
const sentence = fc
  .string({
    unit: fc.constantFrom(...'abc XYZ éñ عرب "\'#:-|>!&%@*{}[],?`~\\'.split(''), '\n'),
    minLength: 1,
    maxLength: 60,
  })
  .filter((text) => !/&(#|lt|gt)|\]\(|\{\{/i.test(text));
const date = fc.constantFrom(null, '2019', '2024-03', '2026-11-22');
const confidence = fc.constantFrom<Confidence>('official', 'collaborative', 'third-party', 'weak');
const provenance = fc.record({
  source: fc.constantFrom('https://a.example/', 'http://b.example/x?y=1#z'),
  sourced: date,
  confidence,
  confirmed: fc.constantFrom(null, '2026-10-02'),
});
const tie = fc.tuple(
  fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
  provenance,
);
const whom = fc.constantFrom('yes' as const, 'ask' as const, 'no' as const);
const listOf = <Name extends string>(...names: readonly Name[]): fc.Arbitrary<Name[]> =>
  fc.subarray([...names]);
const borough = ['bronx', 'brooklyn', 'manhattan', 'queens', 'staten-island'] as const;

/** Any program with any words, weak and hidden parts among them, and one offer at least that is shown. */
const anyProgram = fc
  .record({
    id: letters.filter(
      (id) => !['index', 'con', 'prn', 'aux', 'nul'].includes(id) && !others.has(id),
    ),
    short: letters,
    contacts: fc.uniqueArray(
      fc.tuple(letters, fc.constantFrom('website', 'phone', 'text', 'chat', 'email'), provenance),
      { selector: ([id]) => id, maxLength: 4 },
    ),
    places: fc.uniqueArray(
      fc.tuple(
        letters,
        fc.constantFrom('hidden' as const, 'area' as const, 'full' as const),
        fc.subarray([...borough], { minLength: 1 }),
        provenance,
      ),
      { selector: ([id]) => id, maxLength: 3 },
    ),
    languages: fc.uniqueArray(fc.tuple(fc.constantFrom('es', 'ar', 'ase'), provenance), {
      selector: ([code]) => code,
    }),
    cost: fc.tuple(fc.constantFrom('free' as const, 'unknown' as const), provenance),
    ties: fc.tuple(tie, tie, tie, tie, tie),
    claims: fc.uniqueArray(
      fc.tuple(
        letters,
        fc.constantFrom('what', 'caution', 'now'),
        fc.boolean(),
        sentence,
        provenance,
      ),
      { selector: ([id]) => id, maxLength: 4 },
    ),
    offers: fc.uniqueArray(
      fc.record({
        part: letters,
        format: fc.constantFrom(
          'alone' as const,
          'peers' as const,
          'kin-without' as const,
          'joint' as const,
          'unknown' as const,
        ),
        for: fc.record({ harmed: whom, caused: whom, both: whom, family: whom, children: whom }),
        communities: listOf('lgbtq', 'latine', 'any'),
        needs: listOf('listen', 'heal', 'ichange'),
        unknowns: listOf('hours', 'age'),
        fact: provenance,
        said: fc.tuple(sentence, sentence, sentence, sentence),
      }),
      { selector: ({ part }) => part, minLength: 1, maxLength: 3 },
    ),
    said: fc.tuple(sentence, sentence, sentence, sentence),
    body: sentence,
  })
  .map(
    ({
      said: [name, discreet, summary, ask],
      body,
      ...made
    }): { program: Program; words: Prose<ProgramWords> } => {
      const contacts = made.contacts.map(([id, kind, fact]) => ({
        id,
        kind,
        value:
          kind === 'phone' || kind === 'text'
            ? '212-555-0100'
            : kind === 'email'
              ? 'a@b.example'
              : 'https://c.example/',
        ...fact,
      }));
      const offers = made.offers.map(({ part, fact, ...offer }, at) => ({
        format: offer.format,
        for: offer.for,
        communities: offer.communities,
        needs: offer.needs,
        languages: made.languages
          .filter((_, index) => index % made.offers.length === at)
          .map(([code, spoken]) => ({
            code,
            how: code === 'ase' ? ('interpreter' as const) : ('spoken' as const),
            ...spoken,
          })),
        ...(at === 0 && made.cost[0] === 'free'
          ? { cost: { value: made.cost[0], ...made.cost[1] } }
          : {}),
        unknowns: offer.unknowns,
        id: `${made.id}.${part}`,
        contacts: contacts.map((contact) => contact.id),
        ...fact,
        confidence: at === 0 ? ('official' as const) : fact.confidence,
      }));
      const claims = made.claims.map(([id, topic, isGap, , fact], at) => ({
        id,
        topic,
        isGap,
        isFunding: at % 3 === 0,
        ...(at % 2 === 0 ? {} : { offer: offers.at(-1)?.id }),
        ...fact,
      }));
      const tieOf = (at: number): Program['ties']['police'] => {
        const [value, fact] = made.ties[at] ?? made.ties[0];
        return { value, ...fact };
      };
      return {
        program: {
          id: made.id,
          short: made.short,
          status: 'open',
          contacts,
          places: made.places.map(([id, addressVisibility, boroughs, fact]) => ({
            id,
            boroughs,
            ...(addressVisibility === 'hidden' ? {} : { area: 'An area' }),
            ...(addressVisibility === 'full' ? { street: '1 A Street' } : {}),
            addressVisibility,
            ...fact,
          })),
          ties: {
            police: tieOf(0),
            courts: tieOf(1),
            acs: tieOf(2),
            immigration: tieOf(3),
            city: tieOf(4),
          },
          claims,
          offers,
        },
        words: {
          head: {
            name,
            discreet,
            summary,
            contacts: Object.fromEntries(
              contacts.map(({ id }) => [id, { name: discreet, purpose: summary }]),
            ),
            claims: Object.fromEntries(made.claims.map(([id, , , text]) => [id, text])),
            ties: Object.fromEntries(tieNames.map((each) => [each, discreet])),
            offers: Object.fromEntries(
              made.offers.map(({ part, said: [offer, what, who, first] }) => [
                `${made.id}.${part}`,
                { name: offer, discreet, what, who, first },
              ]),
            ),
            ask: [ask],
          },
          body,
        },
      };
    },
  );

test('any program settles: after one import, export and import change nothing more', () => {
  fc.assert(
    fc.property(anyProgram, ({ program, words }) => {
      const first = organizationOf(program, { en: words }, messages);
      expect(recordSchema.parse(first)).toEqual(first);
      const second = again(first, program.id);
      expect(JSON.stringify(again(second, program.id))).toBe(JSON.stringify(second));
    }),
    { numRuns: 60 },
  );
});

test('any program comes back as it went out, but for trust, and ties that were not shown', () => {
  fc.assert(
    fc.property(anyProgram, ({ program, words }) => {
      const shown = <Fact extends { confidence: Confidence }>(fact: Fact): Fact => ({
        ...fact,
        confidence: 'official',
      });
      const { ties } = program;
      const whole = {
        ...program,
        ties: {
          police: shown(ties.police),
          courts: shown(ties.courts),
          acs: shown(ties.acs),
          immigration: shown(ties.immigration),
          city: shown(ties.city),
        },
      };
      const first = organizationOf(whole, { en: words }, messages);
      expect(unconfirmed(again(first, program.id))).toEqual(unconfirmed(first));
    }),
    { numRuns: 60 },
  );
});

test('a program whose id is that of a line comes in under another, with all that names it', () => {
  const [vip] = content.programs.filter(({ id }) => id === 'vip');
  const words = content.words.en.programs['vip'];
  if (vip === undefined || words === undefined) throw new Error('There is no VIP.');
  const first = organizationOf(vip, { en: words }, messages);
  const asLine = renamed(first, 'acc');
  expect(JSON.stringify(asLine)).not.toContain('vip.');
  const { files, notes, problems } = importRecords(
    new Map([['one.json', JSON.stringify(asLine)]]),
    { content: { lines: content.lines, programs: [] }, files: bare, today: '2026-12-31' },
  );
  expect(problems).toEqual([]);
  expect(notes[0]).toContain('"acc" is the id of content/lines/acc.yaml');
  expect([...files.keys()].filter((file) => file.includes('/acc'))).toEqual([]);
  expect([...files.values()].join('')).not.toMatch(/\bacc\./);
  expect(unconfirmed(again(asLine, 'vip'))).toEqual(unconfirmed(first));
});
