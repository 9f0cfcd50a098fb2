import { describe, expect, test } from 'vitest';
import { publishedFiles } from '#checks/drafts.ts';
import { readFiles } from '#catalog/files.ts';
import { projectFolder } from '#catalog/project.ts';
import { locales } from '#i18n/locales.ts';
import { patternOf, plain } from '#keeping/neverWords.ts';
import { neverSaid, neverWords, withoutTyped } from './never.ts';

const files = [...publishedFiles(readFiles(projectFolder))];
const wordsOf = (locale: string) =>
  files.filter(([file]) => file.startsWith(`content/words/${locale}/`));

describe('the list itself', () => {
  test('finds whole words, any ending where it says so, and leaves out what is allowed', () => {
    expect(neverSaid('en', 'The **Abusers** say').map(({ word }) => word)).toEqual(['abuser*']);
    expect(neverSaid('en', 'It is abuse.')).toEqual([]);
    expect(neverSaid('en', 'It is not mediation.')).toEqual([]);
    expect(neverSaid('en', 'It is a kind of\nmediation.').map(({ word }) => word)).toEqual([
      'mediat*',
    ]);
    expect(neverSaid('en', 'The permitted')).toEqual([]);
  });

  test.each([
    // Without spaces, and with what is joined to a word.
    ['受害者', '她是受害者之一。', true],
    ['调解', '双方可以接受调解服务。', true],
    ['피해자', '성폭력피해자가 전화합니다.', true],
    ['부부 상담', '부부상담을 받으세요.', true],
    // In every form, where the list says so.
    ['жертв*', 'Она стала жертвой.', true],
    ['ofiar*', 'Pomoc ofiarom.', true],
    ['ভুক্তভোগী*', 'ভুক্তভোগীদের জন্য', true],
    ['مجرم*', 'یہ مجرموں کے لیے ہے۔', true],
    // A vowel sign begins another form, and no other word.
    ['মার', 'সে মারে', false],
    ['মার', 'সে মার খায়।', true],
    ['жертва', 'пожертвование', false],
    ['ofiara', 'ofiarami', false],
  ])('knows where a word ends in every script: %s in "%s"', (word, text, isFound) => {
    expect([...text.matchAll(patternOf(word))].length > 0).toBe(isFound);
  });

  test('leaves out what people type, in that one file and in no other', () => {
    const text = '# A victim.\nsmall: a\ntopics:\n  harm: abuser, toxic';
    expect(withoutTyped('content/words/en/search.yaml', text)).toBe('');
    expect(withoutTyped('content/words/en/lines.yaml', text)).toBe(text);
  });

  test.each(locales)('there is one for %s, with no word twice', (locale) => {
    const words = (neverWords[locale] ?? []).map(({ word }) => word);
    expect(words.length).toBeGreaterThan(20);
    expect(new Set(words).size).toBe(words.length);
  });

  test.each(locales)(
    'every phrase it allows in %s holds its word and is said somewhere',
    (locale) => {
      const said = wordsOf(locale)
        .map(([, text]) => plain(text))
        .join(' ');
      for (const { word, but } of neverWords[locale] ?? []) {
        for (const phrase of but) {
          expect(said, `"${phrase}" is said nowhere: take it off the list`).toContain(phrase);
          const stem = word.replaceAll('*', '').toLowerCase();
          expect(phrase.toLowerCase()).toContain(stem);
        }
      }
    },
  );
});

describe.each(locales)('in the words of %s', (locale) => {
  test.each(wordsOf(locale))('%s says none of them', (file, text) => {
    expect(neverSaid(locale, withoutTyped(file, text))).toEqual([]);
  });
});

describe('typing', () => {
  test.each(files)('%s has straight quotes', (_, text) => {
    expect(text).not.toMatch(/[\u2018\u2019\u201c\u201d]/);
  });

  test.each(files)('%s has no flag and no other picture in letters', (file, text) => {
    expect(withoutTyped(file, text)).not.toMatch(
      /\p{Extended_Pictographic}|\p{Regional_Indicator}/u,
    );
  });
});
