import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readFiles } from '#catalog/files.ts';
import { projectFolder } from '#catalog/project.ts';
import { readContent } from '#checks/readContent.ts';
import { today } from '#catalog/today.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'content-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const page = 'content/words/es/pages/ways.md';
const write = (bytes: Uint8Array): void => {
  mkdirSync(path.join(root, path.dirname(page)), { recursive: true });
  writeFileSync(path.join(root, page), bytes);
};

test('a file in the encoding of old Windows is refused with its line', () => {
  write(Buffer.from('---\nheading: Un título\n---\nNo hace daño.\n', 'latin1'));
  expect(() => readFiles(root)).toThrowErrorMatchingInlineSnapshot(`
    [ContentError: The content cannot be published yet:
    - content/words/es/pages/ways.md: line 2 is "heading: Un t�tulo", which is not UTF-8. Save the file with the encoding UTF-8.]
  `);
});

test('a file in UTF-16 is refused', () => {
  write(Buffer.from('\ufeff---\nheading: daño\n', 'utf16le'));
  expect(() => readFiles(root)).toThrow(/is not UTF-8\. Save the file/);
});

test('a byte order mark and line ends of Windows are no part of a text', () => {
  write(Buffer.from('\ufeff---\r\nheading: Sí\r\n---\r\nUno.\rDos.\r\n'));
  expect(readFiles(root).get(page)).toBe('---\nheading: Sí\n---\nUno.\nDos.\n');
});

test('a file in UTF-16 without a mark is refused', () => {
  write(Buffer.from('---\nheading: A title\n', 'utf16le'));
  expect(() => readFiles(root)).toThrow(/line 1 is "---", which is not UTF-8\. Save the file/);
});

test('quotation marks of a word processor are refused where they take the place of straight ones, and stay in a text', () => {
  write(Buffer.from('---\nheading: A “title”\n---\nIt’s “fine”.\n'));
  expect(readFiles(root).get(page)).toContain('It’s “fine”.');
  write(Buffer.from('---\nheading: “A title”\n---\nText.\n'));
  expect(() => readFiles(root)).toThrow(
    `${page}: line 2 is "heading: “A title”", with quotation marks of a word processor. Write straight ones: " and '.`,
  );
});

test.each([
  'content/lines/hope.yml',
  'content/lines/Hope.yaml',
  'content/programs/oak/fact.yaml',
  'content/programs/oak/notes.txt',
  'content/words/en/pages/more/talk.md',
  'content/words/english/messages.json',
])('%s, which nothing would read, is named', (file) => {
  write(Buffer.from('---\nheading: A\n---\nText.\n'));
  mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(root, file), '');
  expect(() => readFiles(root)).toThrow(
    `${file}: no part of the site reads a file of this name in this place.`,
  );
});

test('what systems and editors leave in folders is no file of the content', () => {
  write(Buffer.from('---\nheading: A\n---\nText.\n'));
  for (const name of ['.DS_Store', 'Thumbs.db', 'desktop.ini', 'hope.yaml~', '.hope.yaml.swp'])
    writeFileSync(path.join(root, 'content', name), Buffer.from([0xff]));
  expect([...readFiles(root).keys()]).toEqual([page]);
});

describe('the whole content', () => {
  test('says the same with a mark and line ends of Windows in every file', () => {
    cpSync(path.join(projectFolder, 'content'), path.join(root, 'content'), { recursive: true });
    const before = readFiles(projectFolder);
    for (const file of before.keys()) {
      const text = readFileSync(path.join(root, file), 'utf8');
      writeFileSync(path.join(root, file), `\ufeff${text.replaceAll('\n', '\r\n')}`);
    }
    const after = readFiles(root);
    expect(after).toEqual(before);
    expect(readContent(after, today())).toEqual(readContent(before, today()));
  });
});
