import { describe, expect, test } from 'vitest';
import { readFiles } from '#catalog/files.ts';
import { parseFile } from '#catalog/parse.ts';
import { projectFolder } from '#catalog/project.ts';
import { projectContent } from '#views/projectContent.ts';
import { programSchema } from '#catalog/schemas.ts';
import { importRecords } from '#hsds/importRecords.ts';
import type { Import } from '#hsds/importRecords.ts';
import { phonesOf } from '#hsds/parts.ts';

const files = readFiles(projectFolder);
const content = projectContent();
const uuid = (at: number): string => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
const service = { id: uuid(2), name: 'Counseling', status: 'active' };
const organization = {
  id: uuid(1),
  name: 'North Shore House',
  description: 'A house.',
  website: 'https://north.example/',
};
const imported = (services: readonly object[], more: object = {}): Import =>
  importRecords(new Map([['one.json', JSON.stringify({ ...organization, ...more, services })]]), {
    content,
    files,
    today: '2026-11-22',
  });
const facts = 'content/programs/nsh/facts.yaml';
const contactsOf = ({ files: made, problems }: Import): readonly object[] => {
  expect(problems).toEqual([]);
  const found: string[] = [];
  const program = parseFile(made, facts, programSchema, found);
  expect(found).toEqual([]);
  return (program?.contacts ?? [])
    .filter(({ kind }) => kind !== 'website')
    .map(({ kind, value, extension }) => ({ kind, value, extension }));
};
const phone = (at: number, number: string, more: object = {}): object => ({
  id: uuid(at),
  number,
  ...more,
});

describe('numbers of a record', () => {
  test.each([
    ['212-714-1141 ext. 2', /Give the number alone/],
    ['1-800-621-HOPE', /Write it in digits alone/],
    ['212-714-114', /Give all 10 digits/],
    ['none, ask 2 times', /Give the number alone|Write it in digits/],
    ['212-714-1141 / 212-714-1142', /Give one number/],
    ['22522', /Give all 10 digits/],
  ])('%s is refused with its record, value and mend', (number, mend) => {
    const result = imported([{ ...service, phones: [phone(4, number)] }]);
    expect(result.files.size).toBe(0);
    expect(result.problems).toEqual([
      expect.stringContaining(
        `one.json: "North Shore House": services.0.phones.0.number is "${number}". `,
      ),
    ]);
    expect(result.problems[0]).toMatch(mend);
  });

  test('a number and its extension come as two fields, and two extensions as two contacts', () => {
    const result = imported([
      {
        ...service,
        phones: [
          phone(4, '212-714-1141', { extension: 2 }),
          phone(5, '212-714-1141', { extension: '03' }),
          phone(6, '212-714-1141'),
          phone(7, '212-714-1141', { extension: 2 }),
          phone(8, '22522', { type: 'SMS' }),
        ],
      },
    ]);
    expect(contactsOf(result)).toEqual([
      { kind: 'phone', value: '212-714-1141', extension: '2' },
      { kind: 'phone', value: '212-714-1141', extension: '03' },
      { kind: 'phone', value: '212-714-1141', extension: undefined },
      { kind: 'text', value: '22522', extension: undefined },
    ]);
  });

  test('an extension goes out as HSDS has it, a number, and as it is written', () => {
    const [program] = content.programs;
    if (program === undefined) throw new Error('There is no program.');
    const contact = {
      id: 'desk',
      kind: 'phone' as const,
      value: '212-714-1141',
      extension: '03',
      source: 'https://north.example/',
      sourced: null,
      confidence: 'official' as const,
      confirmed: null,
    };
    const said = { contacts: { desk: { name: 'The front desk', purpose: 'To ask for a room.' } } };
    expect(phonesOf({ ...program, contacts: [contact] }, said)).toMatchObject([
      {
        number: '212-714-1141',
        extension: 3,
        description: 'The front desk. To ask for a room.',
        ways_forward: { extension: '03' },
      },
    ]);
  });
});

describe('a service that is not at work', () => {
  test.each(['defunct', 'inactive'])('is made into nothing where it is %s, and named', (status) => {
    const ended = { id: uuid(3), name: 'Shelter', status, phones: [phone(4, '212-714-1141')] };
    const result = imported([service, ended]);
    expect(contactsOf(result)).toEqual([]);
    expect(result.files.get(facts)).not.toContain('nsh.shelter');
    expect(result.notes).toContain(
      `one.json: "North Shore House": the service "Shelter" is left out: it is "${status}".`,
    );
    expect(imported([ended]).problems).toEqual([
      'one.json: "North Shore House" has no service that is at work: all are "defunct" or "inactive". Take it out.',
    ]);
  });

  test('is marked where it is temporarily closed', () => {
    const result = imported([{ ...service, status: 'temporarily closed' }]);
    expect(result.files.get('content/words/en/programs/nsh.md')).toContain(
      'note-1: "As far as we know, this is closed for now."',
    );
    expect(result.notes.join('\n')).toContain('"Counseling" is "temporarily closed"');
  });
});

test('every field that bears something and is not taken over has a note', () => {
  const result = imported(
    [
      {
        ...service,
        minimum_age: 18,
        maximum_age: null,
        cost_options: [{ id: uuid(9), amount: 5 }],
        schedules: [{ id: uuid(10), freq: 'WEEKLY' }],
        wait_time: '',
        email: 'a@north.example',
        phones: [phone(4, '212-714-1141', { description: 'After hours, ask for Ana.' })],
        languages: [{ id: uuid(7), code: 'es', extra: 'x' }],
        service_at_locations: [
          {
            id: uuid(11),
            location: { id: uuid(12), location_type: 'physical', name: 'Queens', latitude: 40.7 },
          },
        ],
      },
    ],
    { year_incorporated: 1984, organization_identifiers: [] },
  );
  expect(result.problems).toEqual([]);
  expect(result.notes).toMatchInlineSnapshot(`
    [
      "one.json: "North Shore House": the field "year_incorporated" of the organization "North Shore House" is left out: read it there.",
      "one.json: "North Shore House": the field "minimum_age" of the service "Counseling" is left out: read it there.",
      "one.json: "North Shore House": the field "cost_options" of the service "Counseling" is left out: read it there.",
      "one.json: "North Shore House": the field "schedules" of the service "Counseling" is left out: read it there.",
      "one.json: "North Shore House": the field "email" of the service "Counseling" is left out: read it there.",
      "one.json: "North Shore House": the field "description" of the phone "212-714-1141" is left out: read it there.",
      "one.json: "North Shore House": the field "name" of the location "Queens" is left out: read it there.",
      "one.json: "North Shore House": the field "latitude" of the location "Queens" is left out: read it there.",
      "one.json: "North Shore House": the field "extra" of the language "es" is left out: read it there.",
    ]
  `);
});
