import { readFile } from 'node:fs/promises';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { withPage } from '#commands/benchBrowser.ts';
import { percentile, table } from '#commands/benchFrames.ts';
import { portOf } from '#commands/benchPages.ts';
import { madeUpLanguages, madeUpPrograms } from '#commands/madeUpPrograms.ts';
import { queriesFor, recall } from '#commands/searchQueries.ts';

/** Measures Pagefind on the same programs and queries; it asks the server for parts of its index at each query. */
export const benchPagefind = async (browser: Browser, slowness: number): Promise<void> => {
  const pagefind = await import('pagefind').catch(() => null);
  if (pagefind === null) {
    console.log('NOT MEASURED: Pagefind. It has no program for this machine.');
    return;
  }
  const rows: string[][] = [];
  for (const language of madeUpLanguages) {
    for (const count of [500, 5000]) {
      const records = madeUpPrograms(language, count);
      const folder = await mkdtemp(path.join(tmpdir(), 'pagefind-'));
      const began = performance.now();
      const { index } = await pagefind.createIndex();
      for (const { address, title, text } of records)
        await index?.addCustomRecord({
          url: address,
          content: `${title}. ${text}`,
          language,
          meta: { title },
        });
      await index?.writeFiles({ outputPath: folder });
      const built = performance.now() - began;
      const asked: string[] = [];
      let bytes = 0;
      const server = createServer((request, response) => {
        const name = (request.url ?? '/').split('?')[0] ?? '/';
        if (name === '/') {
          response.writeHead(200, { 'Content-Type': 'text/html' });
          response.end(`<!DOCTYPE html><html lang="${language}"><title>Pagefind</title>`);
          return;
        }
        asked.push(name);
        readFile(path.join(folder, name)).then(
          (body) => {
            bytes += body.length;
            response.writeHead(200, {
              'Content-Type': name.endsWith('.js') ? 'text/javascript' : 'application/wasm',
            });
            response.end(body);
          },
          () => response.writeHead(404).end(),
        );
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const queries = queriesFor(language, records);
      const { times, found } = await withPage(browser, (page) =>
        ask(
          page,
          `http://127.0.0.1:${portOf(server)}/`,
          queries.map(({ typed }) => typed),
          slowness,
        ),
      );
      rows.push([
        `${language} ${count}: Pagefind`,
        built.toFixed(0),
        (times[0] ?? 0).toFixed(0),
        ...[0.5, 0.95].map((share) => percentile(times.slice(1), share).toFixed(0)),
        String(bytes),
        String(asked.length),
        ...(['name', 'misspelt', 'otherwise'] as const).map((kind) =>
          recall(
            queries,
            found.map((urls) =>
              urls.map((url) => records.find(({ address }) => address === url)?.id ?? ''),
            ),
            kind,
          ),
        ),
      ]);
      server.close().closeAllConnections();
      await rm(folder, { recursive: true });
    }
  }
  await pagefind.close();
  console.log(
    '\nPagefind, whole queries and their first ten results. Requests tell the server what was looked for: this site may not make them.',
  );
  console.log(
    table([
      [
        '',
        'building',
        'first',
        'median',
        '95th',
        'bytes asked for',
        'requests',
        'names',
        'misspelt',
        'otherwise',
      ],
      ...rows,
    ]),
  );
};

const ask = async (
  page: Page,
  address: string,
  queries: readonly string[],
  slowness: number,
): Promise<{
  readonly times: readonly number[];
  readonly found: readonly (readonly string[])[];
}> => {
  await page.goto(address);
  await page.emulateCPUThrottling(slowness);
  return page.evaluate(async (typed) => {
    interface Results {
      readonly results: readonly { data: () => Promise<{ readonly url: string }> }[];
    }
    const start = performance.now();
    const name = '/pagefind.js';
    const engine = (await import(name)) as { search: (typed: string) => Promise<Results> };
    const times: number[] = [];
    const found: string[][] = [];
    for (const query of typed) {
      const before = times.length === 0 ? start : performance.now();
      const { results } = await engine.search(query);
      const urls = await Promise.all(
        results.slice(0, 10).map(async (one) => (await one.data()).url),
      );
      times.push(performance.now() - before);
      found.push(urls);
    }
    return { times, found };
  }, queries);
};
