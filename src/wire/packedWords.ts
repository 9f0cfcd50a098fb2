import type { SearchWords } from '#domain/searchRecord.ts';

/** The words of a search with each list as one text, its parts after a mark that says what stands between them: some 700 bytes less in every visit. */
export const packed = (value: unknown): unknown => {
  if (Array.isArray(value)) return listed(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, packed(inner)]));
};

const listed = (list: readonly unknown[]): unknown => {
  const between = marks.find((mark) =>
    list.every((one) => typeof one === 'string' && !one.includes(mark)),
  );
  return list.length === 0 || between === undefined
    ? list.map(packed)
    : between + list.join(between);
};

/** What may stand between the parts of a list; no text that is not a list begins with one. */
const marks: readonly string[] = [' ', ','];

/**
 * The words as `packed` was given them.
 *
 * @throws Error where they are not the words of a search.
 */
export const unpacked = (value: unknown): SearchWords => {
  const words = lists(value);
  if (!isSearchWords(words)) throw new Error('These are not the words of a search.');
  return words;
};

const lists = (value: unknown): unknown => {
  if (typeof value === 'string')
    return marks.includes(value.charAt(0)) ? value.slice(1).split(value.charAt(0)) : value;
  if (Array.isArray(value)) return value.map(lists);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, lists(inner)]));
};

const isSearchWords = (value: unknown): value is SearchWords =>
  typeof value === 'object' && value !== null && 'small' in value && 'topics' in value;
