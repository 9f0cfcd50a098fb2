import { defineConfig } from 'vitest/config';
import { limit } from './tests/speed.ts';

/** Tests with real browser profiles and real web servers: slow, and waiting most of the time, so two files at a time. */
export default defineConfig({
  test: {
    include: [
      'tests/profiles/**/*.test.ts',
      'tests/engines/**/*.test.ts',
      'tests/hosting/**/*.test.ts',
      'tests/scripts/**/*.test.ts',
    ],
    testTimeout: limit(240_000),
    hookTimeout: limit(240_000),
    maxWorkers: 2,
  },
});
