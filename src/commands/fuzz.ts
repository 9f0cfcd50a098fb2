import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { randomInt } from 'node:crypto';
import { installTools } from '#commands/installTools.ts';

/** The tests that make things up: with fast-check, and the random visits. */
const made = globSync(['src/**/*.test.ts', 'tests/{bench,content,site}/*.test.ts'])
  .filter((file) => readFileSync(file, 'utf8').includes("from 'fast-check'"))
  .sort();
const visits = 'tests/profiles/noninterference.test.ts';

const seed = process.argv[2] ?? String(randomInt(2 ** 31));
process.env['SEED'] = seed;
process.env['BUILT'] = 'test-results/fuzz';
console.log(`Seed ${seed}. To run the same again: npm run fuzz -- ${seed}`);
installTools();
const ended = [
  [process.execPath, 'src/commands/build.ts'],
  ['vitest', 'run', ...made],
  ['vitest', 'run', '--config', 'vitest.browsers.config.ts', visits],
].map(([program = '', ...args]) => spawnSync(program, args, { stdio: 'inherit' }).status === 0);
console.log(
  `\nSeed ${seed}: ${ended.every(Boolean) ? 'nothing was found' : 'something was found; make it a case of its own'}`,
);
process.exitCode = ended.every(Boolean) ? 0 : 1;
