import { defineConfig } from 'vitest/config';
import { limit } from './tests/speed.ts';

/** Tests in plain Node: of modules, of every file of content, and of the built pages. */
export default defineConfig({
  test: {
    include: [
      'src/**/*.test.ts',
      'tests/content/**/*.test.ts',
      'tests/site/**/*.test.ts',
      'tests/bench/**/*.test.ts',
      // The two recipes that people need most; `npm run recipes` follows all of them.
      'tests/recipes/{number,program}.test.ts',
    ],
    setupFiles: ['tests/seed.ts'],
    testTimeout: limit(30_000),
    hookTimeout: limit(90_000),
    // By itself Vitest leaves one core to others, which on two cores is half of the machine.
    maxWorkers: '100%',
    // No test changes what others read, so they share what they have loaded: a quarter of the time.
    isolate: false,
  },
});
