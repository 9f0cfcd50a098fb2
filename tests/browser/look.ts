import type { Page } from '@playwright/test';
import { difference } from './paperPicture.ts';
import type { Picture } from './paperPicture.ts';
import { pixelsIn } from './picture.ts';

/** Pixels of the screen to a side of a dot of a picture that is kept. */
const coarse = 4;
/** Dots to the side of a field in which two pictures are compared: about a line of text. */
const side = 6;
/** How far two pictures may be apart, in the mean and in one field: letters drawn otherwise are less, a moved block is more. */
const tolerance = { mean: 0.003, most: 0.05 };
/** The same where the machine has other fonts than those of the pictures: a wrong page is more. */
const otherFonts = { mean: 0.045, most: 0.9 };

/** How the top of a page looks, in sixteen grays and coarse: as much of it as stands on some screens. */
export const lookOf = async (page: Page, screens: number): Promise<Picture> => {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const all = await page.evaluate(() => document.documentElement.scrollHeight);
  const clip = { x: 0, y: 0, width, height: Math.min(all, height * screens) };
  const png = await page.screenshot({ fullPage: true, clip, animations: 'disabled' });
  return coarsely(png, width, height * screens);
};

/** A picture of the screen in sixteen grays and coarse, in a size in pixels of the screen: what is below it is white. */
export const coarsely = (png: Buffer, width: number, height: number): Picture => {
  const { channels, bytes, height: there } = pixelsIn(png);
  const across = Math.floor(width / coarse);
  const dots = new Uint8Array(across * Math.floor(height / coarse)).fill(255);
  for (let y = 0; y < Math.floor(Math.min(there, height) / coarse); y += 1)
    for (let x = 0; x < across; x += 1) {
      let sum = 0;
      for (let i = 0; i < coarse ** 2; i += 1) {
        const at =
          ((y * coarse + Math.floor(i / coarse)) * width + x * coarse + (i % coarse)) * channels;
        sum += ((bytes[at] ?? 0) * 2 + (bytes[at + 1] ?? 0) * 5 + (bytes[at + 2] ?? 0)) / 8;
      }
      dots[y * across + x] = Math.round(sum / coarse ** 2 / 17) * 17;
    }
  return { width: across, height: Math.floor(height / coarse), dots };
};

/** What tells two looks apart, or nothing where they are the same as far as fonts allow. */
export const apart = (one: Picture, other: Picture, isSameFonts: boolean): string | undefined => {
  const { mean, most } = difference(one, other, side);
  const allowed = isSameFonts ? tolerance : otherFonts;
  return mean < allowed.mean && most < allowed.most
    ? undefined
    : `apart by ${mean.toFixed(4)} in the mean (of ${String(allowed.mean)}) and ${most.toFixed(3)} in one place (of ${String(allowed.most)})`;
};
