import { expect, test } from 'vitest';
import { freshnessOf } from '#domain/freshness.ts';

const limits = { callFirstAfter: 6, demotedAfter: 12, unpublishedAfter: 18 };

test.each([
  [null, 'never confirmed'],
  ['2026-11-22', 'fresh'],
  ['2026-05-23', 'fresh'],
  ['2026-05-22', 'call first'],
  ['2025-11-23', 'call first'],
  ['2025-11-22', 'demoted'],
  ['2025-05-23', 'demoted'],
  ['2025-05-22', 'unpublished'],
  ['2019-01-01', 'unpublished'],
])('a fact confirmed on %s is %s on November 22, 2026', (confirmed, state) => {
  expect(freshnessOf(confirmed, '2026-11-22', limits)).toBe(state);
});
