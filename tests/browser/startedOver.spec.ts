import type { Page } from '@playwright/test';
import { locales } from '#i18n/locales.ts';
import { expect, test } from './fixtures.ts';
import { listedIds, makeList, sayIn } from './listing.ts';
import { open, ready } from './site.ts';

const oneSentence = /^[^.!?؟]+\.$/;

const signOf = (page: Page) => page.locator('body > [role=status][data-again]');

for (const locale of locales) {
  test(`a reload in the middle is told in one sentence in "${locale}", and moves nothing`, async ({
    page,
  }) => {
    const words = sayIn(locale, 'quiet.reloaded');
    expect(words).toMatch(oneSentence);
    await open(page, `/${locale}/`);
    await expect(signOf(page)).toBeEmpty();
    await page.locator(`main a[href="/${locale}/find/"]`).first().click();
    await page.locator('[data-begin]').click();
    await page.locator('label.option').first().click();
    await page.reload();
    const top = await page.locator('h1').evaluate((it) => it.getBoundingClientRect().top);
    await ready(page);
    await expect(signOf(page)).toHaveText(words);
    await expect(signOf(page)).toBeVisible();
    expect(await page.locator('h1').evaluate((it) => it.getBoundingClientRect().top)).toBe(top);
    // Read by then: the first press takes it away, and it does not come again.
    await page.locator(`main a[href="/${locale}/find/"]`).first().click();
    await expect(page.locator('[data-begin]')).toBeVisible();
    await expect(signOf(page)).toBeEmpty();
    await expect(page.locator('main input:checked')).toHaveCount(0);
  });

  test(`a list whose code is gone says in "${locale}" what to do, in one sentence`, async ({
    page,
  }) => {
    const words = sayIn(locale, 'list.again');
    expect(words).toMatch(oneSentence);
    await open(page, `/${locale}/list/`);
    await expect(page.locator('main').getByText(words)).toBeVisible();
    await expect(page.locator('main').getByText(sayIn(locale, 'list.empty'))).toBeVisible();
    // In an app's own browser the link may come without its code, and then be opened in another.
    await open(page, `/${locale}/list/#`);
    await expect(page.locator('main').getByText(words)).toBeVisible();
  });
}

test('a linked list that is reloaded says so, and the link opens it again', async ({ page }) => {
  await open(page, '/en/');
  await makeList(page, 'en', ['hope']);
  await page
    .getByRole('main')
    .getByRole('button', { name: sayIn('en', 'list.link') })
    .click();
  await page.getByRole('button', { name: sayIn('en', 'list.safe.yes') }).click();
  const link = (await page.locator('main .copy').textContent()) ?? '';
  const path = new URL(link).pathname + new URL(link).hash;
  await page.goto('/robots.txt');
  await open(page, path);
  expect(await listedIds(page)).toEqual(['hope']);
  await page.reload();
  await ready(page);
  await expect(page.locator('main').getByText(sayIn('en', 'list.again'))).toBeVisible();
  await expect(signOf(page)).toHaveText(sayIn('en', 'quiet.reloaded'));
  await page.goto('/robots.txt');
  await open(page, path);
  expect(await listedIds(page)).toEqual(['hope']);
});
