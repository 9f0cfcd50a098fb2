import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { installTools } from '#commands/installTools.ts';
import { lastWords, tallyOfPlaywright, tallyOfVitest } from '#commands/tally.ts';
import type { Tally } from '#commands/tally.ts';

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
  const child = spawn(command, args, {
    stdio: isShown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    // On Windows what npm puts beside Node is a script of the shell.
    shell: process.platform === 'win32' && command !== process.execPath,
  });
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
      ? { passed: 1, failed: [], skipped: [] }
      : { passed: 0, failed: [name], skipped: [] };

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
    return tallyOfVitest(file, ended);
  };

const playwright: Step = async (isShown) => {
  const ended = await succeeds('The pages in Chromium', isShown, 'playwright', ['test']);
  return tallyOfPlaywright(`${results}/playwright.json`, ended);
};

const tallies: Tally[] = [];

/** Runs steps one after the other. */
const inTurn = async (isShown: boolean, ...steps: readonly Step[]): Promise<void> => {
  for (const step of steps) tallies.push(await step(isShown));
};

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
// A folder and ports of their own: what `npm start` serves is not disturbed.
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
// The second waits most of its time, for minutes on a page and for browsers to quit.
await Promise.all([
  inTurn(true, playwright),
  inTurn(false, vitest('Real profiles and real web servers', 'vitest.browsers.config.ts')),
]);
console.log(`\n${lastWords(tallies)}`);
process.exitCode = tallies.every(({ failed }) => failed.length === 0) ? 0 : 1;
