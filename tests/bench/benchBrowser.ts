import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import type { Frame } from './benchFrames.ts';
import { chromiumPath, quietFlags } from '#commands/browsers.ts';

/** A small phone. */
const viewport = { width: 360, height: 740 };

/** Starts Chromium on a profile of its own; it reaches this machine and nothing else. Null where there is none. */
export const launch = async (): Promise<Browser | null> => {
  const executablePath = chromiumPath();
  if (executablePath === null) return null;
  return puppeteer.launch({
    executablePath,
    // Puppeteer's own list turns off parts of the browser that a person has.
    ignoreDefaultArgs: true,
    args: [
      '--headless=new',
      '--no-sandbox',
      ...quietFlags,
      '--password-store=basic',
      '--hide-scrollbars',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE *.localhost',
      'about:blank',
    ],
    pipe: true,
    // Some hundred sentences, letter by letter, on a slowed processor: longer than the usual three minutes.
    protocolTimeout: 30 * 60_000,
    defaultViewport: viewport,
  });
};

/** Uses a page that shares nothing with the pages before it. */
export const withPage = async <Result>(
  browser: Browser,
  use: (page: Page) => Promise<Result>,
): Promise<Result> => {
  const context = await browser.createBrowserContext();
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
};

/** A picture as the browser gives it: when, and a PNG in Base64. */
export interface Picture {
  readonly at: number;
  readonly png: string;
}

/** Takes a picture of every frame the browser shows from now on, and adds it to the list. */
export const film = async (page: Page, pictures: Picture[]): Promise<void> => {
  const devtools = await page.createCDPSession();
  devtools.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    pictures.push({ at: (metadata.timestamp ?? Number.NaN) * 1000, png: data });
    // Frames stop coming where they are not acknowledged; a page that closes needs no more.
    devtools.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await devtools.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
};

/**
 * Measures in each picture how much has the color of the page's paper: the color that the first
 * picture, taken before the press, has most of.
 */
export const framesOf = async (
  reader: Page,
  pictures: readonly Picture[],
): Promise<readonly Frame[]> => {
  const shares = await reader.evaluate(
    async (pngs) => {
      const pixelsOf = async (png: string): Promise<Uint8ClampedArray> => {
        const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const drawing = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        drawing?.drawImage(bitmap, 0, 0);
        return (
          drawing?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray()
        );
      };
      const colorsOf = async (png: string): Promise<readonly number[]> => [
        ...new Uint32Array((await pixelsOf(png)).buffer),
      ];
      const counts = new Map<number, number>();
      for (const color of await colorsOf(pngs[0] ?? '')) {
        counts.set(color, (counts.get(color) ?? 0) + 1);
      }
      const [paper] = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most));
      const found: number[] = [];
      for (const png of pngs) {
        const colors = await colorsOf(png);
        found.push(colors.filter((color) => color === paper).length / colors.length);
      }
      return found;
    },
    pictures.map(({ png }) => png),
  );
  return pictures.map(({ at }, index) => ({ at, paper: shares[index] ?? Number.NaN }));
};

/** Waits so many milliseconds. */
export const pause = (time: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, time));
