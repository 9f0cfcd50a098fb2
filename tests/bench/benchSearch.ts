import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser } from 'puppeteer-core';
import { projectContent } from '#views/projectContent.ts';
import { percentile, table } from './benchFrames.ts';
import { benchOwnSearch } from './benchOwnSearch.ts';
import { fetchPagefind } from './benchPagefind.ts';
import {
  engineScripts,
  enginesBundle,
  enginesIn,
  measureEngine,
  slowness,
} from './measureEngine.ts';
import type { Setting } from './measureEngine.ts';
import { madeUpLanguages, madeUpPrograms } from '../madeUpPrograms.ts';
import type { MadeUp } from '../madeUpPrograms.ts';
import { queriesFor, recall } from './searchQueries.ts';
import { locales } from '#i18n/locales.ts';
import { searchWordsOf } from '#views/searchData.ts';
import { noWords } from '#search/noWords.ts';
import type { SearchWords } from '#domain/searchRecord.ts';
import { splitByBorough } from './splitByBorough.ts';
import { budgets } from '#budgets.ts';

/** How many programs are made up. */
const counts = [5, 500, 5000] as const;

/** Measures the search over made-up programs beside other engines; says where it loses. */
export const benchSearch = async (browser: Browser): Promise<void> => {
  console.log(
    `\nSearching, over made-up programs, processor ${slowness} times slower. Every query is typed letter by letter; milliseconds.` +
      '\nFound: share of names, misspelt names, and words typed otherwise (no accents, no article), whose record is among the first ten.',
  );
  const scripts = (await engineScripts()).map(([name, text]) => `${name} ${weigh(text)}`);
  console.log(
    `Script, bytes over brotli: ${scripts.join(', ')}; Pagefind's is counted with what it asks for.`,
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
  await benchOwnSearch({ browser, bundle, pagefind: fetched?.pagefind ?? null });
  await fetched?.remove();
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(`(Peak memory of this command: ${megabytes.toFixed(0)} MB.)`);
};

const rowsOf = async (
  setting: Setting,
  name: string,
  records: readonly MadeUp[],
): Promise<string[][]> => {
  const queries = queriesFor(setting.language, records);
  const rows: string[][] = [];
  const medians = new Map<string, number>();
  for (const engine of enginesIn(setting)) {
    const { measured, megabytes } = await measureEngine(
      setting,
      engine,
      records,
      wordsOf(setting.language),
      queries.map(({ typed }) => typed),
    );
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
  const locale = locales.find((id) => id === language);
  return locale === undefined ? noWords : searchWordsOf(projectContent(), locale);
};

/** The bytes of records, or of a text, as they would be sent. */
const weigh = (what: readonly MadeUp[] | string): number =>
  brotliCompressSync(typeof what === 'string' ? what : JSON.stringify(what), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9 },
  }).length;

const expectWithin = (name: string, bytes: number): void => {
  if (bytes <= budgets.loadedLater) return;
  console.error(`${name}: ${bytes} bytes at once are more than ${budgets.loadedLater}.`);
  process.exitCode = 1;
};
