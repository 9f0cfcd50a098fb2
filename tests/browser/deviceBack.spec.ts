import { devices } from '@playwright/test';
import type { Page } from '@playwright/test';
import { locales } from '#i18n/locales.ts';
import { before, destinations, expect, test } from './fixtures.ts';
import { press } from './keys.ts';
import { sayIn } from './listing.ts';
import { asks, heading, next, option, say } from './questionnaire.ts';
import { open, traces } from './site.ts';

/*
 * No phone is at hand. What Android's Back asks of a page is what Escape asks on a computer ("close request"), and
 * Chromium, told to be a phone, hands it on by the same code: https://html.spec.whatwg.org/multipage/interaction.html#close-requests
 */
const { userAgent, viewport } = devices['Pixel 7'];

/** Counts the watchers that wait for the device's Back. */
const countWatchers = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const live = new Set<EventTarget>();
    Object.assign(window, {
      waiting: live,
      CloseWatcher: class extends CloseWatcher {
        constructor() {
          super();
          live.add(this);
          this.addEventListener('close', () => live.delete(this));
        }

        override destroy(): void {
          live.delete(this);
          super.destroy();
        }
      },
    });
  });
};

const waiting = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    'waiting' in window && window.waiting instanceof Set ? window.waiting.size : null,
  );

/** So long after the press before that it never counts as Escape twice, in milliseconds. */
const later = { after: 6000 };

/** Asks as the device's Back does, once the page waits for it: a hand is slower than the timer that looks for the step back. */
const back = async (page: Page): Promise<void> => {
  await expect.poll(() => waiting(page)).toBe(1);
  await press(page, 'Escape', later);
};

test.describe('on Android', () => {
  test.use({ userAgent, viewport, hasTouch: true, isMobile: true });
  test.beforeEach(({ page }) => countWatchers(page));

  test("the device's Back goes to the question before, with its answer, and adds nothing to the history", async ({
    page,
  }) => {
    await page.goto(before);
    await open(page, '/en/find/');
    const left = await traces(page);
    expect(await waiting(page), "where there is nothing to go back to, Back is the browser's").toBe(
      0,
    );
    await page.getByRole('button', { name: say('find.start.begin') }).tap();
    await expect.poll(() => waiting(page)).toBe(1);
    await option(page, 'reason', 'harmed').locator('xpath=ancestor::label').tap();
    await next(page).tap();
    await option(page, 'safety', 'scared').locator('xpath=ancestor::label').tap();
    await next(page).tap();
    await expect(heading(page)).toHaveText(asks('signs'));
    await back(page);
    await expect(heading(page)).toHaveText(asks('safety'));
    await expect(heading(page)).toBeFocused();
    await expect(option(page, 'safety', 'scared')).toBeChecked();
    await back(page);
    await expect(heading(page)).toHaveText(asks('reason'));
    await expect(option(page, 'reason', 'harmed')).toBeChecked();
    await back(page);
    await expect(page.getByRole('button', { name: say('find.start.begin') })).toBeVisible();
    await expect.poll(() => waiting(page)).toBe(0);
    expect(await traces(page)).toEqual(left);
    await page.goBack();
    await expect(page).toHaveURL(before);
  });

  test("the device's Back goes from the places to the last question, and from the list of questions to the places", async ({
    page,
  }) => {
    await open(page, '/en/find/');
    await page.getByRole('button', { name: say('find.start.begin') }).tap();
    let last = '';
    while (await next(page).isVisible()) {
      last = (await heading(page).textContent()) ?? '';
      await next(page).tap();
      await expect(heading(page)).not.toHaveText(last);
    }
    await expect(heading(page)).toHaveText(say('results.title'));
    await page
      .getByRole('button', { name: say('results.change') })
      .first()
      .tap();
    await expect(heading(page)).toHaveText(say('results.changeTitle'));
    await back(page);
    await expect(heading(page)).toHaveText(say('results.title'));
    await back(page);
    await expect(heading(page)).toHaveText(last);
  });

  test("the device's Back goes to the page before, as it was left, and then no further than the first", async ({
    page,
  }) => {
    await open(page, '/en/');
    const left = await traces(page);
    const first = (await heading(page).textContent()) ?? '';
    await page.locator('main a[href="/en/find/"]').first().tap();
    await page.getByRole('button', { name: say('find.start.begin') }).tap();
    await option(page, 'reason', 'harmed').locator('xpath=ancestor::label').tap();
    await page.getByRole('banner').locator('a[href="/en/talk/"]').first().tap();
    await back(page);
    await expect(heading(page)).toHaveText(asks('reason'));
    await expect(option(page, 'reason', 'harmed')).toBeChecked();
    await back(page);
    await expect(page.getByRole('button', { name: say('find.start.begin') })).toBeVisible();
    await back(page);
    await expect(heading(page)).toHaveText(first);
    await expect.poll(() => waiting(page)).toBe(0);
    expect(await traces(page)).toEqual(left);
  });

  test('Escape twice leaves from within the questions, where once goes back', async ({ page }) => {
    await open(page, '/en/find/');
    await page.getByRole('button', { name: say('find.start.begin') }).tap();
    await next(page).tap();
    await next(page).tap();
    await back(page);
    await press(page, 'Escape', { after: 300 });
    await page.waitForURL(destinations[0]);
  });
});

test('on a computer, where Escape asks the same, one Escape changes nothing', async ({ page }) => {
  await open(page, '/en/find/');
  await page.getByRole('button', { name: say('find.start.begin') }).click();
  await next(page).click();
  await expect(heading(page)).toHaveText(asks('safety'));
  await press(page, 'Escape', later);
  await press(page, 'a');
  await expect(heading(page)).toHaveText(asks('safety'));
});

for (const locale of locales) {
  test(`the first calm screen in "${locale}" says what the device's Back does, before anything is asked`, async ({
    page,
  }) => {
    await open(page, `/${locale}/find/`);
    const kept = sayIn(locale, 'find.start.kept');
    // Where it leads in most, and in some.
    expect(kept).toMatch(/Back|Atrás|رجوع|Retour/);
    expect(kept.split(/[.] /)).toHaveLength(5);
    await expect(page.locator('main').getByText(kept)).toBeInViewport({ ratio: 1 });
  });
}
