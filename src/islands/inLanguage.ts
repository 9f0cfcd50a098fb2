import type { SearchData } from '#wire/searchData.ts';
import { make } from '#pieces/make.ts';
import type { Pack } from '#safety/frame.ts';

/**
 * Where another language was noticed: this page in it, or, where the site does not speak it, how to get an
 * interpreter, as the first page has it. Nothing is loaded before a link is pressed.
 */
export const inLanguage = (
  language: string | null,
  { pages }: Pick<Pack, 'pages'>,
  { locale, go }: Pick<SearchData, 'locale' | 'go'>,
): readonly HTMLElement[] => {
  if (language === null) return [];
  const [name, code = language] = go[language] ?? [];
  if (name !== undefined) {
    const href = location.pathname.replace(`${locale}/`, `${code}/`);
    return [make('p', {}, make('a', { class: 'go', href, lang: code, dir: 'auto' }, name))];
  }
  const [, from = ''] = (pages[`/${locale}/`] ?? '').split(`id="in-${language}`);
  const [, call = ''] = from.split('<p>');
  const [own = '', ...say] = call
    .replace(/<\/p>[^]*/, '')
    .split(/(?=<q)/)
    .map(plain);
  const number = own.replace(/\D/g, '');
  if (number === '') return [];
  const link = make('a', { class: 'go', href: `tel:${number}` }, own);
  return [link, ...say].map((part) => make('p', { lang: language, dir: 'auto' }, part));
};

const plain = (html: string): string => html.replace(/<[^>]*>/g, '');
