import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Node, Scalar } from 'yaml';
import { written } from '#review/written.ts';

/** A stretch of a file that is written in place of another. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** One value of a file of words that holds text for people: a field of its head, a sentence, or all below the head. */
export interface Holder {
  /** Its name within the file: "title", "offers.avp.line.name", "exit.label"; empty for what stands below the head. */
  readonly name: string;
  readonly value: string;
  /** What to change in the file so that it holds another value. */
  readonly put: (value: string) => Edit;
}

/** What no reader sees as a text: who has read it, ids, and words that people type (docs/translation.md). */
const notRead = /^(?:review|reviewedBy|reviewedOn)$|(?:^|\.)(?:id|also(?:\.\d+)?)$/;

/** The values of a file of words, in the order in which they stand. */
export const holdersOf = (file: string, text: string): readonly Holder[] => {
  const [whole = '', front] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
  if (!file.endsWith('.md')) return scalars(text, 0);
  if (front === undefined) return [];
  const below = text.slice(whole.length);
  return [
    ...scalars(front, '---\n'.length),
    {
      name: '',
      value: below,
      put: (value) => ({ from: whole.length, to: text.length, text: value }),
    },
  ];
};

/** @param above how far into the file the text begins. */
const scalars = (text: string, above: number): readonly Holder[] => {
  const found: Holder[] = [];
  const visit = (node: unknown, name: readonly string[], isInBraces: boolean): void => {
    if (isMap<Node, Node>(node)) {
      for (const { key, value } of node.items)
        visit(value, [...name, isScalar(key) ? String(key.value) : ''], isFlow(node, isInBraces));
    } else if (isSeq<Node>(node)) {
      node.items.forEach((item, at) => {
        visit(item, [...name, nameOf(item) ?? String(at + 1)], isFlow(node, isInBraces));
      });
    } else if (isText(node) && !notRead.test(name.join('.'))) {
      const [start, end] = node.range;
      found.push({
        name: name.join('.'),
        value: node.value,
        put: (value) => ({
          from: above + start,
          to: above + end,
          text: written(text.slice(start, end), value, isInBraces),
        }),
      });
    }
  };
  visit(parseDocument(text).contents, [], false);
  return found;
};

const isFlow = (node: { readonly flow?: boolean }, isInBraces: boolean): boolean =>
  isInBraces || node.flow === true;

/** An entry of a list is named by its id, where it has one. */
const nameOf = (item: Node): string | undefined => {
  const id: unknown = isMap(item) ? item.get('id') : undefined;
  return typeof id === 'string' ? id : undefined;
};

const isText = (
  node: unknown,
): node is Scalar<string> & { readonly range: readonly [number, number, number] } =>
  isScalar(node) && typeof node.value === 'string' && node.range != null;
