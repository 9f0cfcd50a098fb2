import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '#catalog/project.ts';
import { projectContent } from '#views/projectContent.ts';
import { openData } from '#hsds/openData.ts';
import { recordSchema } from '#hsds/record.ts';
import { files, pages, textOf } from './built.ts';

const content = projectContent();
const records = files.filter((file) => /^hsds\/.*(?<!index)\.json$/.test(file));
const valueOf = (file: string): unknown => JSON.parse(textOf(file));

test('the build writes a file of every program and line, and nothing else', () => {
  const made = openData(content);
  expect(files.filter((file) => file.startsWith('hsds/'))).toEqual(
    [...made.keys()].map((name) => `hsds/${name}`).sort(),
  );
  for (const [name, text] of made) expect(textOf(`hsds/${name}`)).toBe(text);
  expect(records.length).toBe(content.programs.length + content.lines.length);
});

describe.each(records)('%s', (file) => {
  test('fits our own part of HSDS, and has nothing beside it', () => {
    expect(recordSchema.parse(valueOf(file))).toEqual(valueOf(file));
  });

  test('tells no hidden place, no weak fact, and no street', () => {
    expect(textOf(file)).not.toMatch(/"(?:hidden|weak)"/);
    expect(textOf(file)).not.toMatch(/"(?:address_1|latitude|longitude)"/);
  });

  test('names what has an id once, or twice the same', () => {
    const seen = new Map<string, string>();
    JSON.parse(textOf(file), (_, value: unknown) => {
      if (typeof value !== 'object' || value === null) return value;
      const id: unknown = Reflect.get(value, 'id');
      const text = JSON.stringify(value);
      if (typeof id === 'string' && /^[0-9a-f]{8}-/.test(id)) {
        expect(seen.get(id) ?? text, id).toBe(text);
        seen.set(id, text);
      }
      return value;
    });
    expect(seen.size).toBeGreaterThan(2);
  });
});

describe('the official schemas of HSDS 3.x (tests/hsds)', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats(ajv);
  const compiled = (name: string): ValidateFunction =>
    ajv.compile(
      JSON.parse(readFileSync(path.join(projectFolder, 'tests/hsds', `${name}.json`), 'utf8')),
    );
  const organization = compiled('organization');
  const service = compiled('service');

  test.each(records)('%s fits them', (file) => {
    const value = valueOf(file);
    organization(value);
    expect(organization.errors ?? null).toBeNull();
    for (const one of recordSchema.parse(value).services ?? []) {
      service(one);
      expect(service.errors ?? null).toBeNull();
    }
  });

  test('they do find what is wrong', () => {
    expect(organization({ id: 'vip', name: 'VIP', description: '' })).toBe(false);
    expect(service({ id: crypto.randomUUID(), name: 'x', status: 'open' })).toBe(false);
  });
});

test('pages link to it once in each language, and no map of the site names it', () => {
  const linking = pages.filter(({ html }) => html.includes('href="/hsds/'));
  expect(linking.map(({ address }) => address.slice(4))).toEqual(linking.map(() => 'for-work/'));
  expect(linking.length).toBe(Object.keys(content.words).length);
  expect(textOf('sitemap.xml')).not.toContain('hsds');
});
