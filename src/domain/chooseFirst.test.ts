import { describe, expect, test } from 'vitest';
import { chooseFirst } from '#domain/chooseFirst.ts';
import type { Ruling } from '#domain/ruling.ts';
import { lineOf, rulingOf, standingAt } from '../../tests/madeUp.ts';

const best = ['a', 'b', 'c', 'd', 'e'].map((id, at) => standingAt(lineOf(id), at));
const quota = (least: number, ...places: readonly string[]): Ruling =>
  rulingOf({ kind: 'quota', least, places });
const cap = (most: number, ...places: readonly string[]): Ruling =>
  rulingOf({ kind: 'cap', most, places });
const first = (...rulings: readonly Ruling[]): string =>
  chooseFirst(best, rulings)
    .map(({ place }) => place.id)
    .join(' ');

describe('the first three', () => {
  test.each<[string, readonly Ruling[], string]>([
    ['the best', [], 'a b c'],
    ['a quota brings in a lower one, and the order of rank stays', [quota(1, 'e')], 'a b e'],
    ['a quota takes the best that it names', [quota(1, 'e', 'd')], 'a b d'],
    ['as many as it asks for', [quota(2, 'e', 'd')], 'a d e'],
    ['no more than it names', [quota(3, 'e')], 'a b e'],
    ['one that names nobody changes nothing', [quota(1)], 'a b c'],
    [
      'what an earlier one chose counts for a later one',
      [quota(1, 'd'), quota(1, 'd', 'e')],
      'a b d',
    ],
    [
      'the earlier is served first where there is no more room',
      [quota(3, 'c', 'd', 'e'), quota(1, 'a')],
      'c d e',
    ],
    ['a later one has what is left', [quota(2, 'd', 'e'), quota(2, 'b', 'c')], 'b d e'],
    [
      'one that does not apply is not served',
      [rulingOf({ kind: 'quota', least: 1, places: ['e'] }, { met: 'unmet' })],
      'a b c',
    ],
    ['a cap keeps the rest of those it names out', [cap(1, 'a', 'b', 'c')], 'a d e'],
    ['up to its number', [cap(2, 'a', 'b', 'c')], 'a b d'],
    ['a cap of none', [cap(0, 'b')], 'a c d'],
    ['it holds for quotas too', [cap(1, 'd', 'e'), quota(2, 'd', 'e')], 'a b d'],
    ['every cap holds', [cap(1, 'a', 'b'), cap(1, 'c', 'd')], 'a c e'],
    [
      'one that does not apply holds nobody',
      [rulingOf({ kind: 'cap', most: 0, places: ['a'] }, { applies: false })],
      'a b c',
    ],
  ])('%s', (_, rulings, ids) => {
    expect(first(...rulings)).toBe(ids);
  });

  test('fewer where there are fewer, and nobody where caps leave nobody', () => {
    expect(chooseFirst(best.slice(0, 2), [])).toEqual(best.slice(0, 2));
    expect(chooseFirst([], [quota(1, 'a')])).toEqual([]);
    expect(first(cap(0, 'a', 'b', 'c', 'd', 'e'))).toBe('');
  });
});
