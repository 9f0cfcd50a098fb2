import { describe, expect, test } from 'vitest';
import { deadLinks, deadLinksShown } from '#checks/deadLinks.ts';
import type { Files } from '#catalog/files.ts';
import { readWholeContent } from '#checks/readContent.ts';
import { today } from '#catalog/today.ts';
import { changed } from '../../tests/changed.ts';
import { openFiles } from '../../tests/open.ts';
import { problemsIn } from '../../tests/problems.ts';

const files = openFiles();
const content = readWholeContent(files, today());
const page = 'content/words/en/pages/talk.md';
const withText = (text: string, file = page): Files =>
  changed(files, file, (before) => `${before.trimEnd()}\n\n${text}\n`);
const shownIn = (of: Files): readonly string[] => deadLinksShown(of, content);

test('the texts as they stand have none', () => {
  expect(deadLinks(files, content)).toEqual([]);
  expect(shownIn(files)).toEqual([]);
});

test.each([
  '[Who](page:nowhere)',
  '[Who](program:none)',
  '[Who](line:none)',
  '[Who](call:none)',
  // A line that one can only text after a word, and one that cannot be texted.
  '[Who](text:loveisrespect)',
  '[](text:hope)',
  '[Who](open:door)',
  '[](source:nothing)',
  '{{card:none}}',
  '{{card:none:body:harmed}}',
])('%s leads nowhere: the build stops with its file and its line', (link) => {
  const of = withText(link);
  const value =
    /[({]((?:page|program|line|call|text|open|source|card):[^)}]*)/.exec(link)?.[1] ?? '';
  const line = String((of.get(page) ?? '').trimEnd().split('\n').length);
  expect(shownIn(of)).toEqual([
    `${page}: the link "${value}" (line ${line}) leads nowhere. Name a page, a program, a line, a card or a source that exists.`,
  ]);
});

test.each([
  '[Who](page:talk)',
  '[Who](program:vip)',
  '[Who](line:hope)',
  '[Who](call:hope)',
  '[](text:nys)',
  '[Data](open:data)',
  '{{card:order}}',
  '{{card:order:body:harmed}}',
])('%s leads somewhere', (link) => {
  expect(shownIn(withText(link))).toEqual([]);
});

describe('what nobody sees stops no build, and is told all the same', () => {
  test('in a language that is not switched on', () => {
    const file = 'content/words/de/pages/talk.md';
    const of = new Map(files).set(file, '---\nheading: x\n---\n[Da](page:nowhere)\n');
    expect(shownIn(of)).toEqual([]);
    expect(deadLinks(of, content).map((due) => [due.file, due.value])).toEqual([
      [file, 'page:nowhere'],
    ]);
  });

  test.each(['draft', 'closed', 'withdrawn'] as const)('of a program that is %s', (status) => {
    const file = 'content/words/en/programs/vip.md';
    const of = withText('[There](page:nowhere)', file);
    const programs = content.programs.map((one) => (one.id === 'vip' ? { ...one, status } : one));
    expect(shownIn(of)).toHaveLength(1);
    expect(deadLinksShown(of, { ...content, programs })).toEqual([]);
    expect(deadLinks(of, { ...content, programs })).toHaveLength(1);
  });
});

test('the build itself stops at one', () => {
  expect(problemsIn(withText('[Who](page:nowhere)'))).toEqual([
    `${page}: the link "page:nowhere" leads nowhere. Name a page, a program, a line, a card or a source that exists.`,
  ]);
});
