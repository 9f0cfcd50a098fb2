import type { Page } from '@playwright/test';
import { destinations, expect, test } from './fixtures.ts';
import { pressAll } from './keys.ts';
import { never } from './leaving.ts';
import { colorsOf } from './picture.ts';
import { heading, next, option, pickOptions, say } from './questionnaire.ts';
import { exitOf, open } from './site.ts';

/* A tab that is really put out of sight: tests/profiles/outOfSight.test.ts. Here the clock is the test's. */

/** As the browser tells a page that it went out of sight, or is back; some say no more than that it has the focus. */
const see = (page: Page, state: 'hidden' | 'visible', event = 'visibilitychange'): Promise<void> =>
  page.evaluate(
    ([value, type]) => {
      Object.defineProperty(document, 'visibilityState', { value, configurable: true });
      (type === 'focus' ? window : document).dispatchEvent(new Event(type));
    },
    [state, event] as const,
  );

const inQuestion = async (page: Page): Promise<void> => {
  await page.clock.install();
  await page.goto('/en/find/');
  await page.clock.runFor(1000);
  await page.getByRole('button', { name: say('find.start.begin') }).click();
  await pickOptions(page, ['reason', ['harmed']], 'pointer');
  await next(page).click();
  await pickOptions(page, ['safety', ['scared']], 'pointer');
};

for (const hasTouch of [true, false]) {
  test.describe(hasTouch ? 'on a touch screen' : 'on a computer', () => {
    test.use({ hasTouch, isMobile: hasTouch, viewport: { width: 390, height: 780 } });

    test('a page out of sight is covered at once, and back within a minute it is there by itself', async ({
      page,
    }) => {
      await inQuestion(page);
      expect(await colorsOf(page)).toBeGreaterThan(1);
      for (const [away, event] of [
        [0, 'visibilitychange'],
        [1000, 'focus'],
        [55_000, 'visibilitychange'],
      ] as const) {
        await see(page, 'hidden');
        expect(await colorsOf(page), String(away)).toBe(1);
        await page.clock.runFor(away);
        await see(page, 'visible', event);
        expect(await colorsOf(page), String(away)).toBeGreaterThan(1);
        await expect(option(page, 'safety', 'scared')).toBeChecked();
        await expect(page.getByText(say('veil.text'))).toBeHidden();
      }
    });

    test('a page that comes back later takes one press, and nothing is lost', async ({ page }) => {
      await inQuestion(page);
      await see(page, 'hidden');
      await page.clock.runFor(70_000);
      expect(await colorsOf(page)).toBe(1);
      await see(page, 'visible');
      await expect(page.getByText(say('veil.text'))).toBeVisible();
      await expect(page.locator('main')).toBeHidden();
      expect(await colorsOf(page)).toBeGreaterThan(1);
      await page.getByRole('button', { name: say('veil.show') }).click();
      await expect(option(page, 'safety', 'scared')).toBeChecked();
      await expect(heading(page)).toBeFocused();
      // Short looks elsewhere do not add up.
      await see(page, 'hidden');
      await see(page, 'visible');
      await page.clock.runFor(70_000);
      await see(page, 'visible', 'focus');
      await expect(option(page, 'safety', 'scared')).toBeVisible();
    });
  });
}

test('a page that is left stays blank when it comes into sight while the other site is slow', async ({
  page,
  outside,
}) => {
  outside.play('*', never);
  await page.addInitScript(() => {
    // By a key, because Playwright can run nothing in a page that is on its way out.
    addEventListener('keydown', ({ key }) => {
      if (key !== 'z') return;
      for (const value of ['hidden', 'visible']) {
        Object.defineProperty(document, 'visibilityState', { value, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      }
    });
  });
  await open(page, '/en/talk/');
  const box = await exitOf(page).boundingBox();
  await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
  await expect
    .poll(() => outside.requests.map((request) => request.url()))
    .toContain(destinations[0]);
  await pressAll(page, ['z']);
  expect(await colorsOf(page)).toBe(1);
});
