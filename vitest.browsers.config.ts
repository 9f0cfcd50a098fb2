import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/**
 * Firefox comes last, when the others are done: beside them it starts so late that a restored tab has
 * moved on before it can be looked at.
 */
class FirefoxLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLast = ({ moduleId }: TestSpecification): boolean =>
      moduleId.endsWith('/firefox.test.ts');
    const sorted = await super.sort(files);
    return [...sorted.filter((file) => !isLast(file)), ...sorted.filter(isLast)];
  }
}

/** Tests with real browser profiles and real web servers: slow, and waiting most of the time, so two files at a time. */
export default defineConfig({
  test: {
    include: ['tests/profiles/**/*.test.ts', 'tests/hosting/**/*.test.ts'],
    testTimeout: 240_000,
    hookTimeout: 240_000,
    maxWorkers: 2,
    sequence: { sequencer: FirefoxLast },
  },
});
