import { globSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { layers as written } from '../../eslint.layers.js';

const layers = z.record(z.string(), z.unknown()).parse(written);
const drawing = 'docs/layers.md';

/** The folders in a folder that are the project's own, in order. */
const foldersIn = (folder: string): readonly string[] => {
  const made = readFileSync('.gitignore', 'utf8').split('\n');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .filter((name) => !made.includes(`${name}/`))
    .sort();
};

/** Every module, by its folder, with what it imports; styles are no modules. */
const modules = globSync('src/*/**/*.{ts,tsx,astro,mjs}')
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => !file.endsWith('.test.ts'))
  .sort()
  .map((file) => ({
    file,
    folder: file.split('/')[1] ?? '',
    imported: [
      ...readFileSync(file, 'utf8').matchAll(/^(?:import\b[^;]*?|\} )from '([^']+)'/gm),
    ].map(([, name = '']) => name),
  }));
const folders = [...new Set(modules.map(({ folder }) => folder))];

/** The folder of src/ that an import reaches; undefined for packages and for files of no folder. */
const reached = (file: string, name: string): string | undefined => {
  // What people write is no module.
  if (name.startsWith('#content/')) return undefined;
  const whole = name.startsWith('#')
    ? `src/${name.slice(1)}`
    : name.startsWith('.')
      ? path.posix.join(path.posix.dirname(file), name)
      : '';
  const [, folder] = /^src\/([^/]+)\//.exec(whole) ?? [];
  return folder;
};

/** Who imports whom, as arrows from folder to folder. */
const arrows = (): readonly string[] =>
  [
    ...new Set(
      modules.flatMap(({ file, folder, imported }) =>
        imported
          .map((name) => reached(file, name))
          .filter((to) => to !== undefined && to !== folder)
          .map((to) => `${folder} --> ${to ?? ''}`),
      ),
    ),
  ].sort();

/** The page with the drawing; `NEW_LAYERS=1` keeps the new one in its place, to be read before it is committed. */
const drawn = `# Who imports whom

Each folder of \`src/\` is a layer; an arrow says that a module of one imports from the other. What may be imported stands in \`eslint.layers.js\`, which ESLint holds every module to. The drawing is what is there: \`tests/content/house.test.ts\` keeps it in step (\`NEW_LAYERS=1 npx vitest run tests/content/house.test.ts\` draws it anew).

\`\`\`mermaid
flowchart TD
${arrows()
  .map((arrow) => `  ${arrow}`)
  .join('\n')}
\`\`\`
`;

test('who imports whom is as it is drawn', () => {
  if (process.env['NEW_LAYERS'] === '1') writeFileSync(drawing, drawn);
  expect(modules.length).toBeGreaterThan(200);
  expect(arrows()).toContain('catalog --> domain');
  expect(readFileSync(drawing, 'utf8')).toBe(drawn);
});

/** Arrows that lead on and on: whoever reaches a folder that imports nothing more is in no circle by that. */
const inCircles = (pairs: readonly (readonly string[])[]): readonly (readonly string[])[] => {
  const left = pairs.filter(([, to]) => pairs.some(([from]) => from === to));
  return left.length === pairs.length ? left : inCircles(left);
};

test('nothing imports in a circle', () => {
  const pairs = arrows().map((arrow) => arrow.split(' --> '));
  expect(inCircles(pairs).map((pair) => pair.join(' --> '))).toEqual([]);
});

test('every folder of modules is a layer that lint knows, and lint knows no other', () => {
  expect(Object.keys(layers).sort()).toEqual([...folders].sort());
});

test("README's tree has every folder and no other, each with what it is for", () => {
  const [, tree = ''] = /```text\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
  const lines = tree
    .trimEnd()
    .split('\n')
    .map((line) => /^( *)([a-z0-9]+)\/ {2,}(\S.*)$/.exec(line) ?? []);
  const named = (indent: number): readonly (string | undefined)[] =>
    lines.filter(([, spaces = '']) => spaces.length === indent).map(([, , name]) => name);
  expect(lines.filter((parts) => parts.length === 0)).toEqual([]);
  expect([...named(0)].sort()).toEqual(foldersIn('.'));
  expect([...named(2)].sort()).toEqual(foldersIn('src'));
  // Those of src/ stand under it.
  expect(lines.findIndex(([, spaces]) => spaces === '  ')).toBe(
    lines.findIndex(([, , name]) => name === 'src') + 1,
  );
});
