/** A text that is read and judged as one: a paragraph, an item of a list, a heading, or a field. */
export interface Piece {
  /** Its name within what holds it: "p3" for the heading of a part, "p3.2" for its second text; empty for a whole field. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The texts of a value, without the marks of lists and headings around them; what is all marker ("{{lines}}") is none.
 *
 * @param isField whether it is a field, which is one text if it is one paragraph.
 */
export const piecesOf = (value: string, isField: boolean): readonly Piece[] => {
  const blocks = [...value.matchAll(/\S(?:[^\n]|\n(?!\s*(?:\n|$)))*/g)];
  if (isField && blocks.length === 1)
    return [piece('', value.length - value.trimStart().length, value.trim())];
  let part = '';
  let at = 0;
  return blocks.flatMap(({ 0: block, index }) => {
    const [, sign, heading, id] = /^(#+ )([^\n]*?)(?: \{#(p\d+)\})?$/.exec(block) ?? [];
    if (sign !== undefined && heading !== undefined) {
      part = id ?? `${part}+`;
      at = 0;
      return [piece(part, index + sign.length, heading)];
    }
    return itemsOf(block)
      .filter(({ text }) => !/^(?:\{\{[^}]*\}\}\s*)*$/.test(text))
      .map(({ from, text }) => {
        at += 1;
        return piece(`${part === '' ? '' : `${part}.`}${String(at)}`, index + from, text);
      });
  });
};

const piece = (name: string, from: number, text: string): Piece => ({
  name,
  from,
  to: from + text.length,
  text,
});

interface Item {
  readonly from: number;
  readonly text: string;
}

/** The items of a block that is a list; any other block is one item. */
const itemsOf = (block: string): readonly Item[] => {
  const starts = [...block.matchAll(/^(?:[-*] |\d+\. )/gm)];
  if (starts[0]?.index !== 0) return [{ from: 0, text: block.trimEnd() }];
  return starts.map(({ 0: sign, index }, order) => ({
    from: index + sign.length,
    text: block.slice(index + sign.length, starts[order + 1]?.index).trimEnd(),
  }));
};
