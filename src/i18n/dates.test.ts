import { describe, expect, test } from 'vitest';
import { dateInWords } from '#i18n/dates.ts';

describe('a date as its source gives it', () => {
  test.each([
    ['2021', '2021'],
    ['2021-06', 'June 2021'],
    ['2021-06-28', 'June 28, 2021'],
    ['2021-01', 'January 2021'],
    ['2021-01-01', 'January 1, 2021'],
    ['2020-12-31', 'December 31, 2020'],
    ['2024-02-29', 'February 29, 2024'],
  ])('%s is %s', (date, words) => {
    expect(dateInWords(date, 'en')).toBe(words);
  });

  test.each([
    ['2019-12-01', '1er décembre 2019'],
    ['2019-12-11', '11 décembre 2019'],
    ['2019-12', 'décembre 2019'],
  ])('in French %s is %s', (date, words) => {
    expect(dateInWords(date, 'fr')).toBe(words);
  });
});
