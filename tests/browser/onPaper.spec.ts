import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { picturesOf } from './paperPicture.ts';
import { people } from './people.ts';
import { answerAs, begin } from './questionnaire.ts';
import { open } from './site.ts';

/** A page of every kind, and one that reads from right to left. */
const paths = [
  '/en/',
  '/en/find/',
  '/en/options/',
  '/en/options/avp/',
  '/en/talk/',
  '/en/basics/',
  '/en/for-work/',
  '/en/list/',
  '/ar/options/vip/',
  '/en/nowhere/',
];

/** What a paper cannot press, and what belongs to the screen. */
const ofTheScreen =
  '.exit, .sign, .skip, .head, .foot, .veil, button, input, select, textarea, form, [data-search], [data-open]';

/** What of the screen is still there, and which folded words are not, once the page is on paper. */
const onPaper = (page: Page) =>
  page.evaluate((selector) => {
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ contentVisibilityAuto: false, visibilityProperty: true });
    const isHeld = (element: Element): boolean =>
      element.closest('form, button, [data-search], .contents, .add, .aside-links') !== null;
    return {
      left: [...document.querySelectorAll(selector)]
        .filter(isSeen)
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
      folded: [...document.querySelectorAll('main details:not([data-held])')]
        .filter(isSeen)
        .flatMap((details) => [...details.querySelectorAll(':scope > :not(summary)')])
        .filter((part) => part.textContent.trim() !== '' && !isHeld(part) && !isSeen(part))
        .map(({ textContent }) => textContent.trim().slice(0, 80)),
      words: document.querySelector('main')?.innerText.length ?? 0,
    };
  }, ofTheScreen);

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    for (const path of paths) {
      test(`${path} on paper has no menu, exit or button, and nothing is folded that must be read`, async ({
        page,
      }) => {
        await (javaScriptEnabled && !path.includes('nowhere') ? open(page, path) : page.goto(path));
        await page.emulateMedia({ media: 'print' });
        const { left, folded, words } = await onPaper(page);
        expect(left).toEqual([]);
        expect(folded).toEqual([]);
        expect(words).toBeGreaterThan(100);
      });
    }
  });
}

test('the pages that are looked at on paper do fold something', async ({ page }) => {
  // Without this, the tests above could find nothing folded because nothing ever is.
  await open(page, '/en/options/avp/');
  expect((await onPaper(page)).folded.length).toBeGreaterThan(0);
});

test('a browser that cannot unfold by its style opens what is folded to print it, and folds it again', async ({
  page,
}) => {
  await open(page, '/en/options/avp/');
  const state = () =>
    page
      .locator('main details')
      .evaluateAll((all) => all.map((details) => details.hasAttribute('open')));
  const before = await state();
  expect(before).toContain(false);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await state()).not.toContain(false);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await state()).toEqual(before);
});

test('numbers that stand behind "Is this device safe?" stay there on paper (R6)', async ({
  page,
}) => {
  test.slow();
  const watched = people.find(({ isWatched }) => isWatched === true);
  if (watched === undefined) throw new Error('Nobody is watched.');
  await begin(page);
  await answerAs(page, watched);
  const held = page.locator('main details[data-held]');
  expect(await held.count()).toBeGreaterThan(0);
  const numbers = await held.locator('.number').allTextContents();
  expect(numbers.length).toBeGreaterThan(0);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  for (const details of await held.all())
    await expect(details.locator('.number').first()).toBeHidden();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`on a ${colorScheme} screen too, paper is dark on white`, async ({ page }) => {
    await open(page, '/en/options/avp/');
    await page.emulateMedia({ media: 'print', colorScheme });
    const colors = await page.locator('main').evaluate((main) => {
      const light = (color: string): number => {
        const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
        return (red * 0.299 + green * 0.587 + blue * 0.114) / 255;
      };
      const texts = [...main.querySelectorAll('*')].filter(
        (element) =>
          element.checkVisibility() &&
          [...element.childNodes].some(
            ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim() !== '',
          ),
      );
      return {
        page: light(getComputedStyle(document.documentElement).backgroundColor),
        pale: texts
          .filter((text) => light(getComputedStyle(text).color) > 0.4)
          .map(({ outerHTML }) => outerHTML.slice(0, 80)),
        texts: texts.length,
      };
    });
    expect(colors.page).toBe(1);
    expect(colors.texts).toBeGreaterThan(20);
    expect(colors.pale).toEqual([]);
  });
}

test('what is folded on the screen is in the words of the PDF', async ({ page }) => {
  await open(page, '/en/options/avp/');
  const folded = await page
    .locator('main details:not([open])')
    .last()
    .evaluate(
      (details) =>
        details.lastElementChild?.textContent.trim().split(/\s+/).slice(0, 3).join(' ') ?? '',
    );
  const { text } = await picturesOf(await page.pdf({ format: 'Letter' }));
  expect(folded.length).toBeGreaterThan(5);
  expect(text.replaceAll(/\s+/g, ' ')).toContain(folded);
});
