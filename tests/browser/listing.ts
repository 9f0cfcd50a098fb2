import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { z } from 'astro/zod';
import { unfold } from './site.ts';

const sentencesOf = (locale: string) =>
  z
    .record(z.string(), z.string())
    .parse(JSON.parse(readFileSync(`content/words/${locale}/messages.json`, 'utf8')));

/** A sentence of a language as its file has it. */
export const sayIn = (locale: string, key: string): string => sentencesOf(locale)[key] ?? '';

/** The button with the words of a key; its name may go on. */
export const press = (page: Page | Locator, locale: string, key: string): Locator =>
  page.getByRole('button', { name: sayIn(locale, key) });

/** Follows a link of the menu in the head of the page. */
export const readPage = async (page: Page, path: string): Promise<void> => {
  await page.locator('header summary').last().click();
  await page.locator(`header nav a[href="${path}"]`).click();
};

/** Puts places on the list, on the pages of lines and of all options, and opens the list. */
export const makeList = async (
  page: Page,
  locale: string,
  ids: readonly string[],
): Promise<void> => {
  for (const id of ids) {
    await readPage(page, `/${locale}/${id.includes('.') ? 'options' : 'talk'}/`);
    const place = page.locator(`main [data-place="${id}"]`);
    await unfold(place);
    await press(place, locale, 'list.add').click();
  }
  await readPage(page, `/${locale}/list/`);
};

/** The ids on the list, in order. */
export const listedIds = (page: Page): Promise<readonly string[]> =>
  page
    .locator('main ol > li > div > [data-place], main ol > li > div > [data-card]')
    .evaluateAll((found) =>
      found.map((place) =>
        place instanceof HTMLElement ? (place.dataset['place'] ?? place.dataset['card'] ?? '') : '',
      ),
    );

/** Asks for one way to hand the list on, and says that device and printer are safe. */
export const handOn = async (page: Page, locale: string, key: string): Promise<void> => {
  await press(page.getByRole('main'), locale, key).click();
  await press(page, locale, 'list.safe.yes').click();
};

/** What is shown to be copied. */
export const shown = (page: Page): Locator => page.locator('main .copy');
