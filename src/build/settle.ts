import { isolatedHtml } from '../i18n/isolate.ts';
import { languages } from '../i18n/locales.ts';

/**
 * A built page in its last form: without the space that no one sees at the edges of blocks, apostrophes
 * in one byte, and, where one reads from right to left, with Latin words and long numbers set apart.
 *
 * @param file the page's file below the site's folder ("ar/talk/index.html").
 */
export const settled = (file: string, built: string): string => {
  // What stands in a script or a style sheet is not for reading.
  const html = built
    .split(/(<(?:script|style|pre|textarea)\b[\s\S]*?<\/(?:script|style|pre|textarea)>)/)
    .map((part, at) => (at % 2 === 1 ? part : tight(part)))
    .join('');
  return languages.some(({ id, dir }) => dir === 'rtl' && file.startsWith(`${id}/`))
    ? html.replace(/(?<=<body>)[\s\S]*(?=<\/body>)/, isolatedHtml)
    : html;
};

const tight = (html: string): string =>
  html
    .replaceAll('&#39;', "'")
    // A space that does not break is a letter like others.
    .replaceAll(/[ \t\r\n]+/g, ' ')
    .replaceAll(blockEdge, '$1')
    .replaceAll(innerEdge, '$1$2');

const blocks =
  'address|article|aside|blockquote|body|caption|dd|details|div|dl|dt|fieldset|footer|form|h[1-6]|head|header|hr|html|legend|li|link|main|meta|nav|noscript|ol|p|section|summary|table|tbody|td|template|th|thead|title|tr|ul';

const blockEdge = new RegExp(` ?(</?(?:${blocks})\\b[^>]*>) ?`, 'g');

const inner = 'a|b|bdi|button|em|label|q|small|span|strong';

/** Space within a part of a line, at an edge where there is space outside of it too, or where a block begins or ends. */
const innerEdge = new RegExp(
  `((?: |</?(?:${blocks})\\b[^>]*>)<(?:${inner})\\b[^>]*>) | (</(?:${inner})>(?= |</?(?:${blocks})\\b))`,
  'g',
);
