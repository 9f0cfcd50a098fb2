import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFiles } from '#hsds/writeFiles.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'write-'));
  mkdirSync(path.join(root, 'content'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const there = (): readonly string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort();

test('all files are written, and nothing else stays', () => {
  writeFiles(
    root,
    new Map([
      ['content/programs/a/facts.yaml', 'a'],
      ['content/words/en/programs/a.md', 'b'],
    ]),
  );
  expect(there()).toEqual(['content/programs/a/facts.yaml', 'content/words/en/programs/a.md']);
});

test('where one of them is there already, none is written', () => {
  mkdirSync(path.join(root, 'content/words/en/programs'), { recursive: true });
  writeFileSync(path.join(root, 'content/words/en/programs/a.md'), 'mine');
  expect(() => {
    writeFiles(
      root,
      new Map([
        ['content/programs/a/facts.yaml', 'a'],
        ['content/words/en/programs/a.md', 'b'],
      ]),
    );
  }).toThrow('content/words/en/programs/a.md is there already. Nothing was written.');
  expect(there()).toEqual(['content/words/en/programs/a.md']);
});
