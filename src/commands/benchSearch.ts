import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser } from 'puppeteer-core';
import { projectContent } from '#catalog/project.ts';
import { withPage } from '#commands/benchBrowser.ts';
import { percentile, table } from '#commands/benchFrames.ts';
import { enginesBundle, measureIn, slowness } from '#commands/measureEngine.ts';
import { madeUpLanguages, madeUpPrograms } from '#commands/madeUpPrograms.ts';
import type { MadeUp } from '#commands/madeUpPrograms.ts';
import { fetchPagefind, servePagefind } from '#commands/benchPagefind.ts';
import type { Pagefind } from '#commands/benchPagefind.ts';
import { queriesFor, recall } from '#commands/searchQueries.ts';
import type { Query } from '#commands/searchQueries.ts';
import type { SearchWords } from '#domain/searchRecord.ts';
import { splitByBorough } from '../build/splitByBorough.ts';
import { budgets } from '../budgets.ts';

/** How many programs are made up. */
const counts = [5, 500, 5000] as const;

/** Measures the search over made-up programs beside other engines; says where it loses. */
export const benchSearch = async (browser: Browser): Promise<void> => {
  console.log(
    `\nSearching, over made-up programs, processor ${slowness} times slower. Every query is typed letter by letter; milliseconds.` +
      '\nFound: share of names, misspelt names, and words typed otherwise (no accents, no article), whose record is among the first ten.',
  );
  const bundle = await enginesBundle();
  const fetched = await fetchPagefind();
  const rows: string[][] = [];
  for (const language of madeUpLanguages) {
    for (const count of counts) {
      const all = madeUpPrograms(language, count);
      const { common, parts } = splitByBorough(all, weigh, budgets.searchIndex);
      const heaviest = Math.max(0, ...[...parts.values()].map(weigh));
      const [borough, part] = [...parts].toSorted((a, b) => weigh(b[1]) - weigh(a[1]))[0] ?? [];
      console.log(
        `${language}, ${count}: ${weigh(all)} bytes over brotli; ` +
          (part === undefined
            ? 'whole.'
            : `split: ${weigh(common)} always, and ${heaviest} at most for a borough (${borough ?? ''}, ${part.length} programs).`),
      );
      expectWithin(
        `${language}, ${count}`,
        part === undefined ? weigh(all) : heaviest + weigh(common),
      );
      const rest = { browser, bundle, language, pagefind: fetched?.pagefind ?? null };
      rows.push(...(await rowsOf(rest, `${language} ${count}`, all)));
      if (part !== undefined)
        rows.push(
          ...(await rowsOf(rest, `${language} ${count}, one borough`, [...common, ...part])),
        );
    }
  }
  console.log(
    table([
      [
        '',
        'ready',
        'held up',
        'first',
        'median',
        '95th',
        'memory, MB',
        'names',
        'misspelt',
        'otherwise',
      ],
      ...rows,
    ]),
  );
  await fetched?.remove();
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(`(Peak memory of this command: ${megabytes.toFixed(0)} MB.)`);
};

interface Setting {
  readonly browser: Browser;
  readonly bundle: string;
  readonly language: (typeof madeUpLanguages)[number];
  readonly pagefind: Pagefind | null;
}

/** Measures one engine over records, typing every query. */
const measureEngine = async (
  { browser, bundle, language, pagefind }: Setting,
  engine: string,
  records: readonly MadeUp[],
  queries: readonly Query[],
): Promise<Awaited<ReturnType<typeof measureIn>>> => {
  // Fuse over whole records takes seconds for each letter there.
  const isWhole = engine === 'plainFuse' && records.length > 1000;
  const typed = queries.map((query) => query.typed);
  if (engine !== 'pagefind' || pagefind === null)
    return withPage(browser, (page) =>
      measureIn(page, bundle, [engine, records, wordsOf(language), typed, isWhole]),
    );
  const server = await servePagefind(pagefind, language, records);
  try {
    return await withPage(browser, async (page) => {
      await page.goto(server.address);
      const result = await measureIn(page, bundle, [engine, [], {}, typed, isWhole]);
      const { requests, bytes } = server.asked();
      console.log(
        `${language}, ${records.length}, Pagefind: ${server.indexBytes} bytes of index; ` +
          `${requests} requests and ${bytes} bytes while ${typed.length} queries were typed.`,
      );
      return result;
    });
  } finally {
    server.close();
  }
};

const rowsOf = async (
  setting: Setting,
  name: string,
  records: readonly MadeUp[],
): Promise<string[][]> => {
  const queries = queriesFor(setting.language, records);
  const rows: string[][] = [];
  const medians = new Map<string, number>();
  const others = setting.pagefind === null ? [] : ['pagefind'];
  for (const engine of ['ours', 'miniSearch', 'plainFuse', ...others]) {
    const { measured, megabytes } = await measureEngine(setting, engine, records, queries);
    const { ready, first, keystrokes, found, longestSlice } = measured;
    medians.set(engine, percentile(keystrokes, 0.5));
    rows.push([
      `${name}: ${engine}`,
      ...[
        ready,
        engine === 'ours' ? longestSlice : ready,
        first,
        percentile(keystrokes, 0.5),
        percentile(keystrokes, 0.95),
        megabytes,
      ].map((value) => value.toFixed(1)),
      ...(['name', 'misspelt', 'otherwise'] as const).map((kind) => recall(queries, found, kind)),
    ]);
  }
  if (records.length >= 500 && (medians.get('ours') ?? 0) > (medians.get('plainFuse') ?? 0)) {
    console.error(`${name}: ours is slower than Fuse over whole records.`);
    process.exitCode = 1;
  }
  return rows;
};

const wordsOf = (language: string): SearchWords => {
  const words = Object.entries(projectContent().words).find(([locale]) => locale === language)?.[1];
  return words?.search ?? { small: [], trim: { start: [], end: [] }, synonyms: [] };
};

/** The bytes of records as they would be sent. */
const weigh = (records: readonly MadeUp[]): number =>
  brotliCompressSync(JSON.stringify(records), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
    .length;

const expectWithin = (name: string, bytes: number): void => {
  if (bytes <= budgets.loadedLater) return;
  console.error(`${name}: ${bytes} bytes at once are more than ${budgets.loadedLater}.`);
  process.exitCode = 1;
};
