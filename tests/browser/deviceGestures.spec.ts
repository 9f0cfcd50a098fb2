import type { LaunchOptions, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { asks, next, option, pickOptions, say } from './questionnaire.ts';
import { ready } from './site.ts';
import { handOn } from './touches.ts';
import { wholeBrowser } from '#commands/browsers.ts';

/** What a device does by itself when a finger is pulled over the page, and the switch that makes Chromium do it here. */
const gestures = {
  'pulled down': { flag: '--pull-to-refresh=1', from: [195, 150], to: [195, 570] },
  'swiped to the right': {
    flag: '--overscroll-history-navigation=1',
    from: [40, 400],
    to: [360, 400],
  },
} as const;

/** Opens the questionnaire in a browser that does what a phone does, as a phone has it, and answers a question. */
const inQuestion = async (
  launchOptions: LaunchOptions,
  flag: string,
  baseURL: string,
  then: (page: Page) => Promise<void>,
): Promise<void> => {
  const browser = await chromium.launch({
    ...launchOptions,
    ...wholeBrowser(),
    args: [...(launchOptions.args ?? []), flag],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    const context = await browser.newContext({
      baseURL,
      hasTouch: true,
      isMobile: true,
      viewport: { width: 390, height: 780 },
    });
    const page = await context.newPage();
    await page.goto('/robots.txt');
    await page.goto('/en/find/');
    await ready(page);
    await page.getByRole('button', { name: say('find.start.begin') }).click();
    await next(page).click();
    await pickOptions(page, ['safety', ['scared']], 'pointer');
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    await then(page);
  } finally {
    await browser.close();
  }
};

/** Pulls a finger over the page, until the browser has drawn what it makes of it. */
const pull = async (
  page: Page,
  [fromX, fromY]: readonly [number, number],
  [toX, toY]: readonly [number, number],
): Promise<void> => {
  const hand = await handOn(page);
  await hand.down({ id: 1, x: fromX, y: fromY });
  await hand.move(1, toX, toY);
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
  await hand.up(1);
};

type Gesture = (typeof gestures)[keyof typeof gestures];

/** Pulls over the page without the rule of the style sheet, and gives how long its loss takes here, in milliseconds. */
const lose = async (page: Page, { from, to }: Gesture): Promise<number> => {
  await page.evaluate(() => {
    document.documentElement.style.overscrollBehavior = 'auto';
  });
  const began = performance.now();
  await pull(page, from, to);
  await expect(page.getByRole('heading', { name: asks('safety') })).toHaveCount(0);
  return performance.now() - began;
};

for (const [what, gesture] of Object.entries(gestures)) {
  const { flag, from, to } = gesture;
  test(`a page that is ${what} keeps its question and its answer`, async ({
    launchOptions,
    baseURL,
  }) => {
    let enough = 0;
    await inQuestion(launchOptions, flag, baseURL ?? '', async (page) => {
      enough = 4 * (await lose(page, gesture));
    });
    await inQuestion(launchOptions, flag, baseURL ?? '', async (page) => {
      await pull(page, from, to);
      // A page that goes away meanwhile ends this with an error.
      await page.evaluate(
        (time) =>
          new Promise((resolve) => {
            setTimeout(resolve, time);
          }),
        enough,
      );
      await expect(page.locator('main h1')).toHaveText(asks('safety'));
      await expect(option(page, 'safety', 'scared')).toBeChecked();
    });
  });

  test(`a page that is ${what} would be lost without the rule of the style sheet`, async ({
    launchOptions,
    baseURL,
  }) => {
    await inQuestion(launchOptions, flag, baseURL ?? '', async (page) => {
      await lose(page, gesture);
    });
  });
}
