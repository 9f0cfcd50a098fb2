import { spawnSync } from 'node:child_process';

// Changes the engine and the folding of words in small ways, one at a time, and says which changes no test
// notices (docs/mutants.md). What is given goes on to Stryker: `npm run mutants -- --mutate src/domain/rank.ts`.
const { status } = spawnSync('stryker', ['run', ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
