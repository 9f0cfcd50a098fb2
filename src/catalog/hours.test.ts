import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { z } from 'astro/zod';
import { openFiles } from '../../tests/open.ts';
import { problemsIn } from '../../tests/problems.ts';

const files = openFiles();
const entries = z.array(z.record(z.string(), z.unknown()));
const mondays = {
  said: 'ten-to-ten',
  times: [{ days: ['mon'], from: '10:00', to: '22:00' }],
  meanwhile: '988',
};

/** What stops the build where the first way to reach a place has these hours; lists of names are cut short. */
const problemsWith = (
  hours: unknown,
  file = 'content/lines/acc.yaml',
  list = 'ways',
): readonly string[] => {
  const facts = z.record(z.string(), z.unknown()).parse(parse(files.get(file) ?? ''));
  const [first, ...rest] = entries.parse(facts[list]);
  const text = stringify({ ...facts, [list]: [{ ...first, hours }, ...rest] });
  return problemsIn(new Map(files).set(file, text))
    .filter((problem) => !/^content\/words\/(?!en\/)/.test(problem))
    .map((problem) => problem.replace(/Use one of: .*/, 'Use one of: …'));
};
const withTime = (time: object): readonly string[] =>
  problemsWith({ ...mondays, times: [{ ...mondays.times[0], ...time }] });

test.each([['always'], ['unknown'], [mondays]])('hours may be %j', (hours) => {
  expect(problemsWith(hours)).toEqual([]);
});

test('a program has hours too, and words for them', () => {
  const vip = 'content/programs/vip/facts.yaml';
  expect(problemsWith('always', vip, 'contacts')).toEqual([]);
  expect(problemsWith(mondays, vip, 'contacts')).toEqual([
    'content/words/en/programs/vip.md: the sentence "hours.ten-to-ten" is missing. Write it.',
  ]);
});

describe('the build stops where hours', () => {
  test.each(['nobody', 'translifeline', 'acc'])(
    'lead to "%s", which is no line that answers day and night',
    (meanwhile) => {
      expect(problemsWith({ ...mondays, meanwhile })).toEqual([
        `content/lines/acc.yaml: "${meanwhile}" is no line that answers day and night. Use one of: …`,
      ]);
    },
  );

  const form =
    'Write "always", "unknown", or said, times (days such as mon, from and to such as "09:00" in quotes) and meanwhile, as in content/lines/acc.yaml.';

  test('are the name of a sentence and no data', () => {
    expect(problemsWith('ten-to-ten')).toEqual([
      `content/lines/acc.yaml: ways.0.hours is "ten-to-ten". ${form}`,
    ]);
  });

  test.each([{ days: ['noday'] }, { days: [] }, { to: 2200 }])('have %j', (time) => {
    expect(withTime(time).join()).toMatch(/^content\/lines\/acc\.yaml: ways\.0\.hours.* /);
    expect(withTime(time)).toHaveLength(1);
  });

  test.each([
    ['from', '10 am'],
    ['from', '24:00'],
    ['to', '24:30'],
    ['to', '9:00'],
  ])('are not told as a clock tells them: %s %s', (name, value) => {
    expect(withTime({ [name]: value })).toEqual([
      `content/lines/acc.yaml: ways.0.hours.times.0.${name} is "${value}". Write a time of day as "09:00" or "22:30", in quotes.`,
    ]);
  });

  test('end when they begin', () => {
    expect(withTime({ to: '10:00' }).join()).toContain(
      'It closes when it opens. Write "always" where somebody answers day and night.',
    );
  });
});

test('the hours of a line have no words, and whoever finds another closed is led to it no more', () => {
  const noon = { ...mondays, said: 'at-noon' };
  expect(problemsWith(noon, 'content/lines/hope.yaml')).toEqual([
    'content/lines/steps.yaml: "hope" is no line that answers day and night. Use one of: …',
    'content/words/en/lines.yaml: the sentence "hope.hours.at-noon" is missing. Write it.',
  ]);
});
