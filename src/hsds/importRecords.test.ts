import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFiles } from '#catalog/files.ts';
import { readContent } from '#checks/readContent.ts';
import { projectFolder } from '#catalog/project.ts';
import { projectContent } from '#views/projectContent.ts';
import { today } from '#catalog/today.ts';
import { locales } from '#i18n/locales.ts';
import { importRecords } from '#hsds/importRecords.ts';
import type { Import } from '#hsds/importRecords.ts';
import { limits } from '#hsds/readJson.ts';

const files = readFiles(projectFolder);
const content = projectContent();
const uuid = (at: number): string => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;

const service = {
  id: uuid(2),
  name: 'Counseling',
  status: 'active',
  description: 'One to one.',
  last_modified: '2025-03-15T10:30:45.123Z',
};
const organization = {
  id: uuid(1),
  name: 'North Shore House',
  description: 'A house.',
  website: 'https://north.example/',
  services: [service],
};

const imported = (value: unknown, source?: string): Import =>
  importedText(JSON.stringify(value), source);
const importedText = (text: string, source?: string): Import =>
  importRecords(new Map([['one.json', text]]), { content, files, today: '2026-11-22', source });
const factsOf = ({ files: made }: Import): string =>
  made.get('content/programs/nsh/facts.yaml') ?? '';
const refusalOf = (result: Import): string => {
  expect(result.files.size).toBe(0);
  return result.problems.join('\n');
};

describe('a record from elsewhere', () => {
  test('becomes a draft with its source, its date and no trust', () => {
    const result = imported(organization);
    expect(result.problems).toEqual([]);
    expect([...result.files.keys()].sort()).toEqual([
      'content/programs/nsh/facts.yaml',
      ...locales.map((locale) => `content/words/${locale}/programs/nsh.md`).sort(),
    ]);
    const facts = factsOf(result);
    expect(facts).toContain('\nstatus: draft\n');
    expect(facts).toContain('source: "https://north.example/"\n    sourced: "2025-03-15"');
    expect(new Set(facts.match(/confidence: .*/g))).toEqual(new Set(['confidence: "third-party"']));
    expect(new Set(facts.match(/confirmed: .*/g))).toEqual(new Set(['confirmed: null']));
  });

  test('is written as unknown where it says nothing, and never as a place to be led to', () => {
    const facts = factsOf(imported(organization));
    expect(facts).toContain('format: "unknown"');
    expect(facts).not.toContain('joint');
    expect(
      new Set(
        facts
          .match(/(?:harmed|caused|both|family|children): .*/g)
          ?.map((line) => line.split(': ')[1]),
      ),
    ).toEqual(new Set(['"ask"']));
    expect(facts.match(/value: "unknown"/g)).toHaveLength(5);
    expect(facts).not.toContain('cost:');
    expect(imported(organization).files.get('content/words/en/programs/nsh.md')).toContain(
      `who: "We don't know who it is for. Ask them."`,
    );
  });

  test('has the English in each other language as what is to be written', () => {
    const words = imported(organization).files.get('content/words/fr/programs/nsh.md') ?? '';
    expect(words).toContain('name: "North Shore House"');
    expect(words).toContain('summary: "To be written: A house."');
    expect(words).toContain('what: "To be written: One to one."');
    expect(words).toContain('review: "draft"');
  });

  test('stands in the files and nowhere else', () => {
    const all = new Map([...files, ...imported(organization).files]);
    expect(readContent(all, today())).toEqual(content);
  });

  test('takes its source from the command before its own', () => {
    expect(factsOf(imported(organization, 'https://feed.example/1'))).toContain(
      'source: "https://feed.example/1"',
    );
  });

  test('may come alone, in a list, on a page, or as services that name it', () => {
    const { services, ...rest } = organization;
    expect(services).toHaveLength(1);
    const other = { ...service, id: uuid(3), name: 'Groups' };
    const expected = factsOf(imported(organization));
    for (const value of [
      [organization],
      { contents: [organization] },
      { ...service, organization: rest },
    ])
      expect(factsOf(imported(value))).toBe(expected);
    expect(
      factsOf(
        imported([
          { ...service, organization: rest },
          { ...other, organization: rest },
        ]),
      ),
    ).toContain('id: "nsh.groups"');
  });

  test('may come in several files, a service in each', () => {
    const { services, ...rest } = organization;
    const [a, b] = [...services, { ...service, id: uuid(3), name: 'Groups' }].map((each) =>
      JSON.stringify({ ...each, organization: rest }),
    );
    const sources = new Map([
      ['a.json', a ?? ''],
      ['b.json', b ?? ''],
    ]);
    const facts = factsOf(importRecords(sources, { content, files, today: '2026-11-22' }));
    expect(facts.match(/id: "nsh\..*"/g)).toEqual(['id: "nsh.counseling"', 'id: "nsh.groups"']);
  });

  test('may write null for what it does not know', () => {
    expect(factsOf(imported({ ...organization, email: null, phones: null }))).toBe(
      factsOf(imported(organization)),
    );
  });

  test('keeps a place without a street hidden, and its street to itself where it has one', () => {
    const address = {
      id: uuid(6),
      address_1: '1 Needle St',
      city: 'Brooklyn',
      state_province: 'NY',
      postal_code: '11201',
      country: 'US',
      address_type: 'physical',
    };
    const result = imported({
      ...organization,
      locations: [
        { id: uuid(4), location_type: 'physical', name: 'Queens house' },
        { id: uuid(5), location_type: 'physical', name: 'Office', addresses: [address] },
        { id: uuid(7), location_type: 'physical', name: 'Elsewhere' },
      ],
    });
    expect(factsOf(result)).toMatch(/"queens"\n {4}addressVisibility: "hidden"/);
    expect(factsOf(result)).toMatch(/"brooklyn"\n {4}addressVisibility: "area"/);
    expect([...result.files.values()].join('')).not.toContain('Needle');
    expect(result.notes).toMatchInlineSnapshot(`
      [
        "one.json: "North Shore House": the field "name" of the location "Queens house" is left out: read it there.",
        "one.json: "North Shore House": the field "name" of the location "Office" is left out: read it there.",
        "one.json: "North Shore House": the field "name" of the location "Elsewhere" is left out: read it there.",
        "one.json: "North Shore House": the street of "Office" is left out: add it only where the program wants it shown.",
        "one.json: "North Shore House": the place "Elsewhere" is left out: it names no borough of New York City.",
      ]
    `);
  });

  test('has its numbers by their kinds, and what is left out is named', () => {
    const result = imported({
      ...organization,
      services: [
        {
          ...service,
          phones: [
            { id: uuid(4), number: '212-555-0100' },
            { id: uuid(5), number: '212-555-0101', type: 'sms' },
            { id: uuid(6), number: '212-555-0102', type: 'fax' },
          ],
          languages: [{ id: uuid(7), name: 'Klingon' }],
        },
      ],
    });
    expect(factsOf(result)).toMatch(/kind: "phone"\n {4}value: "212-555-0100"/);
    expect(factsOf(result)).toMatch(/kind: "text"\n {4}value: "212-555-0101"/);
    expect(factsOf(result)).not.toContain('0102');
    expect(result.notes).toMatchInlineSnapshot(`
      [
        "one.json: "North Shore House": the language "Klingon" is left out: it has no ISO 639 code.",
        "one.json: "North Shore House": the number 212-555-0102 is left out: its type is "fax".",
      ]
    `);
  });
});

describe('a record whose id would be that of a line, a card or a page', () => {
  test.each([
    ['Hope', 'hope', 'content/lines/hope.yaml'],
    ['Pause', 'pause', 'content/words/en/cards/pause.md'],
    ['Ways', 'ways', 'content/words/en/pages/ways.md'],
  ])('gets another, and the import says so: %s', (short, id, file) => {
    const result = imported({ ...organization, alternate_name: short });
    expect(result.problems).toEqual([]);
    expect([...result.files.keys()]).toContain('content/programs/nsh/facts.yaml');
    expect(result.notes).toEqual([
      `one.json: "North Shore House": is "nsh" here: "${id}" is the id of ${file}, and no program may share it.`,
    ]);
  });
});

describe('is refused, and nothing is made of it:', () => {
  const refusals: readonly (readonly [string, unknown])[] = [
    ['a record without a name', { ...organization, name: undefined }],
    ['a record without services', { ...organization, services: [] }],
    ['a record without a source', { ...organization, website: undefined }],
    [
      'a record whose date is still to come',
      { ...organization, services: [{ ...service, last_modified: '2031-01-01T00:00:00Z' }] },
    ],
    ['an id that is no UUID', { ...organization, id: '../../etc/passwd' }],
    ['a wrong type', { ...organization, services: { length: 1e9 } }],
    [
      'a wrong type deep inside',
      { ...organization, services: [{ ...service, phones: [{ id: uuid(9), number: 5 }] }] },
    ],
    [
      'a state that HSDS does not have',
      { ...organization, services: [{ ...service, status: 'open' }] },
    ],
    ['an address that runs', { ...organization, website: 'javascript:alert(1)' }],
    ['an address of a file', { ...organization, website: 'ftp://north.example/' }],
    ['script in a text', { ...organization, description: 'Hi <script>alert(1)</script>' }],
    [
      'script in a field that is not read',
      { ...organization, other: [{ x: '<img src=x onerror=alert(1)>' }] },
    ],
    ['markup written as entities', { ...organization, description: '&#60;b>' }],
    ['a link of Markdown', { ...organization, description: '[here](https://north.example)' }],
    ['a part of a page', { ...organization, description: '{{lines}}' }],
    ['a control character', { ...organization, name: 'North\u0000 Shore House' }],
    ['text that turns round', { ...organization, name: 'North \u202eerohS' }],
    [
      'a name of a field made for a terminal',
      { ...organization, 'a\u001b]0;x\u0007\u009b2J': 'x' },
    ],
    [
      'an id of ours that an address must not tell',
      {
        ...organization,
        ways_forward: {
          version: 1,
          kind: 'program',
          id: 'victims',
          contacts: [],
          ties: {},
          claims: [],
          words: {},
        },
      },
    ],
    ['a very long text', { ...organization, description: 'x'.repeat(limits.characters + 1) }],
    [
      'an id that leaves the folder',
      {
        ...organization,
        ways_forward: {
          version: 1,
          kind: 'program',
          id: '../../../x',
          contacts: [],
          ties: {},
          claims: [],
          words: {},
        },
      },
    ],
    [
      'a language that leaves the folder',
      {
        ...organization,
        ways_forward: {
          version: 1,
          kind: 'program',
          id: 'north',
          contacts: [],
          ties: {},
          claims: [],
          words: { '../x': {} },
        },
      },
    ],
    [
      'an offer of another program',
      {
        ...organization,
        services: [
          {
            ...service,
            ways_forward: {
              id: 'vip.healing',
              format: 'peers',
              for: { harmed: 'yes', caused: 'yes', both: 'yes', family: 'yes', children: 'yes' },
              contacts: [],
              unknowns: [],
              source: 'https://a.example/',
              sourced: null,
              confidence: 'official',
              confirmed: null,
            },
          },
        ],
      },
    ],
    ['a program that is there already', { ...organization, alternate_name: 'VIP' }],
    ['a name that gives no id', { ...organization, name: 'بيت' }],
    ['a name that an address must not tell', { ...organization, name: 'Survivors' }],
    ['the same id twice', [organization, organization]],
    [
      'the same id of a service twice',
      [organization, { ...organization, id: uuid(8), name: 'Another Good Place' }],
    ],
    [
      'two that would be the same program',
      [organization, { ...organization, id: uuid(8), services: [{ ...service, id: uuid(9) }] }],
    ],
    ['a service without its organization', service],
    ['no record at all', []],
    ['a text', 'organization'],
  ];

  test.each(refusals)('%s', (_, value) => {
    expect(refusalOf(imported(value))).toMatchSnapshot();
  });

  const texts: readonly (readonly [string, string])[] = [
    ['a file that is no JSON', '<html>'],
    ['an empty file', ''],
    ['a huge file', `"${'x'.repeat(limits.bytes)}"`],
    ['a deep file', '['.repeat(200_000) + ']'.repeat(200_000)],
    ['a deep file of objects', '{"a":'.repeat(200_000) + '1' + '}'.repeat(200_000)],
    ['a file made to be slow to read', `"${'\\"'.repeat(2_000_000)}`],
    [
      'a name of every object',
      '{"id":"1","__proto__":{"isAdmin":true},"constructor":{"prototype":{}}}',
    ],
  ];

  test.each(texts)('%s', (_, text) => {
    const began = performance.now();
    expect(refusalOf(importedText(text))).toMatchSnapshot();
    expect(performance.now() - began).toBeLessThan(20_000);
    expect(Reflect.has({}, 'isAdmin')).toBe(false);
  });

  test('all of a run, where one record of it is', () => {
    const good = new Map([
      ['a.json', JSON.stringify(organization)],
      ['b.json', JSON.stringify({ ...organization, id: 5 })],
    ]);
    const result = importRecords(good, { content, files, today: '2026-11-22' });
    expect(refusalOf(result)).toMatch(/^b\.json: /);
  });

  test('more records than a run may have', () => {
    const many = Array.from({ length: limits.records + 1 }, (_, at) => ({
      ...organization,
      id: uuid(at),
      services: [],
    }));
    expect(refusalOf(imported(many))).toContain(`at most ${String(limits.records)}`);
  });
});

test('whatever JSON it is given, it answers, and makes only files of drafts', () => {
  const part = fc.jsonValue({ maxDepth: 4 });
  const odd = fc.oneof(
    part,
    fc.record({
      ...Object.fromEntries(
        Object.keys(organization).map((key) => [
          key,
          fc.oneof(fc.constant(Reflect.get(organization, key)), part),
        ]),
      ),
    }),
  );
  fc.assert(
    fc.property(odd, (value) => {
      const result = imported(value);
      expect(result.problems.length > 0).toBe(result.files.size === 0);
      for (const file of result.files.keys())
        expect(file).toMatch(
          /^content\/(?:programs\/[a-z]+\/facts\.yaml|words\/[a-z]+\/programs\/[a-z]+\.md)$/,
        );
      if (result.files.size > 0)
        expect(readContent(new Map([...files, ...result.files]), today()).programs).toEqual(
          content.programs,
        );
    }),
    { numRuns: 150 },
  );
});
