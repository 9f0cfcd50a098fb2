import { defineConfig } from 'vitest/config';
import { limit } from './tests/speed.ts';

/** What holds for every valid set of answers, by a solver: it takes a core for itself, so one file at a time. */
export default defineConfig({
  test: {
    include: ['tests/proofs/**/*.test.ts'],
    testTimeout: limit(120_000),
    hookTimeout: limit(120_000),
    maxWorkers: 1,
  },
});
