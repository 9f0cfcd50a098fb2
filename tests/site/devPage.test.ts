import { spawn } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { builtFolder, projectFolder } from '#catalog/project.ts';
import { copyProject } from '../copyProject.ts';
import { devPath } from '#dev/devPage.ts';
import { freePort } from '../freePort.ts';
import { limit } from '../speed.ts';

const read = (file: string): string => readFileSync(path.join(projectFolder, file), 'utf8');

/** What only the page for those who build the site has in it. */
const traces = ['data-part-name', 'data-variant', 'data-paper-style', `"${devPath}"`];

test('the built site has no trace of the page for those who build it', () => {
  const files = globSync('**/*.{html,js,json,css,xml,txt}', { cwd: builtFolder });
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => file.startsWith(devPath.slice(1)))).toEqual([]);
  const found = files.flatMap((file) => {
    const text = readFileSync(path.join(builtFolder, file), 'utf8');
    return traces.filter((trace) => text.includes(trace)).map((trace) => `${file}: ${trace}`);
  });
  expect(found).toEqual([]);
});

test('every component stands on the page for those who build the site, by itself or within another', () => {
  const imported = (file: string): readonly string[] =>
    [...read(file).matchAll(/from '#(components|dev)\/(\w+\.astro)'/g)].map(
      ([, folder = '', name = '']) => `src/${folder}/${name}`,
    );
  const reached = new Set(['src/dev/Parts.astro']);
  // A set gives what is put into it while one goes through it.
  for (const file of reached) for (const other of imported(file)) reached.add(other);
  const components = globSync('src/components/*.astro', { cwd: projectFolder });
  expect(components.length).toBeGreaterThan(20);
  expect(components.filter((file) => !reached.has(file.replaceAll(path.sep, '/')))).toEqual([]);
});

const port = await freePort();

/** Astro's own server, as `npm run dev` starts it, on a copy of the project: a build may use its cache. */
const copy = copyProject();
const server = spawn(process.execPath, ['src/commands/dev.ts', '--port', String(port)], {
  cwd: copy.folder,
  env: { ...process.env, NODE_ENV: 'development', VITEST: undefined, NO_COLOR: '1' },
});
afterAll(() => {
  server.kill();
  copy.remove();
});
let complaints = '';
server.stderr.on('data', (text) => {
  complaints += String(text);
});
const address = new Promise<string>((found) => {
  let said = '';
  server.stdout.on('data', (text) => {
    said += String(text);
    const [known] = /http:\/\/(?:localhost|127\.0\.0\.1):\d+/.exec(said) ?? [];
    if (known !== undefined) found(known);
  });
});

test(
  'in development the page shows its parts in both directions and both colors',
  async () => {
    const answer = await fetch(`${await address}${devPath}`);
    expect(answer.status).toBe(200);
    const html = await answer.text();
    const variants = html.split('data-variant=').slice(1);
    expect(variants.map((variant) => /^"([^"]*)"/.exec(variant)?.[1])).toEqual([
      'en light',
      'en dark',
      'ar light',
      'ar dark',
    ]);
    const partsOf = (variant: string): readonly string[] =>
      [...variant.matchAll(/data-part-name="([^"]*)"/g)].map(([, name = '']) => name);
    const [first = '', ...others] = variants;
    const parts = partsOf(first);
    for (const kind of [
      'exit',
      'header: menu open',
      'home',
      'lines',
      'face: joint',
      'face: unknown',
      'face: paused',
      'face: its numbers withheld',
      'card danger',
      'question reason',
      'results: in danger',
      'grid',
      'sheet',
      'card to fold',
      'veil',
    ])
      expect(parts).toContain(kind);
    for (const other of others) expect(partsOf(other)).toEqual(parts);
  },
  limit(120_000),
);

test(
  'in development an edit of content is shown at once, on the port that was asked for, with no complaint',
  async () => {
    const shown = async (path: string): Promise<string> =>
      (await fetch(`${await address}${path}`)).text();
    expect(new URL(await address).port).toBe(String(port));
    expect(await shown('/en/talk/')).toContain('<h1');
    const edits = [
      ['content/words/en/pages/talk.md', /^heading: .*$/m, 'heading: Pears and plums', '/en/talk/'],
      ['content/programs/vip/facts.yaml', /^status: open$/m, 'status: paused', '/en/options/vip/'],
      ['content/programs/avp/facts.yaml', /^status: open$/m, 'status: closed', '/en/options/avp/'],
    ] as const;
    for (const [file, from, to, page] of edits) {
      const before = await shown(page);
      copy.change(file, (text) => {
        expect(text).toMatch(from);
        return text.replace(from, to);
      });
      await expect
        .poll(async () => (await shown(page)) === before, { timeout: limit(30_000) })
        .toBe(false);
    }
    expect(await shown('/en/talk/')).toContain('Pears and plums');
    expect(complaints).toBe('');
  },
  limit(120_000),
);
