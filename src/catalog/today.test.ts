import { expect, test } from 'vitest';
import { today } from '#catalog/today.ts';

test('the day is the one that is given, or that of the clock', () => {
  expect(today('2027-02-28')).toBe('2027-02-28');
  expect(today(undefined)).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test.each(['2027-02-30', '2027-2-3', 'tomorrow', '', '02/03/2027', '2027-02-28T10:00'])(
  'what is no day stops with a sentence: "%s"',
  (given) => {
    expect(() => today(given)).toThrow(
      `DAY: "${given}" is no day. Write it as 2026-11-26, or leave it out.`,
    );
  },
);
