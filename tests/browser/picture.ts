import { inflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** How many colors the page has on the screen right now; a blank page has one. */
export const colorsOf = async (page: Page): Promise<number> => {
  // Playwright's own picture would wait for a page that is on its way.
  const browser = await page.context().newCDPSession(page);
  const { data } = await browser.send('Page.captureScreenshot', { format: 'png' });
  return colorsIn(Buffer.from(data, 'base64'));
};

/** The dots of a picture, a number of bytes each. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly bytes: Uint8Array;
}

/** The dots of a PNG of 8 bits a channel (https://www.w3.org/TR/png/#9Filters). */
export const pixelsIn = (png: Buffer): Pixels => {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = png[25] === 6 ? 4 : 3;
  const length = width * channels;
  const bytes = new Uint8Array(length * height);
  let above: Uint8Array = new Uint8Array(length);
  const lines = inflateSync(Buffer.concat(dataOf(png)));
  for (let y = 0; y < height; y += 1) {
    const start = y * (length + 1);
    const filter = lines[start] ?? 0;
    const line = bytes.subarray(y * length, (y + 1) * length);
    for (let i = 0; i < length; i += 1) {
      const left = line[i - channels] ?? 0;
      const up = above[i] ?? 0;
      const guess =
        [0, left, up, (left + up) >> 1, paeth(left, up, above[i - channels] ?? 0)][filter] ?? 0;
      line[i] = (lines[start + 1 + i] ?? 0) + guess;
    }
    above = line;
  }
  return { width, height, channels, bytes };
};

/** How many colors a PNG has. */
const colorsIn = (png: Buffer): number => {
  const { channels, bytes } = pixelsIn(png);
  const colors = new Set<number>();
  for (let i = 0; i < bytes.length; i += channels)
    colors.add(((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0));
  return colors.size;
};

const dataOf = (png: Buffer): readonly Buffer[] => {
  const found: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      found.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  return found;
};

const paeth = (left: number, up: number, corner: number): number => {
  const to = (side: number): number => Math.abs(left + up - corner - side);
  if (to(left) <= to(up) && to(left) <= to(corner)) return left;
  return to(up) <= to(corner) ? up : corner;
};
