import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'puppeteer-core';
import { builtFolder } from '#catalog/project.ts';
import { withPage } from './benchBrowser.ts';
import { percentile, table } from './benchFrames.ts';
import { portOf } from './benchPages.ts';
import { peerFiles } from './paintPeers.ts';
import type { Files } from './paintPeers.ts';
import { inTurn, rounds, slow } from './paintTimes.ts';
import { plainTextOf } from './paintText.ts';
import type { PlainText } from './paintText.ts';
import { serve } from '#commands/serve.ts';
import type { Interfere } from '#commands/serve.ts';
import { commonHeaders } from '#headers.ts';

/** One page of each kind, by a short name. */
const pages: Readonly<Record<string, string>> = {
  home: '/en/',
  options: '/en/options/',
  program: '/en/options/vip/',
  talk: '/en/talk/',
  find: '/en/find/',
};

/** How much longer than a page without any style the first paint may take. */
const most = 1.25;

/** Measures when the first words of a page are on the screen, beside the same words made by others; false where ours comes too late. */
export const benchPaint = async (browser: Browser): Promise<boolean> => {
  const texts = await plainTexts(browser);
  const peers = peerFiles(texts);
  const files = new Map([...bareFiles(texts), ...(peers ?? [])]);
  const makers = ['ours', 'bare', ...(peers === null ? [] : ['starlight', 'govuk'])];
  const site = await serve(0, answerFrom(files));
  console.log(
    `\nFirst contentful paint, ${String(rounds)} times each, in turn; milliseconds. ${String(slow.bits / 1e6)} Mbit/s, ${String(slow.latency)} ms, processor ${String(slow.cpu)} times slower.` +
      '\nThe others have the same text; bare has no style. Behind each, the median of how much longer ours took in the same round.',
  );
  const rows: string[][] = [];
  let holds = true;
  for (const [name, own] of Object.entries(pages)) {
    const times = await inTurn(
      browser,
      makers,
      (maker) =>
        `http://site.localhost:${String(portOf(site))}${maker === 'ours' ? own : `/${maker}/${name}/`}`,
    );
    const [ours = [], ...others] = times;
    const ratios = others.map((all) =>
      percentile(
        all.map((time, round) => (ours[round] ?? Number.NaN) / time),
        0.5,
      ),
    );
    holds &&= ratios.every((ratio, at) => ratio <= (at === 0 ? most : 1));
    rows.push([
      name,
      percentile(ours, 0.5).toFixed(0),
      ...others.map(
        (all, at) =>
          `${percentile(all, 0.5).toFixed(0)} × ${(ratios[at] ?? Number.NaN).toFixed(2)}`,
      ),
    ]);
  }
  site.close().closeAllConnections();
  console.log(table([['', ...makers], ...rows]));
  if (!holds)
    console.log(`TOO LATE: ours may take ${String(most)} of bare, and no longer than the others.`);
  return holds;
};

const plainTexts = async (browser: Browser): Promise<ReadonlyMap<string, PlainText>> => {
  const texts = new Map<string, PlainText>();
  for (const [name, address] of Object.entries(pages)) {
    const html = readFileSync(path.join(builtFolder, address, 'index.html'), 'utf8');
    texts.set(name, await withPage(browser, (reader) => plainTextOf(reader, html)));
  }
  return texts;
};

const bareFiles = (texts: ReadonlyMap<string, PlainText>): Files =>
  new Map(
    [...texts].map(([name, { body }]) => [
      `/bare/${name}/`,
      Buffer.from(
        `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Ways Forward</title><body>${body}`,
      ),
    ]),
  );

const types: Readonly<Record<string, string>> = {
  '/': 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

/** Answers as the site's own server does, compressed where that helps. */
const answerFrom = (files: Files): Interfere => {
  const small = new Map([...files].map(([address, text]) => [address, brotliCompressSync(text)]));
  return ({ url = '' }, response) => {
    const body = small.get(url.replace(/[?#].*/, ''));
    if (body === undefined) return false;
    response.writeHead(200, {
      ...commonHeaders,
      'Content-Type': types[/[^.]*$/.exec(url)?.[0] ?? ''] ?? types['/'] ?? '',
      'Content-Encoding': 'br',
    });
    response.end(body);
    return true;
  };
};
