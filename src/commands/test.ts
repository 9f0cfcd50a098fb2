import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { installTools } from '#commands/installTools.ts';

/** What one step of the tests came to. */
interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const results = 'test-results';

/** Runs a program of the project and gives whether it ended well. */
const succeeds = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'inherit' }).status === 0;

/** A check that either holds or does not counts as one test. */
const check = (name: string, command: string, ...args: readonly string[]): Tally => {
  console.log(`\n— ${name}`);
  return succeeds(command, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
};

/** Counts Vitest's tests; a run that breaks down without one is a failure. */
const vitest = (name: string, config: string): Tally => {
  console.log(`\n— ${name}`);
  const file = `${results}/${config}.json`;
  const ended = succeeds('vitest', [
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${file}`,
  ]);
  const { numPassedTests = 0, numFailedTests = 0 } = read(file);
  return { passed: numPassedTests, failed: Math.max(numFailedTests, ended ? 0 : 1) };
};

const playwright = (): Tally => {
  console.log('\n— The pages in Chromium');
  const ended = succeeds('playwright', ['test']);
  const { stats = {} } = read(`${results}/playwright.json`);
  const { expected = 0, unexpected = 0, flaky = 0 } = stats;
  return { passed: expected, failed: Math.max(unexpected + flaky, ended ? 0 : 1) };
};

interface Report {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly stats?: {
    readonly expected?: number;
    readonly unexpected?: number;
    readonly flaky?: number;
  };
}

const read = (file: string): Report => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return {};
  }
};

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
installTools();
const node = process.execPath;
const tallies = [
  check('The site is built', node, 'src/commands/build.ts'),
  check('Form: Prettier', 'prettier', '--check', '.'),
  check('Code: ESLint', 'eslint', '.'),
  check('Styles: Stylelint', 'stylelint', 'src/**/*.css'),
  check('Types: astro check', 'astro', 'check'),
  check('Nothing unused: knip', 'knip'),
  vitest('Modules, content and built pages', 'vitest.config.ts'),
  playwright(),
  vitest('Real profiles and real web servers', 'vitest.browsers.config.ts'),
];
const sum = (key: keyof Tally): number => tallies.reduce((total, tally) => total + tally[key], 0);
const failed = sum('failed');
console.log(`\n${String(sum('passed'))} passed, ${String(failed)} failed`);
process.exitCode = failed === 0 ? 0 : 1;
