import { expect, test } from 'vitest';
import { untilAsked } from '#build/untilAsked.ts';

test('a page waits for what puts a language first, where it has that', () => {
  const link = (id: string): string => `<link rel="expect" href="#${id}" blocking="render">`;
  const asked = '<main id="main"><asked-first id="asked"></asked-first>';
  expect(untilAsked(link('main') + asked)).toBe(link('asked') + asked);
  expect(untilAsked(link('main'))).toBe(link('main'));
});
