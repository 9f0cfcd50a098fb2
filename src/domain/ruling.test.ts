import { describe, expect, test } from 'vitest';
import type { Answers } from '#domain/answers.ts';
import type { Condition } from '#domain/condition.ts';
import { applying, rulingsOf } from '#domain/ruling.ts';
import { questionOf, ruleOf, rulingOf } from '../../tests/madeUp.ts';

const questions = [questionOf('pet', 'cat', 'dog', 'notsure')];
const cat: Condition = { has: 'pet.cat' };
const dog: Condition = { has: 'pet.dog' };

describe('how a rule stands', () => {
  test.each<[string, { when?: Condition; unless?: Condition }, Answers, string, boolean]>([
    ['without conditions it always applies', {}, {}, 'met', true],
    ['its "when" is met', { when: cat }, { pet: ['cat'] }, 'met', true],
    ['its "when" is not met', { when: cat }, { pet: ['dog'] }, 'unmet', false],
    ['its "when" is not known', { when: cat }, {}, 'unknown', false],
    ['its "unless" holds', { unless: cat }, { pet: ['cat'] }, 'met', false],
    ['its "unless" does not hold', { unless: cat }, { pet: ['dog'] }, 'met', true],
    ['an "unless" that is not known clears nothing', { unless: cat }, {}, 'met', true],
    ['nor does "not sure"', { unless: cat }, { pet: ['notsure'] }, 'met', true],
    ['both hold', { when: cat, unless: dog }, { pet: ['cat', 'dog'] }, 'met', false],
    ['neither holds', { when: cat, unless: cat }, { pet: ['dog'] }, 'unmet', false],
  ])('%s', (_, conditions, answers, met, applies) => {
    const rule = ruleOf({ kind: 'limit', offers: 2, ...conditions });
    expect(rulingsOf([rule], questions, answers)).toEqual([{ rule, met, applies }]);
  });
});

test('of many rules each is read by its own conditions, for one person after another', () => {
  const rules = [
    ruleOf({ kind: 'limit', offers: 1, when: cat, unless: dog }),
    ruleOf({ kind: 'limit', offers: 2, when: dog }),
    ruleOf({ kind: 'limit', offers: 3, unless: cat }),
  ];
  const offersFor = (...pets: readonly string[]): readonly number[] =>
    applying(rulingsOf(rules, questions, { pet: pets }), 'limit').map(({ offers }) => offers);
  expect(offersFor('cat')).toEqual([1]);
  expect(offersFor('dog')).toEqual([2, 3]);
  expect(offersFor('cat', 'dog')).toEqual([2]);
  expect(offersFor()).toEqual([3]);
});

test('the rules of one kind that apply come in the order in which they are written', () => {
  const rulings = [
    rulingOf({ kind: 'limit', offers: 3 }),
    rulingOf({ kind: 'show', what: 'meeting' }),
    rulingOf({ kind: 'limit', offers: 2 }, { met: 'unmet' }),
    rulingOf({ kind: 'limit', offers: 1 }),
  ];
  expect(applying(rulings, 'limit').map(({ offers }) => offers)).toEqual([3, 1]);
  expect(applying(rulings, 'show').map(({ what }) => what)).toEqual(['meeting']);
  expect(applying(rulings, 'card')).toEqual([]);
});
