import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { installTools } from '#commands/installTools.ts';

/** What one step of the tests came to. */
interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped?: number;
}

/** A step, and whether what it says is shown as it comes or, beside another, once it has ended. */
type Step = (isShown: boolean) => Promise<Tally>;

const results = 'test-results';

/** Runs a program of the project and gives whether it ended well. */
const succeeds = async (
  name: string,
  isShown: boolean,
  command: string,
  args: readonly string[],
): Promise<boolean> => {
  const began = Date.now();
  const title = `\n— ${name}`;
  if (isShown) console.log(title);
  const child = spawn(command, args, { stdio: isShown ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  child.stdout?.on('data', (text: Buffer) => said.push(text));
  child.stderr?.on('data', (text: Buffer) => said.push(text));
  const code = await new Promise((resolve) => {
    child.once('error', resolve).once('close', resolve);
  });
  if (!isShown) console.log(`${title}\n${Buffer.concat(said).toString()}`);
  console.log(`(${name}: ${String(Math.round((Date.now() - began) / 1000))} s)`);
  return code === 0;
};

/** A check that either holds or does not counts as one test. */
const check =
  (name: string, command: string, ...args: readonly string[]): Step =>
  async (isShown) =>
    (await succeeds(name, isShown, command, args))
      ? { passed: 1, failed: 0 }
      : { passed: 0, failed: 1 };

/** Counts Vitest's tests; a run that breaks down without one is a failure. */
const vitest =
  (name: string, config: string): Step =>
  async (isShown) => {
    const file = `${results}/${config}.json`;
    const ended = await succeeds(name, isShown, 'vitest', [
      'run',
      '--config',
      config,
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${file}`,
    ]);
    const report = read(file);
    const {
      numPassedTests = 0,
      numFailedTests = 0,
      numPendingTests = 0,
      numTodoTests = 0,
    } = report;
    return {
      passed: numPassedTests,
      failed: Math.max(numFailedTests, ended ? 0 : 1),
      skipped: numPendingTests + numTodoTests,
    };
  };

const playwright: Step = async (isShown) => {
  const ended = await succeeds('The pages in Chromium', isShown, 'playwright', ['test']);
  const { stats = {} } = read(`${results}/playwright.json`);
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats;
  return { passed: expected, failed: Math.max(unexpected + flaky, ended ? 0 : 1), skipped };
};

interface Report {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly numPendingTests?: number;
  readonly numTodoTests?: number;
  readonly stats?: {
    readonly expected?: number;
    readonly unexpected?: number;
    readonly flaky?: number;
    readonly skipped?: number;
  };
}

const read = (file: string): Report => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return {};
  }
};

const tallies: Tally[] = [];

/** Runs steps one after the other. */
const inTurn = async (isShown: boolean, ...steps: readonly Step[]): Promise<void> => {
  for (const step of steps) tallies.push(await step(isShown));
};

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
// A folder and ports of their own: neither `npm start` nor another run of the tests is disturbed.
process.env['BUILT'] = `${results}/site`;
delete process.env['PORT'];
delete process.env['SEED'];
installTools();
const node = process.execPath;
await inTurn(true, check('The site is built', node, 'src/commands/build.ts'));
await Promise.all([
  inTurn(true, vitest('Modules, content and built pages', 'vitest.config.ts')),
  inTurn(
    false,
    vitest('What holds for every answer, proved', 'vitest.proofs.config.ts'),
    check('Form: Prettier', 'prettier', '--check', '.'),
    check('Code: ESLint', 'eslint', '.'),
    check('Styles: Stylelint', 'stylelint', 'src/**/*.css'),
    check('Types: astro check', 'astro', 'check'),
    check('Nothing unused: knip', 'knip'),
  ),
]);
await inTurn(
  true,
  playwright,
  vitest('Real profiles and real web servers', 'vitest.browsers.config.ts'),
);
const sum = (key: keyof Tally): number =>
  tallies.reduce((total, tally) => total + (tally[key] ?? 0), 0);
const [failed, skipped] = [sum('failed'), sum('skipped')];
const left = skipped === 0 ? '' : `, ${String(skipped)} skipped`;
console.log(`\n${String(sum('passed'))} passed, ${String(failed)} failed${left}`);
process.exitCode = failed === 0 ? 0 : 1;
