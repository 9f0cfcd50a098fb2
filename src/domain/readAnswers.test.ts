import { describe, expect, test } from 'vitest';
import type { Question } from '#domain/question.ts';
import { AnswersError, droppedAnswers, readAnswers } from '#domain/readAnswers.ts';

const options = (...ids: readonly string[]) =>
  ids.map((id) => ({ id, unsure: id === 'notsure', alone: id === 'none' }));

const questions: readonly Question[] = [
  { id: 'reason', kind: 'multi', options: options('harmed', 'caused', 'notsure') },
  { id: 'safety', kind: 'single', options: options('safe', 'danger') },
  { id: 'needs', kind: 'multi', most: 2, options: options('a', 'b', 'c', 'none') },
];

const read = (value: unknown): object => readAnswers(JSON.stringify(value), questions);

const messageOf = (text: string): string => {
  try {
    readAnswers(text, questions);
  } catch (error) {
    if (error instanceof AnswersError) return error.message;
    throw error;
  }
  return 'no error';
};

describe('answers that can be used', () => {
  test.each<[string, object, object]>([
    ['nothing', {}, {}],
    [
      'a list for a multi question',
      { reason: ['harmed', 'caused'] },
      { reason: ['harmed', 'caused'] },
    ],
    ['a word for a single one', { safety: 'safe' }, { safety: ['safe'] }],
    ['a word for a multi one', { reason: 'harmed' }, { reason: ['harmed'] }],
    ['a list of one for a single one', { safety: ['danger'] }, { safety: ['danger'] }],
    ['null is skipped', { safety: null, reason: ['harmed'] }, { reason: ['harmed'] }],
    ['an empty list is skipped', { reason: [] }, {}],
    ['a word said twice is said once', { reason: ['harmed', 'harmed'] }, { reason: ['harmed'] }],
    ['and is one answer to a single question', { safety: ['safe', 'safe'] }, { safety: ['safe'] }],
    ['one that stands alone, alone', { needs: ['none'] }, { needs: ['none'] }],
    ['the most there may be', { needs: ['a', 'b'] }, { needs: ['a', 'b'] }],
  ])('%s', (_, given, answers) => {
    expect(read(given)).toEqual(answers);
  });
});

describe('answers that cannot be used are told', () => {
  test('not JSON', () => {
    const message = messageOf('reason: harmed');
    expect(message).toMatchInlineSnapshot(
      `"The answers are not JSON. Write them as {"reason": ["harmed"], "safety": "safe"}."`,
    );
    expect(messageOf('')).toBe(message);
    expect(messageOf('{"reason": ["harmed"]')).toBe(message);
  });

  test('not an object', () => {
    const message = messageOf('["harmed"]');
    expect(message).toMatchInlineSnapshot(
      `"The answers are not a JSON object. Write them as {"reason": ["harmed"], "safety": "safe"}."`,
    );
    for (const text of ['null', '"harmed"', '3', 'true']) expect(messageOf(text)).toBe(message);
  });

  test('a question that does not exist', () => {
    expect(messageOf('{"mood": "good"}')).toMatchInlineSnapshot(
      `"There is no question "mood". The questions are: reason, safety, needs."`,
    );
    expect(messageOf('{"__proto__": "good"}')).toContain('There is no question "__proto__".');
    expect(messageOf('{"toString": "good"}')).toContain('There is no question "toString".');
  });

  test('an option that does not exist', () => {
    expect(messageOf('{"safety": "fine"}')).toMatchInlineSnapshot(
      `"Question "safety" has no option "fine". Its options are: safe, danger."`,
    );
    expect(messageOf('{"reason": ["harmed", 7]}')).toMatchInlineSnapshot(
      `"Question "reason" has no option 7. Its options are: harmed, caused, notsure."`,
    );
    expect(messageOf('{"reason": [["harmed"]]}')).toContain('has no option a list.');
    expect(messageOf('{"safety": {"safe": true}}')).toContain('has no option an object.');
    expect(messageOf('{"safety": ""}')).toContain('has no option ""');
    expect(messageOf('{"reason": [null]}')).toContain('has no option null');
  });

  test('two answers to a single question', () => {
    expect(messageOf('{"safety": ["safe", "danger"]}')).toMatchInlineSnapshot(
      `"Question "safety" takes one answer, and there are 2: safe, danger. Keep one."`,
    );
  });

  test('more answers than there may be', () => {
    expect(messageOf('{"needs": ["a", "b", "c"]}')).toMatchInlineSnapshot(
      `"Question "needs" takes up to 2 answers, and there are 3. Keep those that matter most."`,
    );
  });

  test('others beside one that stands alone', () => {
    expect(messageOf('{"needs": ["none", "a"]}')).toMatchInlineSnapshot(
      `"Question "needs": "none" stands alone, and there are others beside it: none, a. Keep it or the others."`,
    );
  });
});

describe('what else may come', () => {
  test('a byte order mark is no part of it, in the middle it is', () => {
    expect(readAnswers('\uFEFF{"safety": "safe"}', questions)).toEqual({ safety: ['safe'] });
    expect(messageOf('{"safety": "safe"}\uFEFF')).toContain('are not JSON');
  });

  test('more letters than answers can have', () => {
    const most = 10_000_000;
    const long = `{}${' '.repeat(most - 1)}`;
    expect(messageOf(long)).toBe(
      'The answers are too long: 10000001 letters. Write only the answers of one person, as {"reason": ["harmed"], "safety": "safe"}.',
    );
    expect(readAnswers(long.slice(0, most), questions)).toEqual({});
  });

  test('a question that stands twice', () => {
    expect(messageOf('{"safety": "safe", "safety": "danger"}')).toBe(
      'The question "safety" stands twice in the answers. Keep one of them.',
    );
  });

  test('what is long is cut in a message, what is not stands whole', () => {
    const long = 'x'.repeat(61);
    expect(messageOf(`{"${long}": 1}`)).toContain(`There is no question "${'x'.repeat(60)}…".`);
    expect(messageOf(`{"${long.slice(1)}": 1}`)).toContain(`"${'x'.repeat(60)}".`);
    expect(messageOf(`{"safety": "${long}"}`)).toContain(`has no option "${'x'.repeat(60)}…".`);
    expect(messageOf(`{"${long}": 1, "${long}": 2}`)).toContain(`"${'x'.repeat(60)}…" stands`);
    expect(messageOf('{"safety": true}')).toContain('has no option true.');
  });

  test.each([
    ['a line break', '\\n', '\\n'],
    ['what clears a terminal', '\\u001b[2J', '\\u001b[2J'],
    ['the same in one sign', '\\u009b2J', '\\u009b2J'],
    ['a sign that turns the line round', '\\u202e', '\\u202e'],
    ['a separator of lines', '\\u2028', '\\u2028'],
    ['a separator of paragraphs', '\\u2029', '\\u2029'],
    ['an invisible sign of two halves', '\\udb40\\udc41', '\\udb40\\udc41'],
    ['half a sign', '\\ud800', '\\ud800'],
    ['a quote', '\\"', '\\"'],
    ['letters of any language', 'ضرّ é', 'ضرّ é'],
  ])('%s stands in a message as what it is, in a name and in an option', (_, sign, written) => {
    expect(messageOf(`{"a${sign}b": 1}`)).toContain(`There is no question "a${written}b".`);
    expect(messageOf(`{"safety": "a${sign}b"}`)).toContain(`has no option "a${written}b".`);
    expect(messageOf(`{"a${sign}b": 1, "a${sign}b": 2}`)).toContain(`"a${written}b" stands twice`);
  });

  test('colons in options are no names', () => {
    expect(messageOf('{"safety": "a:b:c"}')).toContain('has no option "a:b:c".');
    expect(readAnswers('{"safety": ["safe", "safe"]}', questions)).toEqual({ safety: ['safe'] });
    expect(messageOf('{"safety": [], "reason": [], "safety": []}')).toContain('"safety" stands');
  });

  test('an error has a name', () => {
    expect(new AnswersError('no').name).toBe('AnswersError');
  });

  test('answers to questions that are not asked are named', () => {
    const asked = questions.map((question) =>
      question.id === 'needs' ? { ...question, asked: { has: 'reason.harmed' } } : question,
    );
    expect(droppedAnswers(asked, { reason: ['caused'], needs: ['a'] })).toEqual(['needs']);
    expect(droppedAnswers(asked, { reason: ['harmed'], needs: ['a'] })).toEqual([]);
  });
});
