import type { SearchData } from '#wire/searchData.ts';
import type { Pack } from '#safety/frame.ts';

interface Props {
  readonly language: string | null;
  readonly pages: Pack['pages'];
  readonly data: Pick<SearchData, 'locale' | 'go'>;
}

/**
 * Where another language was noticed: this page in it, or, where the site does not speak it, how to get an
 * interpreter, as the first page has it. Nothing is loaded before a link is pressed.
 */
export const InLanguage = ({ language, pages, data: { locale, go } }: Props) => {
  if (language === null) return null;
  const [name, code = language] = go[language] ?? [];
  if (name !== undefined) {
    const href = location.pathname.replace(`${locale}/`, `${code}/`);
    return (
      <p>
        <a class="go" href={href} lang={code} dir="auto">
          {name}
        </a>
      </p>
    );
  }
  const [, from = ''] = (pages[`/${locale}/`] ?? '').split(`id="in-${language}`);
  const [, call = ''] = from.split('<p>');
  const [own = '', ...say] = call
    .replace(/<\/p>[^]*/, '')
    .split(/(?=<q)/)
    .map(plain);
  const number = own.replace(/\D/g, '');
  if (number === '') return null;
  const link = (
    <a class="go" href={`tel:${number}`}>
      {own}
    </a>
  );
  return (
    <>
      {[link, ...say].map((part, at) => (
        <p key={at} lang={language} dir="auto">
          {part}
        </p>
      ))}
    </>
  );
};

const plain = (html: string): string => html.replace(/<[^>]*>/g, '');
