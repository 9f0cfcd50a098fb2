import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** The rows of docs/safety.md: a danger, what answers it, and what proves it. */
const rows = readFileSync('docs/safety.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:danger|---)/.test(line))
  .map((line) => line.slice(2, -2).split(' | '));

/** Of a cell such as `file`: "title", "title"; `file`: "title": each title with its file. */
const proofsIn = (cell: string): readonly (readonly [string, string])[] =>
  cell.split('; `').flatMap((part) => {
    const [, file = '', titles = ''] = /^`?([^`]+)`: (.+)$/.exec(part) ?? [];
    return [...titles.matchAll(/"([^"]+)"/g)].map(([, title = '']) => [file, title] as const);
  });

/** The titles of tests in a file, as they stand there. */
const titlesIn = (file: string): readonly string[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /\b(?:test|it)(?:\.\w+\b(?:\((?:[^()]|\([^()]*(?:\([^()]*\)[^()]*)*\))*\))?)*\(\s*(['"`])((?:(?!\1).)+)\1/g,
    ),
  ].map(([, , title = '']) => title);

/** Whether a title in a row, shortened by "…", is this one. */
const isShortOf = (short: string, title: string): boolean => {
  const [first = '', ...rest] = short.split('…').map((part) => part.trim());
  if (!title.startsWith(first)) return false;
  return rest.reduce((at, part) => (at < 0 ? at : title.indexOf(part, at)), first.length) >= 0;
};

describe.each(rows)('the danger "%s"', (_danger, answer = '', proof = '') => {
  test('has a test, by a file and a title that are there', () => {
    const proofs = proofsIn(proof);
    expect(proofs.length).toBeGreaterThan(0);
    for (const [file, title] of proofs) {
      expect(existsSync(file), file).toBe(true);
      expect(
        titlesIn(file).filter((one) => isShortOf(title, one)),
        `${file}: ${title}`,
      ).not.toEqual([]);
    }
  });

  test('is answered by files that are there', () => {
    for (const [, file = ''] of answer.matchAll(/`((?:src|content|docs|\.github)\/[^`<]+)`/g))
      expect(existsSync(file), file).toBe(true);
  });
});

test('there are dangers, and none of them stands twice', () => {
  expect(rows.length).toBeGreaterThan(50);
  expect(new Set(rows.map(([danger]) => danger)).size).toBe(rows.length);
  expect(rows.filter((cells) => cells.length !== 3)).toEqual([]);
});
