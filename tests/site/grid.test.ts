import { describe, expect, test } from 'vitest';
import { locales } from '#i18n/locales.ts';
import { pagePath } from '#i18n/addresses.ts';
import { attribute, pageAt, read } from './built.ts';

describe.each(locales)('the table for people who help in their work, in %s', (locale) => {
  const rows = pageAt(pagePath(locale, 'for-work')).root.querySelectorAll('tr[data-no]');
  const places = pageAt(pagePath(locale, 'options')).root.querySelectorAll('article[data-no]');
  const marks = (elements: typeof rows): readonly string[] =>
    elements
      .map((element) => `${attribute(element, 'data-no')} | ${attribute(element, 'data-ask')}`)
      .sort();

  test('has every offer of the list of options, and is narrowed by the same values', () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(marks(rows)).toEqual(marks(places));
  });

  test('leaves no field empty: what is not known is said', () => {
    for (const row of rows)
      for (const cell of row.querySelectorAll('td')) expect(read(cell)).not.toBe('');
  });
});
