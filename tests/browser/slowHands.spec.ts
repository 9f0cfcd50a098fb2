import type { Page } from '@playwright/test';
import { locales } from '#i18n/locales.ts';
import { expect, test } from './fixtures.ts';
import { saidIn } from '../says.ts';
import { press } from './keys.ts';
import { arrive, expectToHaveLeft } from './leaving.ts';
import { sayIn } from './listing.ts';
import { begin, heading, say } from './questionnaire.ts';
import { exitOf, isHere, language, menu, open } from './site.ts';

/** The sign that another press leaves. */
const signOf = (page: Page) => page.locator('body > [role=status][data-again]');

/** Keys and the pauses before them, in milliseconds: all of these are meant. */
const meant: readonly (readonly (readonly [key: string, pause: number])[])[] = [
  [
    ['Escape', 0],
    ['Escape', 300],
  ],
  [
    ['Escape', 0],
    ['Escape', 950],
  ],
  [
    ['Escape', 0],
    ['Escape', 1500],
    ['Escape', 1500],
  ],
  [
    ['Escape', 0],
    ['Escape', 4900],
    ['Escape', 4900],
  ],
  [
    ['Escape', 0],
    ['Escape', 6000],
    ['Escape', 900],
  ],
  [
    ['ShiftLeft', 0],
    ['ShiftRight', 300],
    ['ShiftLeft', 300],
  ],
  [
    ['Shift', 0],
    ['Shift', 4900],
    ['Shift', 4900],
  ],
];

for (const keys of meant) {
  const name = keys.map(([key, pause]) => `${key} after ${String(pause)} ms`).join(', ');
  test(`it leaves on the last press and not before: ${name}`, async ({ page, outside }) => {
    const entries = await arrive(page, '/en/talk/');
    outside.requests.length = 0;
    for (const [at, [key, pause]] of keys.entries()) {
      expect(await isHere(page), `before press ${String(at + 1)}`).toBe(true);
      expect(outside.requests).toEqual([]);
      await press(page, key, { after: pause });
    }
    await expectToHaveLeft(page, entries);
  });
}

test('the first press is answered by a sign beside the exit, each later one by another; then they go', async ({
  page,
}) => {
  for (const key of ['Escape', 'Shift'] as const) {
    await open(page, '/en/talk/');
    const sign = signOf(page);
    await expect(sign).toBeEmpty();
    await press(page, key, { after: 0 });
    await expect(sign).toHaveText(say('exit.again.first'));
    await press(page, key, { after: 3000 });
    await expect(sign).toHaveText(say('exit.again.second'));
    await expect(sign).toBeEmpty({ timeout: 8000 });
    // Another key says that leaving was not meant.
    await press(page, key, { after: 6000 });
    await expect(sign).toHaveText(say('exit.again.first'));
    await press(page, 'a', { after: 10 });
    await expect(sign).toBeEmpty();
  }
});

test('the sign covers neither the exit nor moves anything, at any size, and nothing lies under a press on it', async ({
  page,
}) => {
  for (const [width, height] of [
    [320, 480],
    [390, 780],
    [1280, 800],
  ] as const) {
    await page.setViewportSize({ width, height });
    await open(page, '/en/talk/');
    const exit = await exitOf(page).boundingBox();
    const before = await heading(page).boundingBox();
    await press(page, 'Escape', { after: 0 });
    const sign = await signOf(page).boundingBox();
    if (exit === null || sign === null)
      throw new Error('The exit or the sign is not on the screen.');
    expect(sign.y + sign.height <= exit.y || sign.y >= exit.y + exit.height).toBe(true);
    expect(sign.y).toBeGreaterThanOrEqual(0);
    expect(sign.y + sign.height).toBeLessThanOrEqual(height);
    expect(await exitOf(page).boundingBox()).toEqual(exit);
    expect(await heading(page).boundingBox()).toEqual(before);
    expect(await signOf(page).evaluate((it) => getComputedStyle(it).pointerEvents)).toBe('none');
    expect(await signOf(page).evaluate((it) => it.getAnimations().length)).toBe(0);
    await press(page, 'Escape', { after: 900 });
    await page.waitForURL('https://www.weather.gov/');
  }
});

test('the sign speaks the language of the page, also where it was changed on the way', async ({
  page,
}) => {
  await open(page, '/en/');
  await (await language(page, 'ar')).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await press(page, 'Shift', { after: 0 });
  await expect(signOf(page)).toHaveText(sayIn('ar', 'exit.again.first'));
  await press(page, 'Shift', { after: 2000 });
  await expect(signOf(page)).toHaveText(sayIn('ar', 'exit.again.second'));
});

test('keys of an input method that composes never count', async ({ page, outside }) => {
  await open(page, '/en/options/');
  const box = page.locator('[data-search] input');
  await box.focus();
  const browser = await page.context().newCDPSession(page);
  const escape = { key: 'Escape', code: 'Escape' } as const;
  for (const number of [27, 229]) {
    for (let press = 0; press < 4; press += 1) {
      // The browser itself says that it composes; Safari ends that first and says 229.
      if (number === 27)
        await browser.send('Input.imeSetComposition', {
          text: 'に',
          selectionStart: 1,
          selectionEnd: 1,
        });
      for (const type of ['rawKeyDown', 'keyUp'] as const)
        await browser.send('Input.dispatchKeyEvent', {
          type,
          ...escape,
          windowsVirtualKeyCode: number,
        });
      for (const type of ['rawKeyDown', 'keyUp'] as const)
        await browser.send('Input.dispatchKeyEvent', {
          type,
          key: 'Shift',
          code: 'ShiftLeft',
          windowsVirtualKeyCode: number === 27 ? 16 : 229,
        });
    }
  }
  expect(await isHere(page)).toBe(true);
  expect(outside.requests).toEqual([]);
  await expect(signOf(page)).toBeEmpty();
  await expect(await menu(page, 'talk/')).toBeVisible();
});

test('with an answer in focus and the page covered, slow presses leave too', async ({ page }) => {
  await begin(page);
  await page.evaluate(() => {
    document.documentElement.dataset['veiled'] = 'hidden';
  });
  await press(page, 'Escape', { after: 0 });
  await expect(signOf(page)).toBeVisible();
  await press(page, 'Escape', { after: 2000 });
  await press(page, 'Escape', { after: 2000 });
  await page.waitForURL('https://www.weather.gov/');
});

for (const locale of locales) {
  test(`the words about keys in "${locale}" name both, say how slow they may be, and where Shift is hidden`, () => {
    const words = sayIn(locale, 'exit.explain');
    expect(words).toMatch(/Esc/);
    expect(words.match(/Shift|Maj/g)?.length).toBeGreaterThanOrEqual(2);
    expect(words).toContain(saidIn(locale, 'seconds'));
    expect(words).toContain(saidIn(locale, 'someBrowsers'));
  });
}
