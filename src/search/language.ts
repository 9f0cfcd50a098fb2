import type { SearchIndex } from '#search/searchIndex.ts';

/** Another language in which something seems to be written, as a BCP 47 code; null where it is the page's own. */
export const otherLanguageOf = (
  index: SearchIndex,
  typed: string,
  words: readonly string[],
): string | null => {
  const [script, signs] = scripts.find(([, some]) => some.test(typed)) ?? [];
  if (script !== undefined && signs !== undefined)
    return index.entries.some(({ record: { title } }) => signs.test(title)) ? null : script;
  const isOwn = (word: string): boolean =>
    index.small.has(word) || index.roles.whole.has(word) || index.phrases.byFirst.has(word);
  const [best, its] = Object.entries(index.words.others)
    .map(([language, list]) => [language, words.filter((word) => list.includes(word))] as const)
    .reduce<readonly [string, readonly string[]]>(
      (a, b) => (b[1].length > a[1].length ? b : a),
      ['', []],
    );
  if (its.length === 0) return null;
  const isOnPages = (word: string): boolean =>
    isOwn(word) || index.entries.some(({ all }) => all.includes(` ${word} `));
  const own = words.filter((word) => !its.includes(word) && isOnPages(word));
  const shared = its.filter(isOwn);
  return its.length > own.length && its.length > shared.length ? best : null;
};

/** Scripts that tell the language; Urdu by the letters that Arabic does not have. */
const scripts: readonly (readonly [string, RegExp])[] = [
  ['ur', /[ٹڈڑںےہھ]/],
  ...Object.entries({
    ar: 'Arabic',
    bn: 'Bengali',
    hi: 'Devanagari',
    ko: 'Hangul',
    zh: 'Han',
    ru: 'Cyrillic',
  }).map(([language, script]) => [language, new RegExp(`\\p{sc=${script}}`, 'u')] as const),
];
