/**
 * A page that is drawn only once what puts a language first has been read (src/safety/askedFirst.ts), if it has that:
 * on a busy machine a browser drew it before, and all below moved by a third of the screen.
 */
export const untilAsked = (html: string): string =>
  html.includes(' id="asked"')
    ? html.replace('href="#main" blocking="render"', 'href="#asked" blocking="render"')
    : html;
