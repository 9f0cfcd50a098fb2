import type { Page } from '@playwright/test';
import type { TestContext } from 'vitest';
import { hasFontsFor } from '#commands/fonts.ts';

/** Goes on only where this machine has a font for a language: elsewhere says so and is skipped, and fails where nothing may be skipped. */
export const needFont = (context: TestContext, language: string): void => {
  if (hasFontsFor(language)) return;
  const told = `There is no font for "${language}" on this machine (Debian: fonts-noto-core, fonts-noto-cjk): its letters would be boxes.`;
  if (process.env['CI'] !== undefined) throw new Error(told);
  console.error(`\n!!! ${told}\n`);
  context.skip(told);
};

/** The picture of a word by itself in a language, large. */
export const pictureOf = async (page: Page, lang: string, word: string): Promise<Buffer> => {
  await page.setContent(
    `<p id="it" lang="${lang}" style="font-size:64px;display:inline-block">${word}</p>`,
  );
  return page.locator('#it').screenshot();
};

/** How wide a word is in a language, in pixels. */
export const widthOf = async (page: Page, lang: string, word: string): Promise<number> => {
  await page.setContent(`<span id="it" lang="${lang}" style="font-size:64px">${word}</span>`);
  return page.locator('#it').evaluate((element) => element.getBoundingClientRect().width);
};

/** The words that are torn apart at the ends of lines in a part of the page. */
export const tornIn = async (page: Page, part: string): Promise<readonly string[]> =>
  page.locator(part).evaluateAll((elements) =>
    elements.flatMap((element) => {
      const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const torn: string[] = [];
      for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
        for (const found of (node.textContent ?? '').matchAll(/\S+/g)) {
          const range = document.createRange();
          range.setStart(node, found.index);
          range.setEnd(node, found.index + found[0].length);
          const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (tops.size > 1) torn.push(found[0]);
        }
      }
      return torn;
    }),
  );

/** The parts of a page whose lines stand closer than so many times their letters are high. */
export const closeLines = async (
  page: Page,
  lang: string,
  least: number,
): Promise<readonly string[]> =>
  page.locator(`:lang(${lang})`).evaluateAll(
    (elements, most) =>
      elements.flatMap((element) => {
        const { lineHeight, fontSize, display } = getComputedStyle(element);
        const hasWords = [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && /\p{L}/u.test(node.textContent ?? ''),
        );
        const isClose = parseFloat(lineHeight) < most * parseFloat(fontSize) - 0.5;
        return hasWords && display !== 'none' && isClose
          ? [
              `${element.tagName} ${element.getAttribute('class') ?? ''}: ${lineHeight} of ${fontSize}`,
            ]
          : [];
      }),
    least,
  );
