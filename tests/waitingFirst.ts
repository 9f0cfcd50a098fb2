import path from 'node:path';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/**
 * The files that wait the most: for browsers to write down what they have seen, and to quit. Begun first, their
 * waiting is filled by the work of others; Vitest would begin with the largest files, and these are among the smallest.
 */
const waiting = ['chromium.test.ts', 'firefox.test.ts', 'noninterference.test.ts'].map((name) =>
  path.join('tests', 'profiles', name),
);

const rank = ({ moduleId }: TestSpecification): number => {
  const at = waiting.findIndex((end) => path.normalize(moduleId).endsWith(end));
  return at < 0 ? waiting.length : at;
};

/** Puts the files that wait the most first, and the others as Vitest does. */
export class WaitingFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((one, other) => rank(one) - rank(other));
  }
}
