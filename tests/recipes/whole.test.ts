import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { limit } from '../speed.ts';
import { numberOf } from '../numbers.ts';
import { kitchen } from './kitchen.ts';
import { takeOutOld } from './takeOutOld.ts';
import { fillIn, openIt, pier, suggestIt } from './pier.ts';

/** What the tests of content and of built pages read. */
const more = [
  ...['docs', 'tests', '.github', '.vscode', '.gitattributes', '.gitignore', 'LICENSE'],
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'package-lock.json', 'knip.jsonc'],
  ...['eslint.config.js', 'eslint.layers.js', 'vitest.config.ts', 'playwright.config.ts'],
];
const copy = kitchen(more);
afterAll(copy.remove);

/** Tests of what is written and built; of budgets there is a word in docs/decisions/13, of pictures in CONTRIBUTING.md. */
const held = [
  ...[
    'tests/content',
    'src/catalog',
    'src/checks',
    'src/keeping',
    'src/views',
    'src/shown',
    'src/domain',
    'src/hsds',
    'src/search',
  ],
  ...['everyPage', 'said', 'grid', 'numbers', 'links', 'truth', 'search', 'openData'].map(
    (name) => `tests/site/${name}.test.ts`,
  ),
];

test(
  'once a number was changed and a program added by their recipes, every other test still holds',
  () => {
    copy.change('content/lines/hope.yaml', (text) =>
      text.replace(numberOf('hope'), '1-800-555-0142'),
    );
    takeOutOld(copy);
    copy.npm('translated', 'all', 'lines.yaml');
    expect(copy.npm('new:program', pier.id, pier.name).code).toBe(0);
    fillIn(copy);
    suggestIt(copy);
    openIt(copy);
    expect(copy.built()).toBe('');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [path.join('node_modules', 'vitest', 'vitest.mjs'), 'run', '--reporter=dot', ...held],
      { cwd: copy.folder, encoding: 'utf8', env: { ...process.env, BUILT: undefined } },
    );
    const said = stripVTControlCharacters(`${stdout}${stderr}`);
    const failed = [...said.matchAll(/^ *FAIL .*|^\w*Error: .*/gm)].map(([line]) => line);
    expect({ status, failed }).toEqual({ status: 0, failed: [] });
  },
  limit(1_200_000),
);
