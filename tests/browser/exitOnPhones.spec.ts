import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { exitOf, open } from './site.ts';

/** What Safari on an iPhone keeps for itself at the lower end, in pixels: src/styles/tokens.css. */
const dead = 40;

/** iPhones, upright: what of the window Safari leaves to the page, and what the system keeps below. */
const phones = [
  { name: 'a small iPhone with a button', width: 320, height: 568, inset: 0 },
  { name: 'an iPhone with a button', width: 375, height: 667, inset: 0 },
  { name: 'an iPhone without a button', width: 390, height: 844, inset: 34 },
] as const;

/** Lets the browser take the styles that only Safari on a phone takes. */
const likeSafari = async (page: Page): Promise<void> => {
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    const html = await response.text();
    const own = /@supports ?\(-webkit-touch-callout: ?none\)/;
    expect(html).toMatch(own);
    // The policy names the styles by their hashes.
    const policy = /<meta http-equiv="content-security-policy"[^>]*>/;
    const headers = { ...response.headers() };
    delete headers['content-security-policy'];
    return route.fulfill({
      response,
      headers,
      body: html.replace(own, '@supports (display:block)').replace(policy, ''),
    });
  });
};

/** Lets the page keep off from the lower edge, as on a phone without a button. */
const keepOff = async (page: Page, bottom: number): Promise<void> => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setSafeAreaInsetsOverride', { insets: { bottom } });
};

/** How far the exit, and its words, are above the lower edge of the window. */
const standing = (page: Page) =>
  exitOf(page).evaluate((exit) => {
    const words = document.createRange();
    words.selectNodeContents(exit);
    return {
      top: innerHeight - exit.getBoundingClientRect().top,
      bottom: innerHeight - exit.getBoundingClientRect().bottom,
      words: innerHeight - words.getBoundingClientRect().bottom,
    };
  });

for (const { name, width, height, inset } of phones) {
  test(`on ${name} the words of the exit and most of its bar are above what Safari keeps for itself`, async ({
    page,
  }) => {
    await likeSafari(page);
    await page.setViewportSize({ width, height });
    await keepOff(page, inset);
    for (const path of ['/en/', '/ar/find/']) {
      await page.goto(path);
      const { top, bottom, words } = await standing(page);
      expect.soft(bottom, path).toBe(0);
      expect.soft(words, path).toBeGreaterThanOrEqual(Math.max(dead, inset));
      expect.soft(top - dead, `${path}: what is left of the bar`).toBeGreaterThanOrEqual(44);
      expect.soft((top - dead) / top, path).toBeGreaterThan(0.5);
      // What is under the bar can be scrolled above it.
      await page.evaluate(() => {
        scrollTo(0, document.documentElement.scrollHeight);
      });
      const foot = await page.locator('.foot').boundingBox();
      expect.soft((foot?.y ?? height) + (foot?.height ?? 0)).toBeLessThanOrEqual(height - top + 1);
    }
  });
}

test('elsewhere the bar is no higher than its words need', async ({ page }) => {
  await open(page, '/en/');
  const { top, words } = await standing(page);
  expect(top).toBeLessThanOrEqual(80);
  expect(words).toBeGreaterThan(20);
});
