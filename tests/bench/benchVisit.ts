import { get } from 'node:http';
import type { Browser, Page } from 'puppeteer-core';
import { pause, withPage } from './benchBrowser.ts';
import { table } from './benchFrames.ts';
import { exitLink, portOf } from './benchPages.ts';
import { pressLink } from '../pressLink.ts';
import { serve } from '#commands/serve.ts';

/** Ten pages, each linked from the one before it, and the questions. */
const pages = [
  '/en/',
  '/en/for-me/',
  '/en/check/',
  '/en/basics/',
  '/en/ways/',
  '/en/words/',
  '/en/options/',
  '/en/options/avp/',
  '/en/talk/',
  '/en/privacy/',
  '/en/find/',
];

/** Counts what a whole visit asks of the server, read quietly and as ordinary pages. */
export const benchVisit = async (browser: Browser): Promise<void> => {
  const seen: string[] = [];
  const site = await serve(0, ({ url = '' }) => {
    seen.push(url);
    return false;
  });
  const address = `http://site.localhost:${portOf(site)}`;
  const visits = {
    'read quietly, with script': readQuietly,
    'ordinary pages, without script': readPages,
  };
  const rows: string[][] = [];
  for (const [name, visit] of Object.entries(visits)) {
    seen.length = 0;
    await withPage(browser, (page) => visit(page, address));
    const paths = [...seen];
    const icons = paths.filter((path) => path === '/icon.svg').length;
    const sizes = await Promise.all(paths.map((path) => sizeOf(portOf(site), path)));
    const sum = (part: 'body' | 'head'): number =>
      sizes.reduce((total, size) => total + size[part], 0);
    rows.push([name, ...[paths.length, icons, sum('body'), sum('body') + sum('head')].map(String)]);
  }
  site.close().closeAllConnections();
  console.log(
    `\nA visit of ${pages.length - 1} pages, the questions, and leaving. Without script the questions are one page of links;` +
      '\na page for each question would be more. Bytes are over brotli; headers as HTTP/1.1 sends them.',
  );
  console.log(table([['', 'requests', 'for the icon', 'bytes', 'with headers'], ...rows]));
};

const readQuietly = async (page: Page, address: string): Promise<void> => {
  await page.goto(address + (pages[0] ?? ''), { waitUntil: 'networkidle0' });
  for (const path of pages.slice(1)) {
    const before = await page.$('main');
    await pressLink(page, `a[href="${path}"]`);
    await page.waitForFunction((old) => document.querySelector('main') !== old, {}, before);
  }
  await page.click('[data-begin]');
  // Answers every question with its first option.
  for (;;) {
    const legend = await page.waitForSelector('fieldset.question legend, [data-suggestion]');
    const question = await legend?.evaluate((it) =>
      it.matches('legend') ? it.textContent : undefined,
    );
    if (question === undefined) break;
    await page.click('label.option');
    await page.click('form .main-button');
    await page.waitForFunction(
      (old) => document.querySelector('legend')?.textContent !== old,
      {},
      question,
    );
  }
  await leave(page);
};

const readPages = async (page: Page, address: string): Promise<void> => {
  await page.setJavaScriptEnabled(false);
  for (const path of pages) await page.goto(address + path, { waitUntil: 'networkidle0' });
  await leave(page);
};

const leave = async (page: Page): Promise<void> => {
  await page.click(exitLink);
  await pause(1000);
};

/** The bytes of an answer as they are sent. */
const sizeOf = (
  port: number,
  path: string,
): Promise<{ readonly body: number; readonly head: number }> =>
  new Promise((resolve, reject) => {
    get({ port, path, host: '127.0.0.1', headers: { 'Accept-Encoding': 'br' } }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${path}: ${answer.statusCode ?? ''}`));
      let body = 0;
      answer.on('data', (part: Buffer) => (body += part.length));
      answer.on('end', () => {
        const head = answer.rawHeaders.reduce((total, text) => total + text.length + 2, 0);
        resolve({ body, head });
      });
    }).on('error', reject);
  });
