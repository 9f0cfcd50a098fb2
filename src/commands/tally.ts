import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';

/** What one step of the tests came to. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** The names of tests that were not run. */
  readonly skipped: readonly string[];
}

/** The part of Vitest's JSON report that is counted. */
const vitestReport = z.object({
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

/** What Vitest reports; a run that broke down, or a file that could not be loaded, is a failure. */
export const tallyOfVitest = (file: string, ended: boolean): Tally => {
  const { testResults } = report(file, vitestReport) ?? { testResults: [] };
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const count = (status: string): number => tests.filter((test) => test.status === status).length;
  return {
    passed: count('passed'),
    failed: Math.max(count('failed'), ended ? 0 : 1),
    skipped: tests
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ fullName }) => fullName),
  };
};

/** A suite of Playwright's JSON report: a file, or what `describe` holds. */
interface Suite {
  readonly specs: readonly {
    readonly title: string;
    readonly tests: readonly { readonly status: string }[];
  }[];
  readonly suites?: readonly Suite[] | undefined;
}

const suite: z.ZodType<Suite> = z.lazy(() =>
  z.object({
    specs: z.array(
      z.object({ title: z.string(), tests: z.array(z.object({ status: z.string() })) }),
    ),
    suites: z.array(suite).optional(),
  }),
);

/** What Playwright reports; what held only at a second try has failed, and so has a run that broke down. */
export const tallyOfPlaywright = (file: string, ended: boolean): Tally => {
  const { suites } = report(file, z.object({ suites: z.array(suite) })) ?? { suites: [] };
  const tests = suites.flatMap(testsIn);
  const count = (status: string): number => tests.filter((test) => test.status === status).length;
  return {
    passed: count('expected'),
    failed: Math.max(count('unexpected') + count('flaky'), ended ? 0 : 1),
    skipped: tests.filter(({ status }) => status === 'skipped').map(({ title }) => title),
  };
};

const testsIn = ({ specs, suites = [] }: Suite): readonly { title: string; status: string }[] => [
  ...specs.flatMap(({ title, tests }) => tests.map(({ status }) => ({ title, status }))),
  ...suites.flatMap(testsIn),
];

const report = <Out>(file: string, schema: z.ZodType<Out>): Out | null => {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
};

/** The end of a run: what was not run, by its name, and in the last line how many tests held and how many did not. */
export const lastWords = (tallies: readonly Tally[]): string => {
  const skipped = tallies.flatMap((tally) => tally.skipped);
  const sum = (key: 'passed' | 'failed'): string =>
    String(tallies.reduce((total, tally) => total + tally[key], 0));
  return [
    ...skipped.map((name) => `Skipped: ${name}`),
    `${String(skipped.length)} skipped`,
    `${sum('passed')} passed, ${sum('failed')} failed`,
  ].join('\n');
};
