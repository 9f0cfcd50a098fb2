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
    const link = make(
      'a',
      { class: 'go', href, lang: language, hreflang: language, dir: 'auto' },
      name,
    );
    return [make('p', {}, link)];
  }
  const talk = `/${locale}/talk/`;
  const holder = new DOMParser().parseFromString(pages[talk] ?? '', 'text/html');
  const line = holder.querySelector(`.interpreters [lang="${language}"]`)?.parentElement;
  if (line === null || line === undefined) return [];
  return [make('ul', { class: 'interpreters' }, document.importNode(line, true))];
};
