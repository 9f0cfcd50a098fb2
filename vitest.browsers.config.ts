import { defineConfig } from 'vitest/config';

/** Tests with real browser profiles and real web servers: slow, and waiting most of the time, so two files at a time. */
export default defineConfig({
  test: {
    include: ['tests/profiles/**/*.test.ts', 'tests/hosting/**/*.test.ts'],
    testTimeout: 240_000,
    hookTimeout: 240_000,
    maxWorkers: 2,
  },
});
