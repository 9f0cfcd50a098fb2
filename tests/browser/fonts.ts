import type { Page } from '@playwright/test';
import { sayIn } from './listing.ts';

/** How wide a line is in the fonts of the machine on which the pictures were made, in pixels. */
const widths: Readonly<Record<string, number>> = { en: 2386, es: 2279, ar: 2124 };

/** Names of languages that stand on many pages, in letters that other fonts have. */
const names = { text: '中文한국어', width: 476 };

/** Whether this machine has the fonts of the pictures that are kept (Debian's fonts-noto-core and fonts-noto-cjk). */
export const hasSameFonts = async (page: Page, locale: string): Promise<boolean> => {
  const wide = await page.evaluate(
    (texts) =>
      texts.map((text) => {
        const line = document.createElement('span');
        line.textContent = text;
        document.body.append(line);
        Object.assign(line.style, {
          fontSize: '100px',
          whiteSpace: 'nowrap',
          position: 'absolute',
        });
        const { width } = line.getBoundingClientRect();
        line.remove();
        return width;
      }),
    [sayIn(locale, 'list.say.1'), names.text],
  );
  const wanted = [widths[locale] ?? 0, names.width];
  return wide.every((width, at) => Math.abs(width - (wanted[at] ?? 0)) < 10);
};
