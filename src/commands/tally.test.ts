import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { lastWords, tallyOfPlaywright, tallyOfVitest } from '#commands/tally.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tally-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const written = (report: unknown): string => {
  const file = path.join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  return file;
};

describe('what Vitest reports', () => {
  const tests = ['passed', 'passed', 'failed', 'skipped', 'todo'].map((status, at) => ({
    fullName: `test ${String(at)}`,
    status,
  }));
  const file = (): string =>
    written({ testResults: [{ status: 'failed', assertionResults: tests }] });

  test('is counted, with the names of what was not run', () => {
    expect(tallyOfVitest(file(), false)).toEqual({
      passed: 2,
      failed: 1,
      skipped: ['test 3', 'test 4'],
    });
  });

  test('is a failure where the run broke down, or said nothing', () => {
    const all = written({ testResults: [{ status: 'passed', assertionResults: [] }] });
    expect(tallyOfVitest(all, false).failed).toBe(1);
    expect(tallyOfVitest(path.join(folder, 'nothing.json'), false).failed).toBe(1);
  });
});

test('what Playwright reports is counted, however deep it stands, and a second try is no success', () => {
  const spec = (title: string, status: string): object => ({ title, tests: [{ status }] });
  const file = written({
    suites: [
      {
        specs: [spec('one', 'expected'), spec('two', 'flaky')],
        suites: [{ specs: [spec('three', 'skipped'), spec('four', 'unexpected')] }],
      },
    ],
  });
  expect(tallyOfPlaywright(file, false)).toEqual({ passed: 1, failed: 2, skipped: ['three'] });
});

test('the last line of a run says how many held and how many did not, and those above it what was not run', () => {
  expect(
    lastWords([
      { passed: 3, failed: 0, skipped: ['a server that is not there'] },
      { passed: 4, failed: 1, skipped: [] },
    ]),
  ).toBe('Skipped: a server that is not there\n1 skipped\n7 passed, 1 failed');
  expect(lastWords([{ passed: 3, failed: 0, skipped: [] }])).toBe('0 skipped\n3 passed, 0 failed');
});
