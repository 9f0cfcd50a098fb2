import { expect, test } from 'vitest';
import { checkIds } from '#checks/checkIds.ts';
import type { Files } from '#catalog/files.ts';
import { openFiles } from '../../tests/open.ts';
import { problemsIn } from '../../tests/problems.ts';

const files = openFiles();
const vip = 'content/programs/vip/facts.yaml';

const copied = (from: string, to: string, into: Files = files): Files =>
  new Map(into).set(to, files.get(from) ?? '');

test('the ids as they stand are given once', () => {
  expect(checkIds(files)).toEqual([]);
});

test('a program has the id of a line', () => {
  const words = copied('content/words/en/programs/vip.md', 'content/words/en/programs/acc.md');
  expect(problemsIn(copied(vip, 'content/programs/acc/facts.yaml', words))).toContain(
    'content/lines/acc.yaml: the id "acc" is that of content/programs/acc/facts.yaml too. Give the program another id: rename its files, and what names it.',
  );
});

test.each([
  ['cards/pause.md', 'content/words/en/cards/hope.md', 'content/lines/hope.yaml', 'card'],
  ['pages/talk.md', 'content/words/en/pages/hope.md', 'content/lines/hope.yaml', 'page'],
  ['pages/talk.md', 'content/words/en/pages/vip.md', vip, 'program'],
])('a copy of %s is %s', (from, file, other, kind) => {
  const id = /([a-z]+)\.md$/.exec(file)?.[1] ?? '';
  expect(checkIds(copied(`content/words/en/${from}`, file))).toEqual([
    `${file}: the id "${id}" is that of ${other} too. Give the ${kind} another id: rename its files, and what names it.`,
  ]);
});

test.each([
  ['offer', 'vip.one-to-one', 'vip.healing'],
  ['contact', 'website', 'ask-collaborative'],
  ['claim', 'mission', 'began-1984'],
])('a program has the %s "%s" twice', (kind, id, other) => {
  const text = (files.get(vip) ?? '').replace(new RegExp(`id: ${other}\\b`), `id: ${id}`);
  expect(problemsIn(new Map(files).set(vip, text))).toContain(
    `${vip}: the ${kind} "${id}" stands there twice. Give one of them another id.`,
  );
});
