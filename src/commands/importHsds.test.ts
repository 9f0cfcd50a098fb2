import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { projectFolder } from '#catalog/project.ts';
import { locales } from '#i18n/locales.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'hsds-'));
  cpSync(path.join(projectFolder, 'content'), path.join(root, 'content'), { recursive: true });
  mkdirSync(path.join(root, 'in'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const organization = {
  id: '00000000-0000-4000-8000-000000000001',
  name: 'North Shore House',
  description: 'A house.',
  website: 'https://north.example/',
  services: [{ id: '00000000-0000-4000-8000-000000000002', name: 'Counseling', status: 'active' }],
};

/** Runs the command in a copy of the project's content. */
const run = (
  ...args: readonly string[]
): { readonly code: number | null; readonly said: string } => {
  const command = path.join(projectFolder, 'src', 'commands', 'importHsds.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: root,
    env: { ...process.env, INIT_CWD: root },
    encoding: 'utf8',
  });
  return { code: status, said: `${stdout}${stderr}`.replaceAll(root, '…') };
};

const put = (file: string, value: unknown): void => {
  writeFileSync(
    path.join(root, 'in', file),
    typeof value === 'string' ? value : JSON.stringify(value),
  );
};

/** Every file of the copy, hidden ones too. */
const written = (): readonly string[] =>
  readdirSync(path.join(root, 'content'), { recursive: true, encoding: 'utf8' }).sort();

test('a file becomes a draft, and a second time it is refused', () => {
  put('one.json', organization);
  const before = written();
  const first = run('in/one.json');
  expect(first.code).toBe(0);
  expect(first.said).toContain('content/programs/nsh/facts.yaml');
  expect(written().filter((file) => !before.includes(file))).toEqual([
    'programs/nsh',
    'programs/nsh/facts.yaml',
    ...locales.map((locale) => `words/${locale}/programs/nsh.md`).sort(),
  ]);
  const facts = readFileSync(path.join(root, 'content/programs/nsh/facts.yaml'), 'utf8');
  const second = run('in/one.json');
  expect(second.code).toBe(2);
  expect(second.said).toMatchInlineSnapshot(`
    "- one.json: "North Shore House" would be "nsh", which is there already and is never overwritten. Give it another "alternate_name", or take it out.

    Nothing was written.
    "
  `);
  expect(readFileSync(path.join(root, 'content/programs/nsh/facts.yaml'), 'utf8')).toBe(facts);
}, 60_000);

describe('nothing is written, and the exit code is 2,', () => {
  const expectNothing = (...args: readonly string[]): string => {
    const before = written();
    const { code, said } = run(...args);
    expect(code).toBe(2);
    expect(written()).toEqual(before);
    return said;
  };

  test('where one record of a folder is wrong', () => {
    put('a.json', organization);
    put('b.json', { ...organization, id: 7, name: '' });
    expect(expectNothing('in')).toMatchInlineSnapshot(`
      "- b.json: "": id is 7. Give a UUID, as HSDS asks.
      - b.json: "": name is "". Give its name.

      Nothing was written.
      "
    `);
  }, 60_000);

  test('where there is no such file', () => {
    expect(expectNothing('in/none.json')).toMatchInlineSnapshot(`
      "- "…/in/none.json" is no file and no folder. Check its name.

      Nothing was written.
      "
    `);
  });

  test('where the folder has nothing to import', () => {
    expect(expectNothing('in')).toMatchInlineSnapshot(`
      "- "…/in" has no file that ends in ".json".

      Nothing was written.
      "
    `);
  });

  test('where the file is too large, or no text', () => {
    put('a.json', 'x'.repeat(5_000_001));
    writeFileSync(path.join(root, 'in', 'b.json'), Buffer.from([0x22, 0xff, 0xfe, 0x22]));
    expect(expectNothing('in')).toMatchInlineSnapshot(`
      "- a.json: is larger than 5000000 bytes. Split it.
      - b.json: cannot be read as UTF-8 text. Check the file.

      Nothing was written.
      "
    `);
  });

  test('where the source is no address', () => {
    put('a.json', organization);
    expect(expectNothing('in', '--source=javascript:1')).toMatchInlineSnapshot(`
      "- The source "javascript:1" is no address that begins with https:// or http://.

      Nothing was written.
      "
    `);
  });

  test.each([[[]], [['in', 'in']], [['in', '--force']], [['--source=https://a.example/']]])(
    'where the command is called as %j',
    (args) => {
      expect(expectNothing(...args)).toContain('Usage: npm run import:hsds');
    },
  );
});
