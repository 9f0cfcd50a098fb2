import { languages } from '#i18n/locales.ts';
import { apartIds, pageIds, pagePath } from '#i18n/addresses.ts';
import { expect, test } from './fixtures.ts';
import { press } from './keys.ts';
import { isHere, open } from './site.ts';

test('Escape closes the menu, gives the focus back and does not leave; a second one leaves', async ({
  page,
  outside,
}) => {
  await open(page, '/en/talk/');
  const menu = page.locator('.head details').last();
  await menu.locator('summary').click();
  await menu.locator('nav a').nth(3).focus();
  await press(page, 'Escape');
  await expect(menu).not.toHaveAttribute('open');
  await expect(menu.locator('summary')).toBeFocused();
  expect(await isHere(page)).toBe(true);
  expect(outside.requests).toEqual([]);
  await press(page, 'Escape');
  await expect.poll(() => outside.requests.length).toBeGreaterThan(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the menu opens, holds every page, and each language is named in its own script', async ({
    page,
  }) => {
    await page.goto('/en/');
    const [tongues, menu] = [
      page.locator('.head details').first(),
      page.locator('.head details').last(),
    ];
    await menu.locator('summary').click();
    for (const id of pageIds.filter((one) => !apartIds.includes(one)))
      await expect(menu.locator(`a[href="${pagePath('en', id)}"]`).first(), id).toBeVisible();
    await tongues.locator('summary').click();
    for (const { id, name } of languages.filter((one) => one.id !== 'en'))
      await expect(tongues.locator(`a[lang="${id}"]`)).toHaveText(name);
  });
});
