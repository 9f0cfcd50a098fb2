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
    failureMessages: status === 'failed' ? ['\u001b[31mexpected 1\u001b[39m\n\nto be 2'] : [],
  }));
  const file = (): string =>
    written({
      testResults: [
        { name: '/a/folder/some.test.ts', status: 'failed', assertionResults: tests },
        {
          name: '/a/folder/other.test.ts',
          status: 'failed',
          assertionResults: [],
          message: 'No such file',
        },
      ],
    });

  test('is counted, with the names of what failed, could not be loaded and was not run', () => {
    expect(tallyOfVitest(file(), false)).toEqual({
      passed: 2,
      failed: [
        'some.test.ts: test 2\n  expected 1\n  to be 2',
        'other.test.ts could not be loaded or set up\n  No such file',
      ],
      skipped: ['some.test.ts: test 3', 'some.test.ts: test 4'],
    });
  });

  test('is a failure where the run broke down, or said nothing', () => {
    const all = written({
      testResults: [{ name: 'some.test.ts', status: 'passed', assertionResults: [] }],
    });
    expect(tallyOfVitest(all, true).failed).toEqual([]);
    for (const file of [all, path.join(folder, 'nothing.json')])
      expect(tallyOfVitest(file, false).failed).toEqual([
        `the run that writes ${path.basename(file)} broke down: see what it said above`,
      ]);
  });
});

test('what Playwright reports is counted, however deep it stands, and a second try is no success', () => {
  const long = Array.from({ length: 40 }, (_, at) => String(at)).join('\n');
  const errors: Readonly<Record<string, readonly object[]>> = {
    flaky: [{ message: 'not there' }],
    unexpected: [{ message: long }, {}],
  };
  const spec = (title: string, status: string): object => ({
    title,
    tests: [{ status, results: [{ errors: errors[status] ?? [] }] }],
  });
  const file = written({
    suites: [
      {
        title: 'some.spec.ts',
        specs: [spec('one', 'expected'), spec('two', 'flaky')],
        suites: [
          { title: 'by hand', specs: [spec('three', 'skipped'), spec('four', 'unexpected')] },
        ],
      },
    ],
  });
  expect(tallyOfPlaywright(file, false)).toEqual({
    passed: 1,
    failed: [
      'some.spec.ts: two\n  not there',
      `some.spec.ts: by hand: four\n  ${long.split('\n').slice(0, 12).join('\n  ')}`,
    ],
    skipped: ['some.spec.ts: by hand: three'],
  });
});

test('the last line of a run says how many held and how many did not, and those above it which', () => {
  expect(
    lastWords([
      { passed: 3, failed: [], skipped: ['a server that is not there'] },
      { passed: 4, failed: ['one that broke'], skipped: [] },
    ]),
  ).toBe(
    'Skipped: a server that is not there\n1 skipped\nFailed: one that broke\n7 passed, 1 failed',
  );
  expect(lastWords([{ passed: 3, failed: [], skipped: [] }])).toBe('0 skipped\n3 passed, 0 failed');
});
