import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import { withPage } from './benchBrowser.ts';
import type { Measured } from './benchEngines.ts';
import { servePagefind } from './benchPagefind.ts';
import type { Pagefind } from './benchPagefind.ts';
import type { SearchRecord, SearchWords } from '#domain/searchRecord.ts';
import { fuseOfWords } from '#build/fuseOfWords.ts';

/** How much slower the processor is made: a cheap phone. */
export const slowness = 6;

/** What every measuring of engines shares. */
export interface Setting {
  readonly browser: Browser;
  /** The script of all engines. */
  readonly bundle: string;
  readonly language: string;
  readonly pagefind: Pagefind | null;
}

/** The engines that can be measured here, ours first. */
export const enginesIn = ({ pagefind }: Setting): readonly string[] => [
  'ours',
  'miniSearch',
  'plainFuse',
  ...(pagefind === null ? [] : ['pagefind']),
];

/** Measures one engine over records, typing every query. */
export const measureEngine = async (
  { browser, bundle, language, pagefind }: Setting,
  engine: string,
  records: readonly SearchRecord[],
  words: SearchWords,
  typed: readonly string[],
): Promise<{ readonly measured: Measured; readonly megabytes: number }> => {
  // Fuse over whole records takes seconds for each letter of many, and hours for some hundred sentences.
  const isWhole = engine === 'plainFuse' && (records.length > 1000 || typed.length > 100);
  if (engine !== 'pagefind' || pagefind === null)
    return withPage(browser, (page) =>
      measureIn(page, bundle, [engine, records, words, typed, isWhole]),
    );
  const server = await servePagefind(pagefind, language, records);
  try {
    return await withPage(browser, async (page) => {
      await page.goto(server.address);
      const result = await measureIn(page, bundle, [engine, [], words, typed, isWhole]);
      const { requests, bytes } = server.asked();
      console.log(
        `${language}, ${records.length} records, Pagefind: ${server.indexBytes} bytes of index; ` +
          `${requests} requests and ${bytes} bytes while ${typed.length} queries were typed.`,
      );
      return result;
    });
  } finally {
    server.close();
  }
};

/** Measures one engine in a page: what it took, and the memory it keeps. */
const measureIn = async (
  page: Page,
  bundle: string,
  values: readonly unknown[],
): Promise<{ readonly measured: Measured; readonly megabytes: number }> => {
  await page.evaluate(bundle);
  const devtools = await page.createCDPSession();
  const used = async (): Promise<number> => {
    await devtools.send('HeapProfiler.collectGarbage');
    return (await devtools.send('Runtime.getHeapUsage')).usedSize / 1_048_576;
  };
  const handle = await page.evaluateHandle(
    (text) => JSON.parse(text) as unknown[],
    JSON.stringify(values),
  );
  const before = await used();
  await page.emulateCPUThrottling(slowness);
  const measured = await page.evaluate(
    (list) =>
      (Reflect.get(globalThis, 'measure') as (...all: unknown[]) => Promise<Measured>)(...list),
    handle,
  );
  await page.emulateCPUThrottling(1);
  return { measured, megabytes: (await used()) - before };
};

/** The script of all engines, as it runs in the page. */
export const enginesBundle = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: ['tests/bench/benchEngines.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    // Pagefind's script is brought in as it runs.
    supported: { 'dynamic-import': true },
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
};

/** The script that each engine needs by itself, by name. */
export const engineScripts = async (): Promise<readonly (readonly [string, string])[]> =>
  Promise.all(
    Object.entries(scriptsOf).map(async ([name, contents]) => {
      const { outputFiles } = await build({
        stdin: { contents, resolveDir: 'src' },
        bundle: true,
        minify: true,
        write: false,
        format: 'esm',
        logLevel: 'error',
        // What the site sends of Fuse; the others are measured whole.
        plugins: name === 'ours' ? [fuseOfWords] : [],
      });
      return [name, outputFiles[0]?.text ?? ''] as const;
    }),
  );

const scriptsOf: Readonly<Record<string, string>> = {
  ours: `export { search } from '#search/search.ts'; export { addRecords, searchIndex } from '#search/searchIndex.ts';`,
  miniSearch: `export { default } from 'minisearch'; export { fold } from '#search/fold.ts';`,
  plainFuse: `export { default } from 'fuse.js/min-basic'; export { fold } from '#search/fold.ts';`,
};
