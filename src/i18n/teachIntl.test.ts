import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFiles } from '#catalog/files.ts';
import { projectFolder } from '#catalog/project.ts';
import { calendarsSchema } from '#catalog/calendarsSchema.ts';
import { openWords } from '#domain/openWords.ts';
import { dateInWords } from '#i18n/dates.ts';
import { teachIntl } from '#i18n/teachIntl.ts';

const before = { DateTimeFormat: Intl.DateTimeFormat, ListFormat: Intl.ListFormat };
const calendars = calendarsSchema.parse(
  parse(readFiles(projectFolder).get('content/calendars.yaml') ?? ''),
);
teachIntl(calendars);
afterAll(() => Object.assign(Intl, before));

const formatted = (locale: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, options).format(Date.UTC(2021, 5, 28, 21, 5));

describe('Haitian Creole, which Node and browsers do not know', () => {
  test('has none of its own in Node yet: when it has, its data can go', () => {
    expect(before.DateTimeFormat.supportedLocalesOf(Object.keys(calendars))).toEqual([]);
  });

  test.each([
    ['2021', '2021'],
    ['2021-06', 'jen 2021'],
    ['2021-06-28', '28 jen 2021'],
    ['2021-01-01', '1 janvye 2021'],
    ['2021-12-31', '31 desanm 2021'],
  ])('says the date %s as "%s"', (date, words) => {
    expect(dateInWords(date, 'ht')).toBe(words);
  });

  test('says days of the week, and times as New York has them', () => {
    expect(formatted('ht-US-u-nu-latn', { timeZone: 'UTC', weekday: 'long' })).toBe('lendi');
    const said = (minute: number): string =>
      openWords((_, values) => values?.['time'] ?? '', 'ht', { isOpen: true, until: minute });
    expect([0, 9 * 60 + 5, 12 * 60, 22 * 60].map(said)).toEqual(
      ['12 AM', '9:05 AM', '12 PM', '10 PM'].map((time) => time.replace(' ', '\u00a0')),
    );
  });

  test('says a whole date, as on paper', () => {
    expect(formatted('ht-u-nu-latn-ca-gregory', { dateStyle: 'long' })).toMatch(/^2[89] jen 2021$/);
  });

  test('says lists', () => {
    const list = (type: 'conjunction' | 'unit', ...parts: readonly string[]): string =>
      new Intl.ListFormat('ht', { type }).format(parts);
    expect(list('conjunction')).toBe('');
    expect(list('conjunction', 'a')).toBe('a');
    expect(list('conjunction', 'a', 'b', 'c')).toBe('a, b ak c');
    expect(list('unit', 'a', 'b', 'c')).toBe('a, b, c');
  });
});

test('other languages are said as before', () => {
  for (const locale of ['en', 'es', 'ar', 'fr', 'zh-Hans'])
    for (const options of [{ dateStyle: 'long' }, { weekday: 'long' }] as const)
      expect(formatted(locale, options)).toBe(
        new before.DateTimeFormat(locale, options).format(Date.UTC(2021, 5, 28, 21, 5)),
      );
  expect(new Intl.ListFormat('es').format(['a', 'b'])).toBe('a y b');
  expect(Intl.DateTimeFormat.supportedLocalesOf('es')).toEqual(['es']);
});

test.each([
  [{ months: ['a'] }, 'Write the 12 months, in their order.'],
  [{ day: '{{day}} {{year}}' }, 'Say once where each goes: {{day}}, {{month}}, {{year}}.'],
])('a calendar that cannot be read says why: %j', (wrong, why) => {
  const { error } = calendarsSchema.safeParse({ ht: { ...calendars['ht'], ...wrong } });
  expect(error?.issues.map(({ message }) => message)).toEqual([why]);
});
