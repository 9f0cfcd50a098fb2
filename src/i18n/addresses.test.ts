import { describe, expect, test } from 'vitest';
import { isPageId, pageIds, pagePath, programPath } from '#i18n/addresses.ts';
import { codeForm, languageOf, languages, locales, primaryOf } from '#i18n/locales.ts';

describe('addresses', () => {
  test('a page stands under its language', () => {
    expect(pagePath('en', 'home')).toBe('/en/');
    expect(pagePath('en', 'for-me')).toBe('/en/for-me/');
    expect(programPath('en', 'vip')).toBe('/en/options/vip/');
  });

  test('no two pages share an address, and every one ends with a slash', () => {
    const paths = pageIds.map((id) => pagePath('en', id));
    expect(new Set(paths).size).toBe(pageIds.length);
    for (const path of paths) expect(path).toMatch(/^\/en\/([a-z-]+\/)?$/);
  });

  test('no address says what the site is about', () => {
    for (const id of pageIds) {
      expect(id).not.toMatch(
        /abus|violen|harm|hurt|victim|surviv|batter|partner|danger|safe|police|escape/,
      );
    }
  });

  test.each([
    ['talk', true],
    ['home', true],
    ['missing', false],
    ['vip', false],
    ['', false],
  ])('"%s" is the id of a page: %s', (id, isIt) => {
    expect(isPageId(id)).toBe(isIt);
  });
});

describe('languages', () => {
  test('each has one line, a name in itself and a direction', () => {
    expect(new Set(locales).size).toBe(languages.length);
    for (const locale of locales) {
      const language = languageOf(locale);
      expect(language.id).toBe(locale);
      expect(language.name).not.toBe('');
      expect(language.dir).toBe(
        new Set(['ar', 'he', 'fa', 'ur']).has(primaryOf(locale)) ? 'rtl' : 'ltr',
      );
    }
  });

  test.each([
    ['bn', 'bn'],
    ['zh-Hans', 'zh'],
    ['zh-Hant-HK', 'zh'],
    ['pt-BR', 'pt'],
  ])('the code %s may name a script or a region, and is of "%s"', (code, language) => {
    expect(code).toMatch(new RegExp(`^${codeForm}$`));
    expect(primaryOf(code)).toBe(language);
  });

  test.each(['ZH', 'zh-hans', 'zh_Hans', 'z', 'settled', 'zh-Hans-'])('%s is no code', (code) => {
    expect(code).not.toMatch(new RegExp(`^${codeForm}$`));
  });
});
