/**
 * A stretch that reads from left to right within words that read from right to left: words in Latin
 * letters, with what stands in Latin letters in brackets behind them, and numbers with hyphens, whose groups would change places
 * (https://www.w3.org/International/articles/inline-bidi-markup/).
 */
const stretch =
  /[A-Za-z][A-Za-z0-9]*(?:[ .&+'/@:-]{1,3}[A-Za-z0-9]+)*\+?(?: \([A-Za-z][A-Za-z0-9 ,.&+'/-]*\))?|\+?\d[\d]*(?:[-\u2013/]\d+)+/g;

/** A text for attributes and data: each such stretch between LEFT-TO-RIGHT ISOLATE and POP DIRECTIONAL ISOLATE. */
export const isolatedText = (text: string): string =>
  text.replaceAll(/{{\w+}}|[^{]+|{/g, (part) =>
    part.startsWith('{{') ? part : part.replaceAll(stretch, '\u2066$&\u2069'),
  );

/**
 * The body of a page that reads from right to left: each such stretch in a `<bdi>`, words as English
 * (WCAG 3.1.2). What is a `<bdi>`, a script or in another language already stays as it is, but for
 * space at its ends: inside of the `<bdi>` it would stand on the wrong side of the number.
 */
export const isolatedHtml = (html: string): string => {
  const open: boolean[] = [];
  return html
    .replaceAll(/(<bdi\b[^>]*>)\s+/g, '$1')
    .replaceAll(/\s+(?=<\/bdi>)/g, '')
    .replaceAll(/<!--[\s\S]*?-->|<[^>]+>|[^<]+/g, (part) => {
      if (!part.startsWith('<')) return open.includes(true) ? part : inElements(part);
      if (part.startsWith('</')) open.pop();
      else if (!isEmpty.test(part)) open.push(keepsItsOwn.test(part));
      return part;
    });
};

const inElements = (text: string): string =>
  // A character written by its name or number is no word.
  text.replaceAll(/&#?\w+;|[^&]+/g, (part) =>
    part.startsWith('&')
      ? part
      : part.replaceAll(stretch, (found) =>
          /^[A-Za-z]/.test(found)
            ? `<bdi lang="en">${found}</bdi>`
            : `<bdi dir="ltr">${found}</bdi>`,
        ),
  );

const isEmpty = /^<(?:!|(?:area|br|col|hr|img|input|link|meta|source|wbr)\b)|\/>$/;

const keepsItsOwn = /^<(?:bdi|script|style|title|code|textarea)\b|^<[^>]*\slang=/;
