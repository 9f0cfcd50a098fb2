import type { Response } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { limit } from '../speed.ts';
import { open } from './site.ts';

/** Ways in which a page could send something away; each gets the address it would send to. */
const sends: Readonly<Record<string, (address: string) => unknown>> = {
  fetch: async (address) => fetch(address).catch(() => undefined),
  'a fetch of its own site': async () => fetch('/en/?x').catch(() => undefined),
  XMLHttpRequest: (address) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.send();
  },
  sendBeacon: (address) => navigator.sendBeacon(address, 'x'),
  WebSocket: (address) => new WebSocket(address.replace('http', 'ws')),
  EventSource: (address) => new EventSource(address),
  'an image of another host': (address) => {
    document.createElement('img').src = address;
  },
  'a form': (address) => {
    const form = document.createElement('form');
    form.action = address;
    document.body.append(form);
    form.submit();
  },
  'a form of its own site': () => {
    const form = document.createElement('form');
    form.action = '/en/talk/';
    document.body.append(form);
    form.submit();
  },
  'a ping': (address) => {
    const link = document.createElement('a');
    link.href = '#main';
    link.ping = address;
    document.body.append(link);
    // Past the site's own handling of links, which would keep the browser from sending anyway.
    link.addEventListener('click', (event) => {
      event.stopPropagation();
    });
    link.click();
  },
  'a worker': () => new Worker('/a/worker.js'),
  'a worker from memory': () => new Worker(URL.createObjectURL(new Blob(['']))),
  'a service worker': async () =>
    navigator.serviceWorker.register('/a/worker.js').catch(() => undefined),
  'a script of another host': async (address) => {
    await import(`${address}x.js`).catch(() => undefined);
  },
  'a style sheet': (address) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    document.head.append(link);
  },
  'a frame': (address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    document.body.append(frame);
  },
  'a sound': (address) => {
    const sound = document.createElement('audio');
    sound.src = address;
    sound.load();
  },
  'a prefetch': (address) => {
    const link = document.createElement('link');
    link.rel = 'prefetch';
    link.href = address;
    document.head.append(link);
  },
};

test('the browser refuses every way to send something away', async ({ page, outside }) => {
  test.slow();
  const answered: string[] = [];
  for (const [name, send] of Object.entries(sends)) {
    await test.step(name, async () => {
      await page.goto('about:blank');
      await open(page, '/en/find/');
      answered.length = 0;
      // The icon comes again with the fragment that the ping needs.
      const note = (response: Response): void => {
        if (!response.url().endsWith('/icon.svg')) answered.push(response.url());
      };
      page.on('response', note);
      await page.evaluate(() => {
        document.addEventListener(
          'securitypolicyviolation',
          ({ effectiveDirective, disposition }) => {
            document.documentElement.dataset['refused'] = `${disposition} ${effectiveDirective}`;
          },
        );
      });
      // Some are refused by an error thrown, some only by the report.
      await page.evaluate(send, 'https://listener.test/').catch(() => undefined);
      // Asked of the page itself: Playwright's own waiting takes a refused form for a move.
      await expect
        .soft(async () => {
          expect(await page.evaluate(() => document.documentElement.dataset['refused'])).toMatch(
            /^enforce /,
          );
        }, name)
        .toPass({ timeout: limit(5000) });
      expect.soft(answered, name).toEqual([]);
      expect.soft(outside.requests, name).toEqual([]);
      expect.soft(new URL(page.url()).pathname, name).toBe('/en/find/');
      page.off('response', note);
    });
  }
});
