import type { SearchData } from '#domain/searchRecord.ts';
import { make } from '#islands/make.ts';
import type { Pack } from '#safety/frame.ts';

/**
 * Where another language was noticed: this page in it, or, where the site does not speak it, how to ask the
 * City's line for an interpreter, as the page of lines has it. Nothing is loaded before a link is pressed.
 */
export const inLanguage = (
  language: string | null,
  { pages }: Pick<Pack, 'pages'>,
  { locale, go }: Pick<SearchData, 'locale' | 'go'>,
): readonly HTMLElement[] => {
  if (language === null) return [];
  const name = go[language];
  if (name !== undefined) {
    const href = location.pathname.replace(`/${locale}/`, `/${language}/`);
    return [make('p', {}, make('a', { class: 'go', href, lang: language, dir: 'auto' }, name))];
  }
  const [, from = ''] = (pages[`/${locale}/talk/`] ?? '').split(`<p lang="${language}"`);
  const own = from.replace(/^[^>]*>|<\/p>[\s\S]*|<[^>]*>/g, '');
  const [, english = ''] = from.split(/<\/?q>/);
  const number = own.replace(/\D/g, '');
  if (number === '') return [];
  const call = make('a', { class: 'go', href: `tel:${number}`, lang: language, dir: 'auto' }, own);
  return [make('p', {}, call), make('p', { lang: 'en', dir: 'ltr' }, make('q', {}, english))];
};
