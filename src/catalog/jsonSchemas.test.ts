import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { editorFiles } from '#catalog/jsonSchemas.ts';
import { openFiles } from '../../tests/open.ts';

const files = openFiles();
const written = editorFiles();
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
  for (const [file, schema] of pairs) {
    const { success, error } = schemaAt(schema).safeParse(parse(files.get(file) ?? ''));
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

test('an editor says what each field of a program and a line is for', () => {
  for (const name of ['program', 'line']) {
    const shape = z
      .object({
        properties: z.record(z.string(), z.object({ description: z.string().optional() })),
      })
      .parse(JSON.parse(readFileSync(`.vscode/schemas/${name}.json`, 'utf8')));
    const silent = Object.entries(shape.properties)
      .filter(([, { description }]) => description === undefined)
      .map(([key]) => key);
    expect(silent).toEqual([]);
  }
});
