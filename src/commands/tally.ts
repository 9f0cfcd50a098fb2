import path from 'node:path';
import { z } from 'astro/zod';
import { because, named, orBrokenDown, report, withWhy } from '#commands/reported.ts';
import type { Test } from '#commands/reported.ts';

/** What one step of the tests came to. */
export interface Tally {
  readonly passed: number;
  /** The names of tests that did not hold, each with its file, and in further lines what was said of it. */
  readonly failed: readonly string[];
  /** The names of tests that were not run. */
  readonly skipped: readonly string[];
}

/** The part of Vitest's JSON report that is counted. */
const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).optional(),
        }),
      ),
      message: z.string().optional(),
    }),
  ),
});

/** What Vitest reports; a file that could not be loaded or set up is a failure, and so is a run that broke down. */
export const tallyOfVitest = (file: string, ended: boolean): Tally => {
  const { testResults } = report(file, vitestReport) ?? { testResults: [] };
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, status, failureMessages = [] }) => ({
      name: `${path.basename(name)}: ${fullName}`,
      status,
      said: failureMessages,
    })),
  );
  const failed = [
    ...withWhy(tests, 'failed'),
    ...testResults
      .filter(
        ({ status, assertionResults }) =>
          status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
      )
      .map(({ name, message = '' }) =>
        because(`${path.basename(name)} could not be loaded or set up`, [message]),
      ),
  ];
  return {
    passed: named(tests, 'passed').length,
    failed: orBrokenDown(failed, file, ended),
    skipped: tests
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ name }) => name),
  };
};

/** A suite of Playwright's JSON report: a file, or what `describe` holds. */
interface Suite {
  readonly title: string;
  readonly specs: readonly {
    readonly title: string;
    readonly tests: readonly {
      readonly status: string;
      readonly results: readonly {
        readonly errors: readonly { readonly message?: string | undefined }[];
      }[];
    }[];
  }[];
  readonly suites?: readonly Suite[] | undefined;
}

const suite: z.ZodType<Suite> = z.lazy(() =>
  z.object({
    title: z.string(),
    specs: z.array(
      z.object({
        title: z.string(),
        tests: z.array(
          z.object({
            status: z.string(),
            results: z.array(
              z.object({ errors: z.array(z.object({ message: z.string().optional() })) }),
            ),
          }),
        ),
      }),
    ),
    suites: z.array(suite).optional(),
  }),
);

/** What Playwright reports; what held only at a second try has failed, and so has a run that broke down. */
export const tallyOfPlaywright = (file: string, ended: boolean): Tally => {
  const { suites } = report(file, z.object({ suites: z.array(suite) })) ?? { suites: [] };
  const tests = suites.flatMap((each) => testsIn(each, ''));
  return {
    passed: named(tests, 'expected').length,
    failed: orBrokenDown(withWhy(tests, 'unexpected', 'flaky'), file, ended),
    skipped: named(tests, 'skipped'),
  };
};

const testsIn = ({ title, specs, suites = [] }: Suite, above: string): readonly Test[] => [
  ...specs.flatMap((spec) =>
    spec.tests.map(({ status, results }) => ({
      name: `${above}${title}: ${spec.title}`,
      status,
      said: results.flatMap(({ errors }) => errors.map(({ message = '' }) => message)),
    })),
  ),
  ...suites.flatMap((each) => testsIn(each, `${above}${title}: `)),
];

/** The end of a run: what was not run and what did not hold, by name, and in the last line how many did and how many did not. */
export const lastWords = (tallies: readonly Tally[]): string => {
  const skipped = tallies.flatMap((tally) => tally.skipped);
  const failed = tallies.flatMap((tally) => tally.failed);
  const passed = tallies.reduce((total, tally) => total + tally.passed, 0);
  return [
    ...skipped.map((name) => `Skipped: ${name}`),
    `${String(skipped.length)} skipped`,
    ...failed.map((name) => `Failed: ${name}`),
    `${String(passed)} passed, ${String(failed.length)} failed`,
  ].join('\n');
};
