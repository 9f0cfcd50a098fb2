/**
 * A page without the spaces that nobody sees, and with its apostrophes as they are. One space within a
 * line stays, and so does all that stands in scripts, styles and text set as it is typed.
 */
export const squeezed = (html: string): string =>
  html
    .split(/(<(?:script|style|pre|textarea)\b[\s\S]*?<\/(?:script|style|pre|textarea)>)/)
    .map((part, at) =>
      at % 2 === 1
        ? part
        : part
            .replaceAll(beside, '$1')
            .replaceAll(/[ \t\r\n]+/g, ' ')
            .replaceAll(/(<bdi[^>]*>) | (?=<\/bdi>)/g, '$1')
            .replaceAll('&#39;', "'"),
    )
    .join('');

const blocks =
  'html|head|meta|link|body|main|header|footer|nav|aside|section|article|div|h[1-6]|p|ul|ol|li|dl|dt|dd|details|summary|table|caption|thead|tbody|tr|th|td|form|fieldset|legend|noscript|template';

/** Only plain spaces: French has narrow ones that must not break a line. */
const beside = new RegExp(`[ \\t\\r\\n]*(</?(?:${blocks})(?:\\s[^>]*)?>)[ \\t\\r\\n]*`, 'g');
