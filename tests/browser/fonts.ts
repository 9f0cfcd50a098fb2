import type { Page } from '@playwright/test';
import { sayIn } from './listing.ts';

/** How wide a line is in the fonts of the machine on which the pictures were made, in pixels. */
const widths: Readonly<Record<string, number>> = { en: 2386, es: 2279, ar: 2124 };

/** Names of languages that stand on many pages, in letters that other fonts have. */
const names = { text: '中文한국어', width: 476 };

/** Whether this machine has the fonts of the pictures that are kept (Debian's fonts-noto-core and fonts-noto-cjk). */
export const hasSameFonts = async (page: Page, locale: string): Promise<boolean> =>
  areSame(await page.evaluate(widthsOf, measured(locale)), locale);

/** What is said where it has not: then only a wrong page is seen, not a moved block. */
export const otherFontsIn = (folder: string): string =>
  `Other fonts than those of the pictures in ${folder}: with Debian's fonts-noto-core and fonts-noto-cjk they are compared closely.`;

/** The texts by whose widths fonts are told apart, as one text. */
export const measured = (locale: string): string =>
  JSON.stringify([sayIn(locale, 'list.say.1'), names.text]);

/** How wide these texts are on a page, in pixels; runs in the page. */
export const widthsOf = (texts: string): readonly number[] =>
  (JSON.parse(texts) as readonly string[]).map((text) => {
    const line = document.createElement('span');
    line.textContent = text;
    document.body.append(line);
    Object.assign(line.style, { fontSize: '100px', whiteSpace: 'nowrap', position: 'absolute' });
    const { width } = line.getBoundingClientRect();
    line.remove();
    return width;
  });

/** Whether the widths are those of the fonts with which the pictures were made. */
export const areSame = (wide: readonly number[], locale: string): boolean => {
  const wanted = [widths[locale] ?? 0, names.width];
  return wide.every((width, at) => Math.abs(width - (wanted[at] ?? 0)) < 10);
};
