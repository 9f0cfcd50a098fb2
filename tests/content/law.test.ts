import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '#catalog/project.ts';

const textOf = (file: string): string => readFileSync(path.join(projectFolder, file), 'utf8');
const rulesPage = textOf('docs/rules.md');
const neverPage = textOf('docs/never.md');
const ruleFile = textOf('content/rules.yaml');

/** Every rule of docs/rules.md with the text below its heading. */
const law = new Map(
  rulesPage
    .split(/^## (?=R\d+$)/m)
    .slice(1)
    .map((section) => {
      const [name = '', ...lines] = section.split(/^## /m)[0]?.split('\n') ?? [];
      return [name, lines.join('\n')] as const;
    }),
);
const numbered = (count: number, first = 0): readonly number[] =>
  Array.from({ length: count }, (_, index) => index + first);

/** The rows of a table whose first cell is a number or a name, without their head. */
const rowsOf = (page: string): readonly (readonly string[])[] =>
  page
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (?:---|no\.|point)/.test(line))
    .map((line) =>
      line
        .slice(2, -2)
        .split(' | ')
        .map((cell) => cell.trim()),
    );

/** What a text names as its holders: files, and tests by their title. */
const namedTests = (text: string): readonly (readonly [string, string | undefined])[] =>
  [...text.matchAll(/`([\w./[\]-]+\.(?:ts|yaml|js|md))`(?: "([^"]+)")?/g)].map(
    ([, file = '', title]) => [file, title] as const,
  );

const expectThere = (text: string): void => {
  for (const [file, title] of namedTests(text)) {
    expect(existsSync(path.join(projectFolder, file)), file).toBe(true);
    if (title !== undefined) expect(textOf(file), `${file} has no "${title}"`).toContain(title);
  }
};

describe('docs/rules.md', () => {
  test('has R0 to R35, each with its reason', () => {
    expect([...law.keys()]).toEqual(numbered(36).map((number) => `R${String(number)}`));
    for (const [name, text] of law) expect(text, name).toMatch(/^Why: \S/m);
  });

  test('knows every rule that content/rules.yaml names as its source', () => {
    const sources = [...ruleFile.matchAll(/\bfrom: (\S+?)[,\s]/g)].map(([, from = '']) => from);
    expect(sources.length).toBeGreaterThan(50);
    expect([...new Set(sources)].filter((from) => !law.has(from))).toEqual([]);
  });

  test.each([...law])('%s names what holds it, and that is there', (_name, text) => {
    const held = /^Held by: ([^]+?)(?:\n\n|$)/m.exec(text)?.[1] ?? '';
    expect(namedTests(held)).not.toEqual([]);
    expectThere(held);
  });
});

describe('docs/never.md', () => {
  const rows = rowsOf(neverPage);

  test('has all 44', () => {
    expect(rows.map(([number]) => Number(number))).toEqual(numbered(44, 1));
  });

  test.each(rows)('never-rule %s (%s) is held by a test that is there, or by reading', (...row) => {
    const [, , held = ''] = row;
    if (!held.startsWith('reading')) expect(namedTests(held)).not.toEqual([]);
    expectThere(held);
  });
});

describe('docs/source-material.md', () => {
  const rows = rowsOf(textOf('docs/source-material.md'));

  test('has S1 to S15, in the words of content/source-material.yaml', () => {
    const english = textOf('content/source-material.yaml').split(/^\w+:$/m)[1] ?? '';
    const points = [...english.matchAll(/^ {2}(S\d+):\n {4}about: (.+)$/gm)];
    expect(points).toHaveLength(15);
    expect(rows).toEqual(points.map(([, point, about]) => [point, about?.replaceAll("'", '')]));
  });
});
