import { expect, test } from 'vitest';
import { isPublished, isSourced } from '#shown/isPublished.ts';

const limits = { callFirstAfter: 6, demotedAfter: 12, unpublishedAfter: 18 };

test.each([
  ['official', null, true],
  ['collaborative', null, true],
  ['third-party', null, true],
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

test('what is told by a page or in words has a source', () => {
  const fact = { source: '', sourced: null, confidence: 'official', confirmed: null } as const;
  expect(isSourced(fact)).toBe(false);
  expect(isSourced({ ...fact, sourceNote: 'news' })).toBe(true);
  expect(isSourced({ ...fact, source: 'https://example.org/' })).toBe(true);
});
