import type { Server, ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { exitOf } from './site.ts';
import { builtFolder } from '#catalog/project.ts';
import { serve } from '#commands/serve.ts';
import { commonHeaders } from '#headers.ts';
import { portOf } from '../profiles/listen.ts';

/** A server that sends a page up to the end of its head, and the rest once it is let go. */
interface Slow {
  readonly address: string;
  readonly letGo: () => void;
  readonly server: Server;
}

const slowServer = async (): Promise<Slow> => {
  const waiting: [ServerResponse, string][] = [];
  const server = await serve(0, ({ url = '' }, response) => {
    if (!url.endsWith('/')) return false;
    const html = readFileSync(path.join(builtFolder, url, 'index.html'), 'utf8');
    const end = html.indexOf('<main');
    response.writeHead(200, { ...commonHeaders, 'Content-Type': 'text/html; charset=utf-8' });
    response.write(html.slice(0, end));
    waiting.push([response, html.slice(end)]);
    return true;
  });
  return {
    address: `http://127.0.0.1:${String(portOf(server))}`,
    letGo: () => {
      for (const [response, rest] of waiting.splice(0)) response.end(rest);
    },
    server,
  };
};

/** When a page was drawn first, in milliseconds after it was asked for; null while it has not been. */
const drawnAt = (page: Page): Promise<number | null> =>
  page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null);

let slow: Slow;
test.beforeEach(async () => {
  slow = await slowServer();
});
test.afterEach(() => {
  slow.server.close().closeAllConnections();
});

test('a page is drawn, with its exit, as soon as its head has come', async ({ page }) => {
  for (const path of ['/en/', '/en/talk/', '/en/options/', '/en/find/']) {
    await page.goto(`${slow.address}${path}`, { waitUntil: 'commit' });
    await expect.poll(() => drawnAt(page), path).not.toBeNull();
    await expect(exitOf(page), path).toBeInViewport({ ratio: 1 });
    await expect(page.locator('main'), path).toHaveCount(0);
    slow.letGo();
    await expect(page.locator('main'), path).toHaveCount(1);
  }
});

test('where the browser asks for another language than the page, nothing is drawn before what it asks for stands first', async ({
  browser,
}) => {
  const [same, other] = await Promise.all(
    ['en-US', 'bn-BD'].map(async (locale) => (await browser.newContext({ locale })).newPage()),
  );
  if (same === undefined || other === undefined) throw new Error('There are no two pages.');
  for (const path of ['/en/', '/en/talk/']) {
    await other.goto(`${slow.address}${path}`, { waitUntil: 'commit' });
    await expect(other.locator('.head')).toHaveCount(1);
    await same.goto(`${slow.address}${path}`, { waitUntil: 'commit' });
    // What one page has been drawn in is time enough for the other, which was asked for before.
    await expect.poll(() => drawnAt(same), path).not.toBeNull();
    expect(await drawnAt(other), path).toBeNull();
    const before = await other.evaluate(() => performance.now());
    slow.letGo();
    await expect.poll(() => drawnAt(other), path).toBeGreaterThan(before);
    await expect(other.locator('.tongue').first(), path).toHaveAttribute('lang', 'bn');
  }
  for (const page of [same, other]) await page.context().close();
});
