import { defineConfig } from 'vitest/config';

/** The quick tests of modules, for `npm run mutants`: those that read all of the content take too long for each mutant. */
export default defineConfig({
  test: {
    include: ['src/{domain,wire}/*.test.ts', 'src/search/{fold,highlight,query}.test.ts'],
    exclude: ['src/domain/{suggest,predicates,said,filter}.test.ts'],
    setupFiles: ['tests/seed.ts'],
    // A slow machine kills no mutant: what runs on for ever is ended by Stryker.
    testTimeout: 120_000,
  },
});
