import type { Page } from '@playwright/test';
import { sayIn } from './listing.ts';

/** How wide a line is in the fonts of the machine on which the pictures were made, in pixels. */
const widths: Readonly<Record<string, number>> = { en: 2386, es: 2279, ar: 2124 };

/** Whether this machine has the fonts of the pictures that are kept (Debian's fonts-noto-core). */
export const hasSameFonts = async (page: Page, locale: string): Promise<boolean> => {
  const width = await page.evaluate(
    (words) => {
      const line = document.createElement('span');
      line.textContent = words;
      document.body.append(line);
      Object.assign(line.style, { fontSize: '100px', whiteSpace: 'nowrap', position: 'absolute' });
      const { width: wide } = line.getBoundingClientRect();
      line.remove();
      return wide;
    },
    sayIn(locale, 'list.say.1'),
  );
  return Math.abs(width - (widths[locale] ?? 0)) < 10;
};
