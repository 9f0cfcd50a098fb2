import type { Browser, Page } from 'puppeteer-core';
import { withPage } from './benchBrowser.ts';

/** How often each page is opened. */
export const rounds = 15;

/** A slow phone on a slow network: bits a second, and milliseconds there and back. */
export const slow = { cpu: 4, bits: 1_600_000, latency: 150 };

/** Opens every maker's page in every round, another one first each time; the times by maker. */
export const inTurn = async (
  browser: Browser,
  makers: readonly string[],
  addressOf: (maker: string) => string,
): Promise<readonly (readonly number[])[]> => {
  const times = makers.map(() => new Array<number>());
  for (let round = 0; round < rounds; round += 1) {
    for (let place = 0; place < makers.length; place += 1) {
      const at = (round + place) % makers.length;
      const address = addressOf(makers[at] ?? '');
      times[at]?.push(await withPage(browser, (page) => firstPaint(page, address)));
    }
  }
  return times;
};

/** When the first words were on the screen, in milliseconds after the page was asked for. */
const firstPaint = async (page: Page, address: string): Promise<number> => {
  await page.emulateCPUThrottling(slow.cpu);
  const speed = slow.bits / 8 / 1000;
  await page.emulateNetworkConditions({
    download: speed * 1000,
    upload: speed * 1000,
    latency: slow.latency,
  });
  await page.goto(address, { waitUntil: 'load' });
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [paint] = list.getEntriesByName('first-contentful-paint');
          if (paint !== undefined) resolve(paint.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
};
