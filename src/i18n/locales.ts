/** A language the site speaks; a new one is a line here and a folder in content/words/. */
export interface Language {
  /** BCP 47 code, with its script or its region where it needs one ("zh-Hans"); also the first part of its addresses. */
  readonly id: string;
  /** Its name in itself. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** Of such a language the first pages are there, and every other page says so (src/catalog/firstWords.ts). */
  readonly only?: 'first pages';
}

/** The languages of the site, the one that others fall back to first. */
export const languages = [
  { id: 'en', name: 'English', dir: 'ltr' },
  { id: 'es', name: 'Español', dir: 'ltr' },
  { id: 'ar', name: 'العربية', dir: 'rtl' },
  { id: 'fr', name: 'Français', dir: 'ltr' },
] as const satisfies readonly Language[];

/** The same, read as plain languages. */
const list: readonly Language[] = languages;

/** The id of one of them. */
export type Locale = (typeof languages)[number]['id'];

/** Every locale, in the order in which they are offered. */
export const locales: readonly Locale[] = languages.map(({ id }) => id);

/** What a page that every language has asks Astro for: itself, once in each. */
export const inEachLanguage = () =>
  locales.map((locale) => ({ params: { locale }, props: { locale } }));

/** Whether a language has every page. */
export const isWhole = (locale: Locale): boolean => languageOf(locale).only === undefined;

/** Those that have every page. */
export const wholeLocales = (): readonly Locale[] => locales.filter(isWhole);

/** The language of a locale. */
export const languageOf = (locale: Locale): Language =>
  list.find(({ id }) => id === locale) ?? languages[0];

/** The language itself in a code that may name a script or a region too ("zh" in "zh-Hant-HK"). */
export const primaryOf = (code: string): string => code.split('-')[0] ?? code;

/** How the code of a language is written, for patterns: "bn", "zh-Hant", "zh-HK", "zh-Hant-HK". */
export const codeForm = '[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?';
