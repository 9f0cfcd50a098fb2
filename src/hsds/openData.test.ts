import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { projectContent } from '#views/projectContent.ts';
import type { Program } from '#domain/program.ts';
import { openData } from '#hsds/openData.ts';
import { recordSchema } from '#hsds/record.ts';
import type { HsdsRecord } from '#hsds/record.ts';
import { shownContent } from '#shown/shownContent.ts';

const content = projectContent();

/** The project's open data with one program changed. */
const withProgram = (
  id: string,
  change: (program: Program) => Program,
): ReadonlyMap<string, string> =>
  openData(
    shownContent({
      ...content,
      programs: content.programs.map((program) => (program.id === id ? change(program) : program)),
    }),
  );

const recordIn = (data: ReadonlyMap<string, string>, file: string): HsdsRecord =>
  recordSchema.parse(JSON.parse(data.get(file) ?? ''));

test('there is a file for every program and line, and a list of them', () => {
  const names = [...openData(content).keys()];
  expect(names).toEqual([
    ...content.programs.map(({ id }) => `${id}.json`),
    ...content.lines.map(({ id }) => `line-${id}.json`),
    'index.json',
  ]);
  const index = z
    .object({ ways_forward: z.object({ records: z.array(z.object({ file: z.string() })) }) })
    .parse(JSON.parse(openData(content).get('index.json') ?? ''));
  expect(index.ways_forward.records.map(({ file }) => file)).toEqual(names.slice(0, -1));
});

test('the same content gives the same bytes', () => {
  expect([...openData(content)]).toEqual([...openData(content)]);
});

test('weak facts and hidden places are nowhere in it', () => {
  const text = openData(content).get('vip.json') ?? '';
  expect(text).not.toContain('800-664-5880');
  expect(text).not.toContain('"weak"');
  expect(text).not.toContain('"hidden"');
  expect(recordIn(openData(content), 'vip.json').locations).toEqual([]);
});

test('what hangs on a weak fact goes with it', () => {
  const weak = {
    source: 'https://weak.example/',
    sourced: null,
    confirmed: null,
    confidence: 'weak',
  } as const;
  const data = withProgram('vip', (vip) => ({
    ...vip,
    ties: { ...vip.ties, city: { ...vip.ties.city, confidence: 'weak' } },
    claims: vip.claims.map((claim) =>
      claim.id === 'began-1984' ? { ...claim, confidence: 'weak' } : claim,
    ),
    offers: vip.offers.map((offer) =>
      offer.id === 'vip.healing'
        ? { ...offer, confidence: 'weak' }
        : {
            ...offer,
            cost: { value: 'free', ...weak },
            languages: [{ code: 'qu', how: 'spoken', ...weak }],
          },
    ),
  }));
  const text = data.get('vip.json') ?? '';
  expect(recordIn(data, 'vip.json').services).toHaveLength(1);
  expect(text).not.toContain('vip.healing');
  expect(text).not.toContain('It began in New York City in 1984.",');
  expect(text).not.toContain('They get City money');
  expect(text).not.toContain('weak.example');
  expect(recordIn(data, 'vip.json').services?.[0]).not.toHaveProperty('fees_description');
});

test('a street is told only where it is shown in full', () => {
  const placed = (addressVisibility: 'full' | 'area' | 'hidden'): string =>
    withProgram('alpol', (alpol) => ({
      ...alpol,
      places: alpol.places.map((place) => ({
        ...place,
        street: '1 Needle Street',
        addressVisibility,
      })),
    })).get('alpol.json') ?? '';
  expect(placed('full')).toContain('1 Needle Street');
  expect(placed('area')).not.toContain('Needle');
  expect(placed('hidden')).not.toContain('Needle');
});

test.each([
  ['open', 'active'],
  ['paused', 'temporarily closed'],
] as const)('a program that is %s has services that are %s', (status, said) => {
  const record = recordIn(
    withProgram('avp', (avp) => ({ ...avp, status })),
    'avp.json',
  );
  expect(new Set(record.services?.map((service) => service.status))).toEqual(new Set([said]));
});

test.each(['closed', 'withdrawn', 'draft'] as const)(
  'a program that is %s is nowhere in it',
  (status) => {
    const data = withProgram('avp', (avp) => ({ ...avp, status }));
    expect(data.has('avp.json')).toBe(false);
    expect(data.get('index.json')).not.toContain('avp');
  },
);

test('nothing has an assured date until somebody has confirmed it', () => {
  const dated = (record: HsdsRecord): readonly (string | undefined)[] =>
    (record.services ?? []).map((service) => service.assured_date);
  expect(dated(recordIn(openData(content), 'avp.json'))).toEqual([undefined, undefined]);
  const data = withProgram('avp', (avp) => ({
    ...avp,
    offers: avp.offers.map((offer) =>
      offer.id === 'avp.line' ? { ...offer, confirmed: '2026-11-01' } : offer,
    ),
  }));
  expect(dated(recordIn(data, 'avp.json'))).toEqual(['2026-11-01', undefined]);
  expect(recordIn(data, 'avp.json').services?.[0]?.last_modified).toBe('2026-11-01T00:00:00.000Z');
});

test('it was last modified on the newest date in the file, not by the clock', () => {
  const modified = (id: string): readonly (string | undefined)[] =>
    (recordIn(openData(content), `${id}.json`).services ?? []).map(
      (service) => service.last_modified,
    );
  // The hotline, by which TRANSFORM is reached too, was spoken of in 2025.
  expect(modified('avp')).toEqual(['2025-05-29T00:00:00.000Z', '2025-05-29T00:00:00.000Z']);
  expect(modified('line-hope')).toEqual(['2025-01-01T00:00:00.000Z']);
});

test("a funder's list and a page that was searched in vain are no news of any offer", () => {
  // Of this year are such pages alone, but where a program's own page bears a date of it.
  const ownPages = new Set(
    content.programs
      .filter((program) =>
        /"sourced":"2026[^"]*","confidence":"official"/.test(JSON.stringify(program)),
      )
      .map(({ id }) => `${id}.json`),
  );
  for (const [name, text] of openData(content))
    if (name !== 'index.json' && !ownPages.has(name))
      for (const { last_modified: at } of recordSchema.parse(JSON.parse(text)).services ?? [])
        expect(at ?? '', name).not.toContain('2026');
  expect(ownPages.has('vip.json')).toBe(false);
  expect(
    recordIn(openData(content), 'vip.json').services?.map((each) => each.last_modified),
  ).toEqual([undefined, undefined]);
});

test('a line has hours where they are known, and none where they are not', () => {
  const [always] = recordIn(openData(content), 'line-hope.json').services ?? [];
  expect(always?.schedules).toMatchObject([
    { freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR,SA,SU', description: 'Day and night: voice' },
  ]);
  const [some] = recordIn(openData(content), 'line-acc.json').services ?? [];
  expect(some?.schedules).toMatchObject([
    { freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR,SA,SU', opens_at: '10:00', closes_at: '22:00' },
  ]);
  expect(some?.schedules?.[0]?.description).toContain('10 in the morning to 10 at night');
  const [none] = recordIn(openData(content), 'vip.json').services ?? [];
  expect(none?.schedules).toBeUndefined();
});

test('warnings go with the numbers they are about', () => {
  const [service] = recordIn(openData(content), 'aafsc.json').services ?? [];
  expect(service?.alert).toContain('It is not a crisis line.');
});
