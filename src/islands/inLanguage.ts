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
  const from = (pages[`/${locale}/talk/`] ?? '').split(`<p lang="${language}"`)[1] ?? '';
  const [own = '', english = ''] = from.split('</p>', 2).map((html) =>
    html
      .replace(/^[^>]*>/, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/^.*>/, '')
      .trim(),
  );
  const [number = ''] = /[\d-]{7,}/.exec(own) ?? [];
  const [before = '', after = ''] = own.split(number);
  if (number === '') return [];
  return [
    make(
      'p',
      { lang: language, dir: 'auto' },
      before,
      make(
        'bdi',
        { dir: 'ltr' },
        make('a', { class: 'number', href: `tel:${number.replace(/-/g, '')}` }, number),
      ),
      after,
    ),
    make('p', { lang: 'en', dir: 'ltr' }, make('q', {}, english)),
  ];
};
