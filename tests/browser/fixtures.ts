import { readFileSync } from 'node:fs';
import { test as base } from '@playwright/test';
import type { Request, Route } from '@playwright/test';
import { parse } from 'yaml';
import { z } from 'astro/zod';

const { exit } = z
  .object({ exit: z.record(z.string(), z.tuple([z.string(), z.string()])) })
  .parse(parse(readFileSync('content/site.yaml', 'utf8')));

/** Where the exit leads in English, first and second, as the tests expect it and content/site.yaml must say. */
export const destinations = ['https://www.weather.gov/', 'https://www.usa.gov/'] as const;

/** Where the exit of a page leads first, in the page's language; pages outside of them speak English. */
export const destinationOf = (path: string): string =>
  exit[/^\/([\w-]+)\//.exec(path)?.[1] ?? 'en']?.[0] ?? '';

/** Where a person was before they came here. */
export const before = 'http://before.test/';

/** The world outside of the site, as the tests play it: nothing reaches the network. */
export interface Outside {
  /** Every request to another host, in order. */
  readonly requests: Request[];
  /** Answers requests to a host (`*` for all) in some other way; false puts back the ordinary answer. */
  readonly play: (host: string, how: ((route: Route) => Promise<void>) | false) => void;
}

/**
 * Holds back the four seconds after which the second place is tried (product.md 9) until "z" is pressed: a busy machine
 * may take as long to have the first answer, and what a test says of leaving must not hang on it. Runs in the page.
 */
const holdSecond = (): void => {
  const soon = window.setTimeout.bind(window);
  const late: (() => void)[] = [];
  const later = (what: () => void, time = 0): number =>
    time === 4000 ? late.push(what) : soon(what, time);
  Object.assign(window, { setTimeout: later });
  // A key, because Playwright can run nothing in a page that is on its way out.
  addEventListener('keydown', ({ key }) => {
    if (key === 'z') for (const what of late.splice(0)) soon(what);
  });
};

/** Playwright's test, with every other host played by a plain page. */
export const test = base.extend<{ outside: Outside }>({
  // The server compresses at each request; uncompressed, the tests take half the time.
  extraHTTPHeaders: { 'accept-encoding': 'identity' },
  outside: [
    async ({ context }, use) => {
      const requests: Request[] = [];
      const plays = new Map<string, (route: Route) => Promise<void>>();
      const answer = async (route: Route): Promise<void> => {
        const { hostname } = new URL(route.request().url());
        requests.push(route.request());
        const play = plays.get(hostname) ?? plays.get('*');
        if (play !== undefined) await play(route);
        else
          await route.fulfill({
            contentType: 'text/html',
            body: `<title>${hostname}</title><p>Elsewhere</p>`,
          });
      };
      await context.addInitScript(holdSecond);
      await context.route(({ hostname }) => hostname !== '127.0.0.1', answer);
      await use({
        requests,
        play: (host, how) => {
          if (how === false) plays.delete(host);
          else plays.set(host, how);
        },
      });
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
