import { availableParallelism, loadavg } from 'node:os';
import type { Browser, Page } from 'puppeteer-core';
import { film, framesOf, pause, withPage } from './benchBrowser.ts';
import type { Picture } from './benchBrowser.ts';
import { goneAfter, percentile, table } from './benchFrames.ts';
import { answerContenders, contenders, exitLink, portOf, serveDestination } from './benchPages.ts';
import { serve } from '#commands/serve.ts';

/** How often each page is left. */
const rounds = 20;

/** How much slower the processor is made. */
const slowness = 4;

/** How long the destination takes to answer, in milliseconds. */
const delay = 3000;

/** How long a finger rests on what it presses, in milliseconds. */
const hold = 80;

/** Measures how long each of the pages stays on the screen after a press on its exit. */
export const benchLeaving = async (browser: Browser): Promise<void> => {
  const destination = await serveDestination(delay);
  const site = await serve(
    0,
    answerContenders(`http://elsewhere.localhost:${portOf(destination)}/`),
  );
  const times = new Map(contenders.map(({ name }) => [name, new Array<number | null>()]));
  const reader = await browser.newPage();
  console.log(
    `\nLeaving ${rounds} times each, in turn; a few minutes. From the press to the first frame without the page,` +
      `\nin milliseconds; processor ${slowness} times slower, finger up after ${hold} ms, destination after ${delay} ms.`,
  );
  for (let round = 0; round < rounds; round += 1) {
    // Another one is first each time, so that no place in the round is an advantage.
    const turn = round % contenders.length;
    for (const { name, path } of [...contenders.slice(turn), ...contenders.slice(0, turn)]) {
      const address = `http://site.localhost:${portOf(site)}${path}`;
      const time = await withPage(browser, (page) => timeToLeave(page, address, reader));
      times.get(name)?.push(time);
    }
  }
  await reader.close();
  for (const server of [site, destination]) server.close().closeAllConnections();
  const ms = (time: number): string => time.toFixed(0);
  console.log(
    table([
      ['', 'median', '95th percentile', 'least', 'most', 'never gone'],
      ...[...times].map(([name, all]) => {
        const known = all.filter((time) => time !== null);
        const columns = [0.5, 0.95, 0, 1].map((share) => ms(percentile(known, share)));
        return [name, ...columns, String(all.length - known.length)];
      }),
    ]),
  );
  const [load = 0] = loadavg();
  console.log(
    `(This machine: ${availableParallelism()} processors, ${load.toFixed(1)} programs at work in the last minute.)`,
  );
};

/** Presses the exit as a finger does, and films until the destination is there; null where the page stays in sight. */
const timeToLeave = async (page: Page, address: string, reader: Page): Promise<number | null> => {
  await page.emulateCPUThrottling(slowness);
  await page.goto(address, { waitUntil: 'networkidle0' });
  const box = await (await page.$(exitLink))?.boundingBox();
  if (box === null || box === undefined) throw new Error(`${address} has no exit in sight.`);
  const pictures: Picture[] = [];
  await film(page, pictures);
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(at.x, at.y);
  // Whatever a page does once it is there is done by then.
  await pause(1000);
  const devtools = await page.createCDPSession();
  const finger = { ...at, button: 'left', clickCount: 1 } as const;
  const before = pictures.length;
  const arrival = page.waitForNavigation({ timeout: delay * 5 });
  const pressed = Date.now();
  const down = devtools.send('Input.dispatchMouseEvent', { ...finger, type: 'mousePressed' });
  await pause(hold);
  const up = devtools.send('Input.dispatchMouseEvent', { ...finger, type: 'mouseReleased' });
  await Promise.all([down, up, arrival]);
  await pause(500);
  if (before === 0) throw new Error(`There is no picture of ${address} before the press.`);
  return goneAfter(await framesOf(reader, pictures.slice(before - 1)), pressed);
};
