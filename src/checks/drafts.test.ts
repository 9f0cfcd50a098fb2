import { expect, test } from 'vitest';
import { draftsIn, publishedFiles } from '#checks/drafts.ts';
import { readFiles } from '#catalog/files.ts';
import type { Files } from '#catalog/files.ts';
import { projectFolder } from '#catalog/project.ts';
import { readContent } from '#checks/readContent.ts';
import { today } from '#catalog/today.ts';
import { problemsIn } from '../../tests/problems.ts';

const files = readFiles(projectFolder);
const facts = (files.get('content/programs/alpol/facts.yaml') ?? '').replaceAll('alpol.', 'new.');
const draft = facts.replace('status: open', 'status: draft');
const words = (files.get('content/words/en/programs/alpol.md') ?? '').replaceAll('alpol.', 'new.');

/** The content with one more program and its words in English only. */
const withNew = (text: string, said = words): Files =>
  new Map([
    ...files,
    ['content/programs/new/facts.yaml', text],
    ['content/words/en/programs/new.md', said],
  ]);

const problemsOf = (all: Files): string => problemsIn(all).join('\n');

test('a draft changes nothing of what is published', () => {
  expect(draftsIn(withNew(draft))).toEqual(['new']);
  expect(readContent(withNew(draft), today())).toEqual(readContent(files, today()));
  expect([...publishedFiles(withNew(draft)).keys()]).toEqual([...files.keys()]);
});

test('the same program, set to open, is asked for its words in every language', () => {
  expect(problemsOf(withNew(facts))).toContain(
    'content/words/es/programs/new.md: this file is missing',
  );
});

test('only the status makes a draft, wherever else the word stands', () => {
  const named = facts.replace('short: "ALPOL"', 'short: "status: draft"');
  expect(draftsIn(withNew(named))).toEqual([]);
});

test.each([
  ['status: draft', "status: 'draft'"],
  ['status: draft', 'status: "draft" # not yet'],
  ['status: draft', 'status:   draft'],
])('a draft is one however its status is written: %s, %s', (from, to) => {
  expect(draftsIn(withNew(draft.replace(from, to)))).toEqual(['new']);
});

test('a draft that does not fit stops the build too', () => {
  expect(problemsOf(withNew(draft.replace('family: no', 'family: never')))).toMatchInlineSnapshot(
    `"content/programs/new/facts.yaml: offers.0.for.family is "never". Use one of: yes, ask, no."`,
  );
});

test('a hidden place of a draft must not show', () => {
  const hidden = draft.replace('addressVisibility: area', 'addressVisibility: hidden');
  expect(problemsOf(withNew(hidden))).toMatchInlineSnapshot(`
    "content/programs/new/facts.yaml: place "office" is hidden and has "area". Take "area" out: people's lives depend on it.
    content/programs/new/facts.yaml: "https://www.bkreader.com/news/the-bed-stuy-org-helping-women-get-back-on-their-feet-out-of-prison-6547661" names "Bed Stuy", and the place of "new" is hidden. Take this address out, and tell the source in words ("a 2012 news report"): people's lives depend on it.
    content/words/en/programs/new.md: names "Bedford" where it speaks of "new", whose place is hidden. Name a borough at most: people's lives depend on it.
    content/words/en/programs/new.md: names "Bedford Stuyvesant" where it speaks of "new", whose place is hidden. Name a borough at most: people's lives depend on it."
  `);
});

test('words of a draft that cannot be read are named', () => {
  expect(problemsOf(withNew(draft, words.replace('summary:', 'sumary:')))).toMatchInlineSnapshot(`
    "content/words/en/programs/new.md: summary is nothing. Write a text here, in quotes.
    content/words/en/programs/new.md: the file is {"name":"A Little Piece of Light","discreet":"Women's center. Take out: sumary."
  `);
});

test('a way to reach a program that leads through a draft is not shown', () => {
  const vip = files.get('content/programs/vip/facts.yaml') ?? '';
  const through = vip.replace(
    'kind: through, value: "https://restoringhealing.org/our-approaches"',
    'kind: through, value: "new"',
  );
  expect(through).not.toBe(vip);
  const all = new Map([...withNew(draft), ['content/programs/vip/facts.yaml', through] as const]);
  const shown = readContent(all, today()).programs.find(({ id }) => id === 'vip');
  expect(shown?.contacts.some(({ value }) => value === 'new')).toBe(false);
  expect(shown?.contacts.length).toBeGreaterThan(0);
});
