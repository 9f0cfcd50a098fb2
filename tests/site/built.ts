import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate, Parser } from 'html-validate';
import type { HtmlElement } from 'html-validate';
import { builtFolder } from '#catalog/project.ts';

if (!existsSync(path.join(builtFolder, 'sitemap.xml'))) {
  throw new Error('There is no built site. Run `npm run build` first.');
}

/** A built page. */
export interface BuiltPage {
  /** Its file below dist/ ("en/talk/index.html"). */
  readonly file: string;
  /** Its address ("/en/talk/"). */
  readonly address: string;
  readonly html: string;
  readonly root: HtmlElement;
}

const config = await new HtmlValidate({ elements: ['html5'] }).getConfigFor('page.html');

/** A page's text, parsed. */
export const parsed = (html: string): HtmlElement => new Parser(config).parseHtml(html);

/** Every file of the built site, in order. */
export const files: readonly string[] = globSync('**/*', { cwd: builtFolder, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    path.relative(builtFolder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'),
  )
  .sort();

/** The text of a built file. */
export const textOf = (file: string): string => readFileSync(path.join(builtFolder, file), 'utf8');

/** Every built page, parsed; a copy of the site in one file is none (tests/site/pocket.test.ts). */
export const pages: readonly BuiltPage[] = files
  .filter((file) => file.endsWith('.html') && !file.startsWith('copy/'))
  .map((file) => {
    const html = textOf(file);
    return { file, address: `/${file.replace('index.html', '')}`, html, root: parsed(html) };
  });

/** The pages of a table for `test.each`, each with its file as its name. */
export const eachPage = pages.map((page) => [page.file, page] as const);

/** The page at an address. */
export const pageAt = (address: string): BuiltPage => {
  const page = pages.find((known) => known.address === address);
  if (page === undefined) throw new Error(`There is no page at ${address}.`);
  return page;
};

/** The first element a selector finds, which must be there. */
export const the = (root: HtmlElement, selector: string): HtmlElement => {
  const found = root.querySelector(selector);
  if (found === null) throw new Error(`There is no ${selector}.`);
  return found;
};

/** All style of a page. */
export const stylesOf = (html: string): string =>
  [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style = '']) => style).join('\n');

/** What an attribute says, or nothing. */
export const attribute = (element: HtmlElement, name: string): string =>
  readable(element.getAttributeValue(name) ?? '');

/** The text of an element as it is read, on one line. */
export const read = (element: HtmlElement): string =>
  // A space that does not break, as French has before its marks, is part of the words.
  readable(element.textContent)
    .replaceAll(/[ \t\r\n]+/g, ' ')
    .trim();

/** The text of a page's main part on one line, blocks apart, with a mark before every heading of the second level. */
export const mainText = ({ html }: BuiltPage): string => {
  const [, main = ''] = /<main[^>]*>([\s\S]*)<\/main>/.exec(html) ?? [];
  const bare = main
    .replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<h2\b/g, `${section}<h2`)
    .replaceAll(/<\/?(?:a|b|strong|em|bdi|span|code)\b[^>]*>/g, '')
    .replaceAll(/<[^>]+>/g, ' ');
  return readable(bare)
    .replaceAll(/[ \t\r\n]+/g, ' ')
    .trim();
};

/** Stands before every heading of the second level in `mainText`. */
export const section = '\u00a7';

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const readable = (text: string): string =>
  text.replaceAll(
    /&(?:#x([\da-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi,
    (_, hex?: string, number?: string, name = '') =>
      hex !== undefined
        ? String.fromCodePoint(Number.parseInt(hex, 16))
        : number !== undefined
          ? String.fromCodePoint(Number(number))
          : (named[String(name).toLowerCase()] ?? ''),
  );
