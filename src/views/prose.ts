import { markdownToHtml } from 'satteri';
import { withOwnLinks } from '#views/ownLinks.ts';
import { apartIds } from '#i18n/addresses.ts';
import { codeForm } from '#i18n/locales.ts';
import type { Locale } from '#i18n/locales.ts';
import type { ShownContent } from '#shown/shownContent.ts';

/** A stretch of a page: HTML, or a part that a component fills in (`{{card:now}}`, `{{card:order:caused}}`, `{{lines}}`). */
export type ProsePart =
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'part'; readonly name: string; readonly value: string };

/** A heading of a page and the id it can be reached by. */
export interface Heading {
  readonly id: string;
  readonly text: string;
}

/** A page's text, ready to be set. */
export interface RenderedProse {
  readonly parts: readonly ProsePart[];
  readonly headings: readonly Heading[];
}

/**
 * Turns a Markdown body into HTML, with the site's own links led home (src/views/ownLinks.ts). What is
 * no page of the site opens apart.
 *
 * @param file names the text in errors.
 * @param written the language of the text, where it is not that of the page.
 * @throws Error for a link that leads nowhere.
 */
export const renderProse = (
  file: string,
  body: string,
  locale: Locale,
  content: ShownContent,
  written: Locale = locale,
): RenderedProse => {
  const headings: Heading[] = [];
  const html = withOwnLinks(markdownToHtml(body, { features: { smartPunctuation: false } }).html, {
    file,
    locale,
    content,
    written,
  })
    .replace(openedApart, '<a href="$1" target="_blank" rel="noopener noreferrer"')
    // A link that is a line by itself is a target by itself (WCAG 2.5.5).
    .replace(
      /<li>(?:<p>)?<a (href="[^"]*")>([^<]*)<\/a>(?:<\/p>)?<\/li>/g,
      '<li><a class="go" $1>$2</a></li>',
    )
    .replace(/<h2>(.*?) \{#(p\d+)\}<\/h2>/g, (_, text: string, id: string) => {
      headings.push({ id, text });
      return `<h2 id="${id}">${text}</h2>`;
    });
  return {
    parts: html
      .split(/(<p>{{[a-z:-]+}}<\/p>)/)
      .filter((part) => part.trim() !== '')
      .map(proseOrPart),
    headings,
  };
};

/** A link to another site, to the open data, or to a page that stands apart. */
const openedApart = new RegExp(
  `<a href="((?:https://|/hsds/|/${codeForm}/(?:${apartIds.join('|')})/)[^"]*)"`,
  'g',
);

const proseOrPart = (html: string): ProsePart => {
  const [, name, value = ''] = /^<p>{{([a-z-]+):?([a-z:-]*)}}<\/p>$/.exec(html) ?? [];
  return name === undefined ? { kind: 'html', html } : { kind: 'part', name, value };
};
