import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { editorFiles } from '#keeping/jsonSchemas.ts';
import { tracesSchema } from '#catalog/tracesSchema.ts';
import {
  cardWordsSchema,
  linesWordsSchema,
  pageWordsSchema,
  programWordsSchema,
} from '#catalog/wordSchemas.ts';
import { openFiles } from '../../tests/open.ts';

const files = openFiles();
const written = editorFiles(files);
const settings = z
  .object({
    'yaml.schemas': z.record(z.string(), z.array(z.string())),
    'json.schemas': z.array(z.object({ fileMatch: z.array(z.string()), url: z.string() })),
  })
  .parse(JSON.parse(written.get('.vscode/settings.json') ?? ''));
/** Each schema and the files an editor checks by it. */
const pairs = [
  ...Object.entries(settings['yaml.schemas']),
  ...settings['json.schemas'].map(({ url, fileMatch }) => [url, fileMatch] as const),
].flatMap(([schema, patterns]) =>
  patterns.flatMap((pattern) =>
    globSync(pattern).map((file) => [file, path.normalize(schema)] as const),
  ),
);
const schemaAt = (name: string): z.ZodType =>
  z.fromJSONSchema(
    JSON.parse(readFileSync(name, 'utf8')) as Parameters<typeof z.fromJSONSchema>[0],
  );

test.each([...written])('%s is in step with the schemas (npm run schemas)', (file, text) => {
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('no other schema is left from before', () => {
  expect(globSync('.vscode/schemas/*').sort()).toEqual(
    [...written.keys()].filter((file) => file.includes('/schemas/')).sort(),
  );
});

test('an editor accepts every file that the build accepts', () => {
  expect(pairs.length).toBeGreaterThan(30);
  const schemas = new Map(pairs.map(([, name]) => [name, schemaAt(name)]));
  for (const [file, name] of pairs) {
    const { success, error } = (schemas.get(name) ?? z.never()).safeParse(
      parse(files.get(file) ?? ''),
    );
    expect(success ? '' : `${file}: ${error.message}`).toBe('');
  }
});

test.each([
  ['status: open', 'status: opened'],
  ['kind: website', 'kind: web'],
  ['confidence: official', 'confidence: sure'],
  ['short: "VIP"', 'shrot: "VIP"'],
])('and refuses "%s" as "%s"', (right, wrong) => {
  const text = files.get('content/programs/vip/facts.yaml') ?? '';
  expect(text).toContain(right);
  const schema = schemaAt('.vscode/schemas/program.json');
  expect(schema.safeParse(parse(text.replace(right, wrong))).success).toBe(false);
});

/** Every field of a schema without a word on what it is for, by its path. */
const silentIn = (schema: unknown, at: string): readonly string[] => {
  if (typeof schema !== 'object' || schema === null) return [];
  if (Array.isArray(schema)) return schema.flatMap((one) => silentIn(one, at));
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) =>
    key === 'properties'
      ? Object.entries(z.record(z.string(), z.unknown()).parse(value)).flatMap(([name, field]) => [
          ...(isDescribed(field) ? [] : [`${at}.${name}`]),
          ...silentIn(field, `${at}.${name}`),
        ])
      : silentIn(value, at),
  );
};

/** Whether a field says what it is for. */
const isDescribed = (field: unknown): boolean =>
  z.looseObject({ description: z.string().min(5) }).safeParse(field).success;

const wordSchemas = {
  programWordsSchema,
  linesWordsSchema,
  cardWordsSchema,
  pageWordsSchema,
  tracesSchema,
};

test('an editor says what each field of each schema is for', () => {
  for (const [file, text] of written)
    if (file.includes('/schemas/')) expect(silentIn(JSON.parse(text), file)).toEqual([]);
});

test.each(Object.entries(wordSchemas))('every field of %s says what it is for', (name, schema) => {
  expect(silentIn(z.toJSONSchema(schema, { io: 'input' }), name)).toEqual([]);
});

test('a field without a word on it would be found, however deep it stands', () => {
  const schema = z.object({ a: z.array(z.object({ b: z.string() })).describe('A list.') });
  expect(silentIn(z.toJSONSchema(schema), 'made')).toEqual(['made.a.b']);
});
