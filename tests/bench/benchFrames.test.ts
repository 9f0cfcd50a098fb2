import { expect, test } from 'vitest';
import { goneAfter, percentile, table } from './benchFrames.ts';

test('the page is gone at the first frame without its paper', () => {
  const frames = [
    { at: 900, paper: 0.8 },
    { at: 1010, paper: 0.7 },
    { at: 1030, paper: 0 },
    { at: 1090, paper: 0.002 },
  ];
  expect(goneAfter(frames, 1000)).toBe(30);
});

test('a page that comes back was not gone', () => {
  const frames = [
    { at: 900, paper: 0.8 },
    { at: 1030, paper: 0 },
    { at: 1100, paper: 0.8 },
    { at: 4100, paper: 0 },
  ];
  expect(goneAfter(frames, 1000)).toBe(3100);
});

test('a page that stays to the end was never gone', () => {
  expect(goneAfter([{ at: 900, paper: 0.8 }], 1000)).toBeNull();
});

test('no frame tells nothing', () => {
  expect(goneAfter([], 1000)).toBeNull();
});

test('a percentile lies between its two neighbors, whatever the order', () => {
  expect(percentile([40, 10, 30, 20], 0.5)).toBe(25);
  expect(percentile([3, 1, 2], 0.5)).toBe(2);
  expect(percentile([10, 0], 0.95)).toBe(9.5);
  expect(percentile([7], 0.95)).toBe(7);
});

test('columns of a table stand under one another', () => {
  expect(
    table([
      ['', 'median'],
      ['page', '7'],
    ]),
  ).toBe('       median\npage        7');
});
