import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { projectContent } from '#views/projectContent.ts';
import { locales } from '#i18n/locales.ts';
import { sayer } from '#i18n/say.ts';
import { keyOf, translator } from '#i18n/translate.ts';

const value = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.constantFrom('$&', '$1', '$t(find.next)', '{{now}}', '<b>'),
);
const count = fc.oneof(fc.nat({ max: 200 }), fc.constantFrom(0, 1, 2, 11, 21, 100, 1000000));

describe.each(locales)('the sentences of %s', (locale) => {
  const { messages } = projectContent().words[locale];
  const say = sayer(locale, messages);
  const translate = translator(locale, messages);
  const keys = Object.keys(messages);
  const stems = [...new Set(keys.map((key) => key.replace(/_(zero|one|two|few|many|other)$/, '')))];

  test('the browser says every one of them as i18next does', () => {
    const names = keys.flatMap((key) =>
      [...(messages[key] ?? '').matchAll(/{{(\w+)}}/g)].map(([, name = '']) => name),
    );
    const values = fc.record(Object.fromEntries(names.map((name) => [name, value])));
    fc.assert(
      fc.property(fc.constantFrom(...stems), values, count, (key, given, howMany) => {
        const all = { ...given, count: howMany };
        expect(say(key, all)).toBe(translate(keyOf(key), all));
      }),
      { numRuns: 2000 },
    );
  });

  // Without a value it asks for, a sentence is a mistake of whoever asks; tests/site finds those.
  const alone = stems.filter((stem) =>
    keys.every((key) => !key.startsWith(stem) || !/{{(?!count)/.test(messages[key] ?? '')),
  );

  test.each(alone)('%s is said the same for every number', (key) => {
    for (const howMany of [0, 1, 2, 3, 11, 100]) {
      const values = { count: howMany };
      expect(say(key, values)).toBe(translate(keyOf(key), values));
    }
  });

  test('a plural has every form its language needs', () => {
    const plurals = stems.filter((stem) => keys.includes(`${stem}_other`));
    expect(plurals.length).toBeGreaterThan(0);
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    for (const stem of plurals) {
      expect(keys).toEqual(expect.arrayContaining(forms.map((form) => `${stem}_${form}`)));
    }
  });

  test('a key without a sentence stops the build', () => {
    expect(() => translate(keyOf('find.nowhere'))).toThrow(
      `content/words/${locale}/messages.json: the sentence "find.nowhere" is missing. Write it.`,
    );
  });
});

describe('sentences of any text', () => {
  // Braces and "$t(" are the translators' own signs; words have none.
  const words = fc.string({ maxLength: 20 }).map((text) => text.replaceAll(/[{}$]/g, ''));
  const part = fc.oneof(words, fc.constantFrom('{{a}}', '{{b}}', '{{count}}'));
  const sentence = fc
    .array(part, { minLength: 1, maxLength: 6 })
    .map((parts) => `.${parts.join('')}`);

  test('are filled in as i18next does', () => {
    fc.assert(
      fc.property(sentence, sentence, value, value, count, (one, other, a, b, howMany) => {
        const messages = { 'x.y_one': one, 'x.y_other': other, 'x.z': one };
        const say = sayer('en', messages);
        const translate = translator('en', messages);
        const values = { a, b, count: howMany };
        expect(say('x.y', values)).toBe(translate(keyOf('x.y'), values));
        expect(say('x.z', values)).toBe(translate(keyOf('x.z'), values));
      }),
      { numRuns: 500 },
    );
  });

  test('Arabic chooses among its six forms', () => {
    const forms = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
    const say = sayer('ar', Object.fromEntries(forms.map((form) => [`n_${form}`, form])));
    expect([0, 1, 2, 3, 11, 100].map((howMany) => say('n', { count: howMany }))).toEqual(forms);
  });

  test('a value that was not given leaves nothing behind', () => {
    expect(sayer('en', { a: 'See {{what}}.' })('a')).toBe('See .');
  });
});
