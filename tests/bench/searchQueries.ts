import type { MadeUp } from '../madeUpPrograms.ts';

/** What is typed, and the record that must be found by it. */
export interface Query {
  readonly kind: 'name' | 'misspelt' | 'otherwise';
  readonly typed: string;
  readonly wanted: string;
}

/** How many records are looked for in each way. */
const each = 6;

/** Queries for records spread over the list: by name, by a name with a slip in it, and by a name typed otherwise. */
export const queriesFor = (language: string, records: readonly MadeUp[]): readonly Query[] =>
  Array.from({ length: Math.min(each, records.length) }, (_, at) => {
    const record = records[Math.floor((at * records.length) / each)] ?? records[0];
    const title = record?.title ?? '';
    const wanted = record?.id ?? '';
    const [first = '', name = ''] = title.split(' ');
    return [
      { kind: 'name', typed: `${first} ${name}`, wanted },
      { kind: 'misspelt', typed: `${first} ${misspelt(name)}`, wanted },
      { kind: 'otherwise', typed: `${otherwise(language, first)} ${name}`, wanted },
    ] satisfies readonly Query[];
  }).flat();

/** The share of queries of a kind whose record was among those found. */
export const recall = (
  queries: readonly Query[],
  found: readonly (readonly string[])[],
  kind: Query['kind'],
): string => {
  const asked = queries.flatMap((query, at) => (query.kind === kind ? [{ query, at }] : []));
  const met = asked.filter(({ query, at }) => found[at]?.includes(query.wanted) === true);
  return `${((100 * met.length) / asked.length).toFixed(0)} %`;
};

/** A name with its last letter but one left out. */
const misspelt = (name: string): string => name.slice(0, -2) + name.slice(-1);

/** As people type it who leave out accents, or the Arabic article. */
const otherwise = (language: string, word: string): string =>
  language === 'ar'
    ? word.replace(/^ال/, '')
    : word.normalize('NFD').replaceAll(/\p{M}/gu, '').toUpperCase();
