import { defineConfig } from 'vitest/config';
import { limit } from './tests/speed.ts';

/** Every recipe of CONTRIBUTING.md, followed to the published page (`npm run recipes`); each builds a copy of the site. */
export default defineConfig({
  test: {
    include: ['tests/recipes/**/*.test.ts'],
    setupFiles: ['tests/seed.ts'],
    testTimeout: limit(120_000),
    hookTimeout: limit(120_000),
    maxWorkers: 1,
  },
});
