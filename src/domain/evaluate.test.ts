import { describe, expect, test } from 'vitest';
import type { Answers } from '#domain/answers.ts';
import type { Condition, Verdict } from '#domain/condition.ts';
import { knownIn, optionsIn } from '#domain/condition.ts';
import { evaluate, holds } from '#domain/evaluate.ts';
import type { Question } from '#domain/question.ts';

const option = (id: string, marks: { unsure?: boolean; alone?: boolean } = {}) => ({
  id,
  unsure: false,
  alone: false,
  ...marks,
});

const questions: readonly Question[] = [
  {
    id: 'pet',
    kind: 'multi',
    options: [
      option('cat'),
      option('dog'),
      option('none', { alone: true }),
      option('notsure', { unsure: true }),
    ],
  },
  {
    id: 'home',
    kind: 'single',
    options: [option('yes'), option('no'), option('notsure', { unsure: true })],
  },
];

const read = (condition: Condition, answers: Answers): Verdict | undefined =>
  evaluate(condition, questions, answers);

describe('one option', () => {
  test.each<[string, readonly string[] | undefined, Verdict]>([
    ['picked: met', ['cat'], 'met'],
    ['picked beside others: met', ['dog', 'cat'], 'met'],
    ['another picked: unmet', ['dog'], 'unmet'],
    ['"none" picked: unmet', ['none'], 'unmet'],
    ['skipped: unknown', undefined, 'unknown'],
    ['an empty list: unknown', [], 'unknown'],
    ['only "not sure": unknown', ['notsure'], 'unknown'],
    [
      '"not sure" beside another option leaves the others known: unmet',
      ['notsure', 'dog'],
      'unmet',
    ],
    ['picked beside "not sure": met', ['notsure', 'cat'], 'met'],
  ])('%s', (_, picked, verdict) => {
    expect(read({ has: 'pet.cat' }, picked === undefined ? {} : { pet: picked })).toBe(verdict);
  });

  test.each<[string, Answers, Verdict]>([
    ['picked: met', { pet: ['notsure'] }, 'met'],
    ['another picked: unmet', { pet: ['cat'] }, 'unmet'],
    ['skipped: unknown', {}, 'unknown'],
  ])('"not sure" itself, %s', (_, answers, verdict) => {
    expect(read({ has: 'pet.notsure' }, answers)).toBe(verdict);
  });

  test('of two ways to be unsure, the one that was not picked is a no', () => {
    const two: Question = {
      id: 'day',
      kind: 'multi',
      options: [option('later', { unsure: true }), option('notsure', { unsure: true })],
    };
    const answers = { day: ['later'] };
    expect(evaluate({ has: 'day.notsure' }, [two], answers)).toBe('unmet');
    expect(evaluate({ has: 'day.notsure' }, [two], {})).toBe('unknown');
    expect(evaluate({ has: 'day.today' }, [two], answers)).toBe('unknown');
  });

  test('an answer to one question says nothing of another', () => {
    expect(read({ has: 'home.yes' }, { pet: ['cat'] })).toBe('unknown');
  });
});

describe('three values', () => {
  const met: Condition = { has: 'pet.cat' };
  const unmet: Condition = { has: 'pet.dog' };
  const unknown: Condition = { has: 'home.yes' };
  const answers: Answers = { pet: ['cat'] };

  test.each<[string, Condition, Verdict]>([
    ['not met', { not: met }, 'unmet'],
    ['not unmet', { not: unmet }, 'met'],
    ['not unknown', { not: unknown }, 'unknown'],
    ['all: met, met', { all: [met, met] }, 'met'],
    ['all: met, unknown', { all: [met, unknown] }, 'unknown'],
    ['all: met, unmet', { all: [met, unmet] }, 'unmet'],
    ['all: unknown, unmet', { all: [unknown, unmet] }, 'unmet'],
    ['all: unknown, unknown', { all: [unknown, unknown] }, 'unknown'],
    ['all of nothing', { all: [] }, 'met'],
    ['any: unmet, unmet', { any: [unmet, unmet] }, 'unmet'],
    ['any: unmet, unknown', { any: [unmet, unknown] }, 'unknown'],
    ['any: met, unmet', { any: [met, unmet] }, 'met'],
    ['any: unknown, met', { any: [unknown, met] }, 'met'],
    ['any: unknown, unknown', { any: [unknown, unknown] }, 'unknown'],
    ['any of nothing', { any: [] }, 'unmet'],
    ['one inside another', { not: { all: [met, { any: [unmet, { not: unknown }] }] } }, 'unknown'],
  ])('%s', (_, condition, verdict) => {
    expect(read(condition, answers)).toBe(verdict);
  });
});

describe('read plainly, for deciding what to ask', () => {
  test.each<[string, Condition, Answers, boolean]>([
    ['picked', { has: 'pet.cat' }, { pet: ['cat'] }, true],
    ['skipped counts as a no', { has: 'pet.cat' }, {}, false],
    ['not skipped counts as a yes', { not: { has: 'pet.cat' } }, {}, true],
    ['"not sure" counts as a no', { has: 'pet.cat' }, { pet: ['notsure'] }, false],
    [
      'all, one skipped',
      { all: [{ has: 'pet.cat' }, { has: 'home.yes' }] },
      { pet: ['cat'] },
      false,
    ],
    [
      'any, one skipped',
      { any: [{ has: 'pet.cat' }, { has: 'home.yes' }] },
      { pet: ['cat'] },
      true,
    ],
    ['all of nothing', { all: [] }, {}, true],
    ['any of nothing', { any: [] }, {}, false],
  ])('%s', (_, condition, answers, value) => {
    expect(holds(condition, questions, answers)).toBe(value);
  });
});

test('the options of a condition come in reading order, with repeats', () => {
  const condition: Condition = {
    all: [{ has: 'a.b' }, { not: { any: [{ has: 'c.d' }, { has: 'a.b' }] } }],
  };
  expect(optionsIn(condition)).toEqual(['a.b', 'c.d', 'a.b']);
});

test('so do the questions that it asks to be known', () => {
  const condition: Condition = {
    all: [
      { has: 'a.b' },
      { known: 'c' },
      { not: { any: [{ known: 'd' }, { has: 'e.f' }, { known: 'c' }] } },
    ],
  };
  expect(knownIn(condition)).toEqual(['c', 'd', 'c']);
  expect(optionsIn(condition)).toEqual(['a.b', 'e.f']);
});

describe('a question that is to be known', () => {
  test.each<[string, Answers, Verdict]>([
    ['answered: met', { pet: ['cat'] }, 'met'],
    ['"none" is an answer: met', { pet: ['none'] }, 'met'],
    ['"not sure" beside another: met', { pet: ['notsure', 'cat'] }, 'met'],
    ['"not sure": unmet', { pet: ['notsure'] }, 'unmet'],
    ['skipped: unmet', {}, 'unmet'],
    ['another answered: unmet', { home: ['yes'] }, 'unmet'],
  ])('%s', (_, answers, verdict) => {
    expect(read({ known: 'pet' }, answers)).toBe(verdict);
    expect(holds({ known: 'pet' }, questions, answers)).toBe(verdict === 'met');
  });
});
