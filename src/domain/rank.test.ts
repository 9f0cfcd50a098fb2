import { describe, expect, test } from 'vitest';
import type { Answers } from '#domain/answers.ts';
import { ranked, turnOf } from '#domain/rank.ts';
import type { Standing } from '#domain/standing.ts';
import { lineOf, questionOf, standingAt } from '../../tests/madeUp.ts';

const at = (id: string, tier: number, reasons = 0): Standing =>
  standingAt(lineOf(id), tier, reasons);
const order = (standings: readonly Standing[], turn: number): string =>
  ranked(standings, turn)
    .map(({ place }) => place.id)
    .join(' ');

describe('the order of places', () => {
  test.each<[string, readonly Standing[], number, string]>([
    ['nobody', [], 3, ''],
    ['a higher tier wins', [at('a', 2), at('b', 0), at('c', 1)], 0, 'b c a'],
    ['no number of reasons outdoes a tier', [at('a', 1, 9), at('b', 0)], 0, 'b a'],
    ['a place in no tier comes last', [at('a', Infinity, 5), at('b', 7)], 0, 'b a'],
    [
      'within a tier more reasons come first',
      [at('a', 1), at('b', 1, 2), at('c', 1, 1)],
      0,
      'b c a',
    ],
    ['equals stand from A to Z', [at('c', 1), at('a', 1), at('b', 1)], 0, 'a b c'],
    ['two in no tier are equals', [at('b', Infinity), at('a', Infinity)], 0, 'a b'],
    ['a turn of one begins at the second', [at('c', 1), at('a', 1), at('b', 1)], 1, 'b c a'],
    ['a turn of two begins at the third', [at('c', 1), at('a', 1), at('b', 1)], 2, 'c a b'],
    ['a whole turn changes nothing', [at('c', 1), at('a', 1), at('b', 1)], 3, 'a b c'],
    [
      'each ring turns in its own place',
      [at('a', 0), at('b', 1), at('c', 1), at('d', 1), at('e', 2), at('f', 2)],
      1,
      'a c d b f e',
    ],
    ['other reasons are no ring', [at('a', 1, 1), at('b', 1), at('c', 1)], 1, 'a c b'],
    ['another tier is no ring', [at('a', 1), at('b', 2)], 1, 'a b'],
  ])('%s', (_, standings, turn, ids) => {
    expect(order(standings, turn)).toBe(ids);
  });

  test('what was given is left as it was', () => {
    const given = Object.freeze([at('b', 1), at('a', 1)]);
    expect(order(given, 0)).toBe('a b');
    expect(given.map(({ place }) => place.id)).toEqual(['b', 'a']);
  });
});

describe('how far a ring is turned', () => {
  const questions = [questionOf('pet', 'cat', 'dog', 'notsure'), questionOf('home', 'yes', 'no')];

  test.each<[string, Answers, number]>([
    ['nothing answered', {}, 0],
    ['the first option', { pet: ['cat'] }, 1],
    ['the second option', { pet: ['dog'] }, 2],
    ['both', { pet: ['cat', 'dog'] }, 3],
    ['in another order', { pet: ['dog', 'cat'] }, 3],
    ['not sure adds nothing', { pet: ['notsure'] }, 0],
    ['nor beside another', { pet: ['dog', 'notsure'] }, 2],
    ['questions are added up', { pet: ['dog'], home: ['no'] }, 4],
    ['what does not exist adds nothing', { pet: ['fish'], car: ['yes'] }, 0],
  ])('%s', (_, answers, turn) => {
    expect(turnOf(questions, answers)).toBe(turn);
  });
});
