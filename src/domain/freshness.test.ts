import { expect, test } from 'vitest';
import { isPublished, standingOfDate } from '#domain/freshness.ts';

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
  expect(standingOfDate(confirmed, '2026-11-22', limits)).toBe(state);
});

test.each([
  ['official', null, true],
  ['third-party', '2025-05-23', true],
  ['official', '2025-05-22', false],
  ['weak', null, false],
  ['weak', '2026-11-22', false],
] as const)(
  'a fact that is %s and was confirmed on %s may be shown: %s',
  (confidence, confirmed, is) => {
    const fact = { source: 'https://example.org/', sourced: null, confidence, confirmed };
    expect(isPublished(fact, '2026-11-22', limits)).toBe(is);
  },
);
