import Fuse from 'fuse.js/min-basic';
import MiniSearch from 'minisearch';
import type { SearchRecord, SearchWords } from '#domain/searchRecord.ts';
import { fold } from '#search/fold.ts';
import { search } from '#search/search.ts';
import { addRecords, searchIndex } from '#search/searchIndex.ts';

/** Gives ids for what was typed, the best first. */
type Find = (typed: string) => readonly string[] | Promise<readonly string[]>;

/** An engine that is compared, made from records. */
type Engine = (records: readonly SearchRecord[], words: SearchWords) => Find | Promise<Find>;

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
    const { urgent, hits, near, instead } = search(index, typed);
    return [...urgent, ...hits, ...near, ...instead].map(({ record: { id } }) => id);
  };
};

/** As its manual has it: https://lucaong.github.io/minisearch/ */
const miniSearch: Engine = (records) => {
  const engine = new MiniSearch({
    fields: ['title', 'text'],
    processTerm: (term) => fold(term),
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 3 } },
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

/** The part of Pagefind that runs in the page: https://pagefind.app/docs/api/ */
interface PagefindApi {
  readonly init: () => Promise<void>;
  readonly search: (typed: string) => Promise<{
    readonly results: readonly { readonly data: () => Promise<{ readonly url: string }> }[];
  }>;
}

/** Its index stands on the server the page came from; to show a result, it asks for that result's own part. */
const pagefind: Engine = async () => {
  const address = new URL('/pagefind/pagefind.js', location.href).href;
  const api = (await import(address)) as PagefindApi;
  await api.init();
  return async (typed) => {
    const { results } = await api.search(typed);
    const shown = await Promise.all(results.slice(0, mostShown).map((result) => result.data()));
    return shown.map(({ url }) => url.replace(/^\//, ''));
  };
};

const engines: Readonly<Record<string, Engine>> = { ours, miniSearch, plainFuse, pagefind };

/** How many results are looked at. */
const mostShown = 10;

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
const measure = async (
  name: string,
  records: readonly SearchRecord[],
  words: SearchWords,
  queries: readonly string[],
  isWhole: boolean,
): Promise<Measured> => {
  const start = performance.now();
  const find = (await engines[name]?.(records, words)) ?? (() => []);
  const ready = performance.now() - start;
  await find(queries[0] ?? '');
  const first = performance.now() - start;
  const keystrokes: number[] = [];
  const found: (readonly string[])[] = [];
  for (const query of queries) {
    let last: readonly string[] = [];
    for (let length = isWhole ? query.length : 1; length <= query.length; length += 1) {
      const before = performance.now();
      last = await find(query.slice(0, length));
      keystrokes.push(performance.now() - before);
    }
    found.push(last.slice(0, mostShown));
  }
  Object.assign(globalThis, { kept: find });
  const longestSlice = Number(Reflect.get(globalThis, 'longestSlice') ?? 0);
  return { ready, first, keystrokes, found, longestSlice };
};

Object.assign(globalThis, { measure });
