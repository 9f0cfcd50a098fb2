import { defineConfig } from 'vitest/config';

/** Tests with real browser profiles and real web servers: slow, one file at a time. */
export default defineConfig({
  test: {
    include: ['tests/profiles/**/*.test.ts', 'tests/hosting/**/*.test.ts'],
    testTimeout: 240_000,
    hookTimeout: 240_000,
    fileParallelism: false,
  },
});
