/**
 * Folds the sections of a text that need not be read at once, each under its own heading, which keeps its
 * id and its place among the headings.
 *
 * @param ids the sections to fold ("p2").
 */
export const foldSections = (html: string, ids: readonly string[]): string =>
  html
    .split(/(?=<h2 id=")/)
    .map((section) => {
      const [, heading, id = '', text] =
        /^(<h2 id="(p\d+)">[\s\S]*?<\/h2>)([\s\S]*)$/.exec(section) ?? [];
      return heading !== undefined && text !== undefined && ids.includes(id)
        ? `<details class="fold"><summary>${heading}</summary>${text}</details>`
        : section;
    })
    .join('');
