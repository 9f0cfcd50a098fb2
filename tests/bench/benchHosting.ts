import { spawnSync } from 'node:child_process';

/** Asks nginx and Caddy for ten thousand things, as the tests do for a thousand, and prints how they bear it; says whether all was right. */
export const benchHosting = (): boolean =>
  spawnSync(
    'vitest',
    ['run', '--config', 'vitest.browsers.config.ts', 'tests/hosting/load.test.ts'],
    {
      stdio: 'inherit',
      env: { ...process.env, REQUESTS: '10000' },
      shell: process.platform === 'win32',
    },
  ).status === 0;
