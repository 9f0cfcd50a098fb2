/** A part of a page: its heading, and its id, which stays with it wherever it moves; null where none is given. */
interface PagePart {
  readonly id: string | null;
  readonly heading: string;
}

// Numbered, not named after the words: an id can end up in an address.
const mark = / \{#(p\d+)\}$/;

/** The parts of a page's text, by its headings ("## Courts {#p2}"). */
export const pagePartsIn = (body: string): readonly PagePart[] =>
  [...body.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => ({
    id: mark.exec(heading)?.[1] ?? null,
    heading: heading.replace(mark, ''),
  }));

/** A page's text without the ids of its parts. */
export const withoutPartIds = (text: string): string =>
  text.replaceAll(new RegExp(`^(## .*)${mark.source}`, 'gm'), '$1');
