import type { SearchData } from '../wire/searchData.ts';

/**
 * One module with the main part of every page of a language, by address, and its frame.
 *
 * Made from the built pages, so that what is read quietly is what stands at the address.
 *
 * @param before what must have run before any of its words is used.
 */
export const packOf = (
  mains: readonly (readonly [string, string])[],
  home: string,
  search: SearchData | Readonly<Record<string, never>>,
  before = '',
): string =>
  [
    before,
    // Quotes as they stand, and pages with the fewest tags first: so it is compressed best.
    `export const frame=${literal(frameOf(home))};`,
    `export const search=${JSON.stringify(search)};`,
    `export const pages=${literal(Object.fromEntries(mains.toSorted(([, a], [, b]) => tagsIn(a) - tagsIn(b))))};`,
  ].join('');

const tagsIn = (html: string): number => html.split('<').length;

/** Texts by name, some of them within others. */
interface Texts {
  readonly [name: string]: string | Texts;
}

/** An object of texts as a script writes it, in back quotes where it has quotes of its own. */
const literal = (texts: Texts): string =>
  `{${Object.entries(texts)
    .map(
      ([key, text]) =>
        `${JSON.stringify(key)}:${typeof text === 'string' ? quoted(text) : literal(text)}`,
    )
    .join(',')}}`;

const quoted = (text: string): string =>
  text.includes('"') ? `\`${text.replaceAll(/[\\`$]/g, '\\$&')}\`` : JSON.stringify(text);

/**
 * The styles that only some pages carry: read quietly, those pages need them too.
 *
 * @param own those of single languages, which come with their packs.
 */
export const extraStyles = (pages: readonly string[], own: readonly string[]): string =>
  [
    ...new Set(
      pages.flatMap((html) =>
        [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].slice(1).map(([, style = '']) => style),
      ),
    ),
  ]
    .filter((style) => !own.includes(style))
    .join('');

/**
 * The main part of a built page, as it stands between its tags.
 *
 * @throws Error where there is none.
 */
export const wholeMainOf = (file: string, html: string): string => {
  const [, main] = mainPattern.exec(html) ?? [];
  if (main === undefined) throw new Error(`${file}: there is no <main> to read quietly.`);
  return main;
};

/**
 * The same without what only the page itself has (`data-here`: what helps whoever comes there first) and without the
 * ends of list items, paragraphs and cells, which a reader of HTML supplies
 * (https://html.spec.whatwg.org/multipage/syntax.html#optional-tags).
 *
 * @throws Error where there is none.
 */
export const mainOf = (file: string, html: string): string =>
  wholeMainOf(file, html)
    .replaceAll(/<(\w+) data-here\b[^>]*>[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<\/li>(?=<li\b|<\/[uo]l>)/g, '')
    .replaceAll(/<\/d[td]>(?=<d[td]\b|<\/dl>)/g, '')
    .replaceAll(/<\/t[dh]>(?=<t[dh]\b|<\/tr>)/g, '')
    .replaceAll(/<\/tr>(?=<tr\b|<\/tbody>)/g, '')
    .replaceAll(
      /(<p>(?:(?!<\/p>)[\s\S])*)<\/p>(?=<(?:p|ul|div|h[234]|section|details|dl)\b|<\/(?:div|section|details|li|article|dd)>)/g,
      '$1',
    );

const mainPattern = /<main[^>]*>([\s\S]*)<\/main>/;

/** What stands around the main part of a language's pages (src/safety/frame.ts reads it). */
export const frameOf = (html: string) => {
  const attribute = (name: string): string =>
    new RegExp(`<html[^>]*\\s${name}="([^"]*)"`).exec(html)?.[1] ?? '';
  const [, body = ''] = /<body>([\s\S]*)<\/body>/.exec(html) ?? [];
  return {
    lang: attribute('lang'),
    dir: attribute('dir'),
    data: { exit: attribute('data-exit'), backLabel: attribute('data-back-label') },
    body: body.replace(mainPattern, '<main id="main" tabindex="-1"></main>'),
  };
};
