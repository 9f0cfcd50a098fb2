import { expect, test } from 'vitest';
import { isOldCopy } from '#domain/oldCopy.ts';

test.each([
  ['2026-11-26', [2026, 10, 26], false],
  ['2026-11-26', [2027, 4, 25], false],
  ['2026-11-26', [2027, 4, 26], true],
  ['2026-08-31', [2027, 1, 28], false],
  ['2026-08-31', [2027, 2, 1], true],
  ['2026-11-26', [2036, 0, 1], true],
  // A clock that was never set says nothing.
  ['2026-11-26', [1970, 0, 1], false],
] as const)('a copy of %s, seen on %j, is old: %s', (made, [year, month, day], isOld) => {
  expect(isOldCopy(made, new Date(year, month, day))).toBe(isOld);
});
