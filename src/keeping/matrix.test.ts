import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { matrixOf } from '#keeping/matrix.ts';
import { projectContent } from '#views/projectContent.ts';
import { openContent } from '../../tests/open.ts';

const content = projectContent();
const matrix = matrixOf(openContent());

/** The cell of an answer and a column, as a person would look it up. */
const cell = (question: string, option: string, column: string): string => {
  const [, table = ''] = matrix.split(`(\`${question}\`)\n`);
  const rows = table.split('\n## ')[0]?.split('\n') ?? [];
  const cells = (row: string): readonly string[] => row.split('|').map((text) => text.trim());
  const head = rows.find((row) => row.startsWith('| Answer')) ?? '';
  const row = rows.find((line) => line.includes(`(\`${option}\`)`)) ?? '';
  return cells(row)[cells(head).indexOf(column)] ?? 'no such cell';
};

test('docs/matrix.md is in step with the rules (node src/commands/run.mjs matrix)', () => {
  expect(readFileSync('docs/matrix.md', 'utf8')).toBe(matrixOf(content));
});

test('the page shows what the rules do', () => {
  expect(cell('fits', 'lgbtq', 'avp.line')).toBe('must, tier 8, tier 13, tier 15, held');
  expect(cell('fits', 'teen', 'rr.groups')).toBe('closes, tell');
  expect(cell('fits', 'latine', 'avp.line')).toMatch(/^(held)?$/);
  expect(cell('safety', 'danger', 'rr.groups')).toMatch(/closes/);
  expect(cell('safety', 'danger', 'Cards')).toMatch(/^now, /);
  expect(cell('needs', 'heal', 'vip.one-to-one')).toMatch(/reason/);
  expect(cell('reason', 'caused', 'rr.groups')).toMatch(/^must, .*tier 8, .*opens/);
  expect(cell('language', 'es', 'vip.healing')).toMatch(/not tell/);
});

test('the tiers and the kept places are told in their order', () => {
  expect(matrix).toMatch(/^1\. danger: hope, nys, national \(R5\)$/m);
  expect(matrix).toMatch(/^8\. begin: .*rr\.groups.* \(R10, R11\)$/m);
  expect(matrix).toMatch(/^1\. at least 1 of hope \(R5\)$/m);
  expect(matrix).toMatch(/^6\. at least 2 of .*acc.*988.* \(R12\)$/m);
  expect(matrix).toMatch(/^1\. at most 1 of .*, for each program \(R29\)$/m);
});

test('every question and every option has a row', () => {
  for (const { id, options } of content.questions) {
    expect(matrix).toContain(`(\`${id}\`)\n`);
    for (const option of options) expect(cell(id, option.id, 'Cards')).not.toBe('no such cell');
  }
});
