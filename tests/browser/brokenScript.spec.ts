import { before, destinations, expect, test } from './fixtures.ts';
import { exitOf, menu, open, traces } from './site.ts';

for (const [what, spoil] of [
  ['the pack is not there', { file: 'pack', how: 'missing' }],
  ['the pack is cut off', { file: 'pack', how: 'cut' }],
  ['the pack never ends', { file: 'pack', how: 'endless' }],
  ['the script is not there', { file: 'start', how: 'missing' }],
  ['the script is cut off', { file: 'start', how: 'cut' }],
] as const) {
  test(`where ${what}, links replace the page and the exit still leaves`, async ({ page }) => {
    await page.goto(before);
    await open(page, '/en/');
    const address = await page.evaluate(
      (file) => document.documentElement.dataset[file] ?? '',
      spoil.file,
    );
    await page.route(`**${address}`, async (route) => {
      if (spoil.how === 'missing') await route.fulfill({ status: 404, body: '' });
      else if (spoil.how === 'cut') {
        const response = await route.fetch();
        await route.fulfill({ response, body: (await response.text()).slice(0, 9000) });
      }
    });
    const asked = page.waitForRequest((request) => request.url().endsWith(address));
    await page.reload();
    const { entries } = await traces(page);
    const request = await asked;
    if (spoil.how !== 'endless') await request.response();
    await (await menu(page, 'options/')).click();
    await page.waitForURL('**/en/options/');
    await page
      .locator('main')
      .getByRole('link', { name: /^More about/ })
      .first()
      .click();
    await page.waitForURL('**/en/options/*/');
    expect((await traces(page)).entries).toBe(entries);
    await exitOf(page).click();
    await page.waitForURL(destinations[0]);
    expect(await page.evaluate(() => history.length)).toBe(entries);
    await page.goBack();
    await expect(page).toHaveURL(before);
  });
}

test('the exit leaves while the script is still coming', async ({ page }) => {
  await page.route('**/a/*.js', () => Promise.resolve());
  await page.goto('/en/', { waitUntil: 'commit' });
  await exitOf(page).click();
  await page.waitForURL(destinations[0]);
});
