import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { projectFolder } from '#catalog/project.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'review-'));
  cpSync(path.join(projectFolder, 'content'), path.join(root, 'content'), { recursive: true });
  cpSync(path.join(projectFolder, 'docs', 'translation'), path.join(root, 'docs', 'translation'), {
    recursive: true,
  });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Runs a command in a copy of the project's content. */
const run = (
  name: string,
  ...args: readonly string[]
): { readonly code: number | null; readonly said: string } => {
  const command = path.join(projectFolder, 'src', 'commands', `${name}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: root,
    env: { ...process.env, INIT_CWD: root },
    encoding: 'utf8',
  });
  return { code: status, said: `${stdout}${stderr}`.replaceAll(root, '…') };
};

const put = (file: string, bytes: string | Uint8Array): void => {
  writeFileSync(path.join(root, file), bytes);
};
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** Every file of the copy, whole. */
const content = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(path.join(root, 'content'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
      .map((file) => [file, read(file)]),
  );

/** The one line that differs between two texts. */
const differing = (before: string, after: string): readonly (readonly [string, string])[] => {
  const lines = after.split('\n');
  expect(lines.length).toBe(before.split('\n').length);
  return before
    .split('\n')
    .map((line, at) => [line, lines[at] ?? ''] as const)
    .filter(([line, other]) => line !== other);
};

let po = '';

/** The PO file of French, written by the command the first time. */
const putPo = (): void => {
  if (po === '') {
    expect(run('reviewPo', 'fr', 'fr.po')).toEqual({ code: 0, said: '' });
    po = read('fr.po');
  }
  put('fr.po', po);
};

const title = 'msgctxt "cards/pause.md discreet';
const other = 'Per oggi';

describe('a PO file', () => {
  beforeEach(putPo);

  /** The PO file with other words, found right, for one text. */
  const changed = (): string => {
    const [before = '', after = ''] = read('fr.po').split(title);
    const start = before.slice(0, before.lastIndexOf('#, fuzzy\n'));
    return `${start}${title}${after.replace(/msgstr ".*"/, `msgstr "${other}"`)}`;
  };

  test('taken in unchanged, whatever saved it, changes no byte of content', () => {
    const before = content();
    const text = read('fr.po');
    for (const saved of [
      text,
      `\ufeff${text.replaceAll('\n', '\r\n')}`,
      Buffer.from(`\ufeff${text}`, 'utf16le'),
    ]) {
      put('fr.po', saved);
      const { code, said } = run('reviewTake', 'fr.po', '--by=A. B.');
      expect(code).toBe(0);
      expect(said).toMatch(
        /^Taken from A\. B\., .*: 0 with other words, 0 found right, 0 doubtful or answered\.\n$/,
      );
      expect(content()).toEqual(before);
    }
  });

  test('brings a change to exactly its place, and keeps the line ends that the file has', () => {
    const file = 'content/words/fr/cards/pause.md';
    put(file, read(file).replaceAll('\n', '\r\n'));
    const before = content();
    put('fr.po', changed().replaceAll('\n', '\r\n'));
    expect(run('reviewTake', 'fr.po', '--by=A. B.').code).toBe(0);
    const after = content();
    expect([...after.keys()].filter((name) => after.get(name) !== before.get(name)).sort()).toEqual(
      [file, 'content/words/reviewed/fr.yaml'],
    );
    const lines = differing(before.get(file) ?? '', after.get(file) ?? '');
    expect(lines.map(([, line]) => line)).toEqual([`discreet: "${other}"\r`]);
  });

  test('says who must be named, and writes nothing before that', () => {
    const before = content();
    expect(run('reviewTake', 'fr.po')).toEqual({
      code: 2,
      said: '"fr.po" does not say who has read. Add --by="Name or initials".\n',
    });
    expect(content()).toEqual(before);
  });
});

test.each([
  ['nothing', ''],
  ['a file that is cut off', '{"kind":"review","language":"fr","saved":"2026-11-26","texts":[{"id'],
  ['another JSON file', '{"a":1}'],
  ['words', 'Bonjour !'],
  ['bytes of a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0xff, 0xfe, 0x00])],
])('%s: one sentence, and nothing is written', (_, bytes) => {
  const before = content();
  put('given', bytes);
  expect(run('reviewTake', 'given')).toEqual({
    code: 2,
    said: '"given" is no file that a sheet has saved, and no PO file of this project. Ask for the file that came out of the sheet (review-….json), or for the .po file.\n',
  });
  expect(content()).toEqual(before);
});

test('a language that is not there, a file that is not there, and no file: one sentence each', () => {
  put(
    'it.json',
    '{"kind":"review","language":"it","saved":"2026-11-26","reviewer":"A","texts":[]}',
  );
  expect(run('reviewTake', 'it.json')).toEqual({
    code: 2,
    said: '"it.json" is of the language "it". There is: ar, es, fr.\n',
  });
  expect(run('reviewTake', 'no.json').said).toMatch(
    /^"no\.json" is no file that a sheet has saved/,
  );
  expect(run('reviewTake')).toEqual({
    code: 2,
    said: 'Usage: npm run -s review:take -- FILE [--by="Name"]\n',
  });
  expect(run('reviewSheet', 'en')).toEqual({
    code: 2,
    said: 'Usage: npm run -s review:sheet -- ar|es|fr [FILE [cards|pages/talk.md …]]\n',
  });
});

test('a sheet may hold some of the files alone', () => {
  expect(run('reviewSheet', 'fr', 'sheet.html', 'cards/now.md', 'pages/ho').code).toBe(0);
  const files = [...read('sheet.html').matchAll(/data-id="([^" ]+) [^"]*"/g)]
    .map(([, file]) => file)
    .filter((file) => file !== 'question');
  expect([...new Set(files)]).toEqual(['pages/home.md', 'cards/now.md', 'pages/how.md']);
  expect(run('reviewSheet', 'fr', 'sheet.html', 'no.md')).toEqual({
    code: 2,
    said: 'No file of content/words/fr begins with "no.md".\n',
  });
});

test('what cannot be taken is named with the reason and all that was written, and the rest is taken', () => {
  put(
    'saved.json',
    `\ufeff${JSON.stringify(
      {
        kind: 'review',
        language: 'fr',
        reviewer: 'Zoé \u2019',
        saved: '2026-11-26',
        texts: [
          {
            id: 'cards/now.md title',
            english: 'Old',
            own: 'Vieux',
            text: 'Mes mots',
            mark: 'wrong',
            said: 'Parce que',
          },
          {
            id: 'cards/now.md discreet',
            english: 'For today',
            own: /^discreet: "(.*)"$/m.exec(read('content/words/fr/cards/now.md'))?.[1] ?? '',
            text: other,
            mark: null,
            said: '',
          },
        ],
      },
      null,
      1,
    ).replaceAll('\n', '\r\n')}`,
  );
  const { code, said } = run('reviewTake', 'saved.json');
  expect(code).toBe(1);
  expect(said).toContain('Taken from Zoé \u2019, 2026-11-26: 1 with other words, 1 found right');
  expect(said).toMatch(
    /Not taken, 1; nothing was written for these, and all of it is still in "saved\.json":\n- cards\/now\.md title: The English has changed since: it is now ".*"\.\n {2}Written: Mes mots\n {2}Said: Parce que\n$/,
  );
  expect(read('content/words/fr/cards/now.md')).toContain(`discreet: "${other}"`);
});

test('what has changed in the English since somebody read it is shown as a difference', () => {
  const english = 'content/words/en/cards/pause.md';
  expect(run('reviewPo', 'fr', 'fr.po').code).toBe(0);
  put(
    'fr.po',
    read('fr.po').replace(new RegExp(`#, fuzzy\\n(?=${title.replaceAll('.', '\\.')})`), ''),
  );
  expect(run('reviewTake', 'fr.po', '--by=A. B.').said).toContain('1 found right');
  const [, words = ''] = /^discreet: "(.*)"$/m.exec(read(english)) ?? [];
  put(english, read(english).replace(`discreet: "${words}"`, `discreet: "${words} tonight"`));
  expect(run('reviewSheet', 'fr', 'sheet.html')).toEqual({ code: 0, said: '' });
  const [, shown = ''] =
    /<strong>The English has changed<\/strong> since (.*?)<\/li>/.exec(read('sheet.html')) ?? [];
  expect(shown.replaceAll(/\d{4}-\d\d-\d\d/g, 'today')).toBe(
    `A. B., today read it: <span class="difference">${words} <ins>tonight</ins></span>`,
  );
  expect(read('sheet.html')).toContain(
    'The English here has changed since this was translated (cards/pause.md)',
  );
});
