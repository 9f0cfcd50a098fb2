import Fuse from 'fuse.js/min-basic';
import MiniSearch from 'minisearch';
import type { SearchRecord, SearchWords } from '#domain/searchRecord.ts';
import { fold } from '#search/fold.ts';
import { search } from '#search/search.ts';
import { addRecords, searchIndex } from '#search/searchIndex.ts';

/** An engine that is compared: made from records, it gives ids for what was typed, the best first. */
type Engine = (
  records: readonly SearchRecord[],
  words: SearchWords,
) => (typed: string) => readonly string[];

/** How many records ours takes at a time while it gets ready. */
const slice = 100;

const ours: Engine = (records, words) => {
  const index = searchIndex(words);
  const slices: number[] = [];
  for (let from = 0; from < records.length; from += slice) {
    const before = performance.now();
    addRecords(index, records.slice(from, from + slice));
    slices.push(performance.now() - before);
  }
  Object.assign(globalThis, { longestSlice: Math.max(...slices) });
  return (typed) => {
    const { urgent, exact, similar } = search(index, typed);
    return [...urgent, ...exact, ...similar].map(({ record: { id } }) => id);
  };
};

/** As its manual has it: https://lucaong.github.io/minisearch/ */
const miniSearch: Engine = (records) => {
  const engine = new MiniSearch({
    fields: ['title', 'text'],
    processTerm: (term) => fold(term),
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 3 }, combineWith: 'AND' },
  });
  engine.addAll(records);
  return (typed) => engine.search(typed).map(({ id }) => String(id));
};

/** Fuse over whole records, with folded texts. */
const plainFuse: Engine = (records) => {
  const engine = new Fuse(
    records.map(({ id, title, text }) => ({ id, title: fold(title), text: fold(text) })),
    { keys: [{ name: 'title', weight: 3 }, 'text'], ignoreLocation: true, threshold: 0.3 },
  );
  return (typed) => engine.search(fold(typed)).map(({ item: { id } }) => id);
};

const engines: Readonly<Record<string, Engine>> = { ours, miniSearch, plainFuse };

/** What one engine took, in milliseconds, and what it found for each query. */
export interface Measured {
  readonly ready: number;
  readonly first: number;
  readonly keystrokes: readonly number[];
  readonly found: readonly (readonly string[])[];
  /** The longest that the page was held up while ours got ready. */
  readonly longestSlice: number;
}

/** Types every query letter by letter; in the browser. */
const measure = (
  name: string,
  records: readonly SearchRecord[],
  words: SearchWords,
  queries: readonly string[],
  isWhole: boolean,
): Measured => {
  const start = performance.now();
  const find = engines[name]?.(records, words) ?? (() => []);
  const ready = performance.now() - start;
  find(queries[0] ?? '');
  const first = performance.now() - start;
  const keystrokes: number[] = [];
  const found = queries.map((query) => {
    let last: readonly string[] = [];
    for (let length = isWhole ? query.length : 1; length <= query.length; length += 1) {
      const before = performance.now();
      last = find(query.slice(0, length));
      keystrokes.push(performance.now() - before);
    }
    return last.slice(0, 10);
  });
  Object.assign(globalThis, { kept: find });
  const longestSlice = Number(Reflect.get(globalThis, 'longestSlice') ?? 0);
  return { ready, first, keystrokes, found, longestSlice };
};

Object.assign(globalThis, { measure });
