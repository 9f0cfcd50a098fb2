import { spawnSync } from 'node:child_process';

// Follows every recipe of CONTRIBUTING.md, in a clean copy of the project, to the page that it is for; what is given
// goes on to Vitest: `npm run recipes -- tests/recipes/line.test.ts`.
const { status } = spawnSync(
  'vitest',
  ['run', '--config', 'vitest.recipes.config.ts', ...process.argv.slice(2)],
  { stdio: 'inherit', shell: process.platform === 'win32' },
);
process.exitCode = status ?? 1;
