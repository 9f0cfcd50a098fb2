import { describe, expect, test } from 'vitest';
import type { Answers } from '#domain/answers.ts';
import { pathOf, pick, settledAnswers } from '#domain/answers.ts';
import type { Question } from '#domain/question.ts';

const options = (...ids: readonly string[]) =>
  ids.map((id) => ({ id, unsure: id === 'notsure', alone: id === 'none' }));

const color: Question = {
  id: 'color',
  kind: 'multi',
  most: 2,
  options: options('red', 'green', 'blue', 'none', 'notsure'),
};
const shade: Question = {
  id: 'shade',
  kind: 'single',
  asked: { has: 'color.red' },
  options: options('dark', 'light'),
};
const depth: Question = {
  id: 'depth',
  kind: 'single',
  asked: { has: 'shade.dark' },
  options: options('deep', 'flat'),
};
const other: Question = {
  id: 'other',
  kind: 'multi',
  asked: { not: { has: 'color.red' } },
  options: options('a', 'b'),
};
const questions = [color, shade, depth, other];

describe('the questions on the way', () => {
  test.each<[string, Answers, readonly string[]]>([
    ['a question that depends on one not answered is not asked', {}, ['color', 'other']],
    ['an answer opens one question and closes another', { color: ['red'] }, ['color', 'shade']],
    [
      'a question can depend on one that depends on another',
      { color: ['red'], shade: ['dark'] },
      ['color', 'shade', 'depth'],
    ],
  ])('%s', (_, answers, ids) => {
    expect(pathOf(questions, answers).map(({ id }) => id)).toEqual(ids);
  });
});

describe('the answers that still count', () => {
  test.each<[string, Answers, Answers]>([
    ['nothing answered', {}, {}],
    [
      'options stand in the order of the question',
      { color: ['blue', 'red'] },
      { color: ['red', 'blue'] },
    ],
    ['an option that does not exist is dropped', { color: ['pink', 'red'] }, { color: ['red'] }],
    ['an empty answer is a skipped one', { color: [] }, {}],
    ['a question that does not exist is dropped', { size: ['big'] }, {}],
    [
      'the answer of a question no longer asked is dropped',
      { color: ['green'], shade: ['dark'] },
      { color: ['green'] },
    ],
    [
      'and so is what hung on it',
      { color: ['green'], shade: ['dark'], depth: ['deep'] },
      { color: ['green'] },
    ],
    [
      'what is still asked is kept',
      { other: ['b'], depth: ['deep'], shade: ['dark'], color: ['red'] },
      { color: ['red'], shade: ['dark'], depth: ['deep'] },
    ],
  ])('%s', (_, answers, settled) => {
    expect(settledAnswers(questions, answers)).toEqual(settled);
  });

  test.each<[string, Answers, Answers]>([
    ['"none" beside an option is dropped', { color: ['none', 'red'] }, { color: ['red'] }],
    ['"none" alone stays', { color: ['none'] }, { color: ['none'] }],
    [
      'of two that each stand alone, "not sure" stays: it clears nothing',
      { home: ['none', 'notsure'] },
      { home: ['notsure'] },
    ],
    [
      'of two others that each stand alone, the first',
      { home: ['never', 'none'] },
      { home: ['none'] },
    ],
  ])('%s', (_, answers, settled) => {
    const home: Question = {
      id: 'home',
      kind: 'multi',
      options: ['none', 'never', 'notsure'].map((id) => ({
        id,
        alone: true,
        unsure: id === 'notsure',
      })),
    };
    expect(settledAnswers([...questions, home], answers)).toEqual(settled);
  });

  test('settling twice changes nothing more', () => {
    const once = settledAnswers(questions, {
      color: ['blue', 'green'],
      shade: ['dark'],
      other: ['b', 'a'],
    });
    expect(settledAnswers(questions, once)).toEqual(once);
  });

  test('the answers given are not touched', () => {
    const given = Object.freeze({ color: Object.freeze(['blue', 'red']) });
    settledAnswers(questions, given);
    expect(given).toEqual({ color: ['blue', 'red'] });
  });
});

describe('one more press on an option', () => {
  test.each<[string, Question, readonly string[], string, readonly string[]]>([
    ['a first one is picked', color, [], 'red', ['red']],
    ['a second one stands beside it', color, ['red'], 'blue', ['red', 'blue']],
    ['a picked one is taken away', color, ['red', 'blue'], 'red', ['blue']],
    ['the last one can be taken away', color, ['red'], 'red', []],
    ['no more than the most', color, ['red', 'blue'], 'green', ['red', 'blue']],
    ['one that stands alone pushes the others out', color, ['red', 'blue'], 'none', ['none']],
    ['and is pushed out by them', color, ['none'], 'red', ['red']],
    ['and can be taken away', color, ['none'], 'none', []],
    [
      '"not sure" can stand beside others where it does not stand alone',
      color,
      ['red'],
      'notsure',
      ['red', 'notsure'],
    ],
    ['a single question has one answer', shade, ['dark'], 'light', ['light']],
    ['and keeps it when it is pressed again', shade, ['dark'], 'dark', ['dark']],
  ])('%s', (_, question, picked, pressed, after) => {
    expect(pick(question, picked, pressed)).toEqual(after);
  });
});
