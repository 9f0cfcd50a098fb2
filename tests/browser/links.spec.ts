import { before, expect, test } from './fixtures.ts';
import { heading } from './questionnaire.ts';
import { menu, missing, open, traces } from './site.ts';

test('places on a page, contents and the skip link move the focus and leave the address alone', async ({
  page,
}) => {
  const isAt = async (id: string): Promise<void> => {
    await expect(page.locator(`[id="${id}"]`)).toBeFocused();
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  };
  for (const isRead of [false, true]) {
    await open(page, isRead ? '/en/' : '/en/options/');
    const asFound = await traces(page);
    if (isRead) await (await menu(page, 'options/')).click();
    const title = await heading(page).textContent();
    await page.locator('.contents a[href$="#g-caused"]').click();
    await isAt('g-caused');
    await page.locator('a[href$="#main"]').focus();
    await page.keyboard.press('Enter');
    await expect(heading(page), 'the skip link stays on the page').toHaveText(title ?? '');
    await isAt('main');
    await (await menu(page, 'talk/#p1')).click();
    await isAt('p1');
    expect(await traces(page)).toEqual(asFound);
  }
});

test('the skip link and contents leave the address alone before the script has come, and if it never comes', async ({
  page,
}) => {
  await page.route('**/a/*.js', async (route) => route.abort());
  await page.goto('/en/options/');
  const asFound = await traces(page);
  await page.locator('.contents a').first().click();
  await page.locator('a[href$="#main"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  expect(await traces(page)).toEqual(asFound);
});

test('presses with a key held, and the middle button, are left to the browser', async ({
  page,
  context,
}) => {
  await open(page, '/en/');
  const link = async () => menu(page, 'options/');
  const presses = [
    async () => (await link()).click({ modifiers: ['ControlOrMeta'] }),
    async () => (await link()).click({ button: 'middle' }),
  ];
  for (const press of presses) {
    const opened = context.waitForEvent('page');
    await press();
    const other = await opened;
    await other.waitForURL('**/en/options/');
    await other.close();
    await expect(page.locator('main h1')).not.toBeFocused();
    await expect(page).toHaveURL(/\/en\/$/);
  }
  await expect(await link()).toHaveAttribute('href', '/en/options/');
});

test('a page that is not there leads on by replacing, and the choice of a language without moving', async ({
  page,
}) => {
  await page.goto(before);
  await open(page, missing);
  const { entries } = await traces(page);
  await page.locator('main a[href="/en/"]').first().click();
  await page.waitForURL('**/en/');
  expect((await traces(page)).entries).toBe(entries);
  const home = (await heading(page).textContent()) ?? '';
  await open(page, '/');
  const asFound = await traces(page);
  await page.locator('main a[href="/en/"]').click();
  await expect(heading(page)).toHaveText(home);
  await expect(heading(page)).toBeFocused();
  await (await menu(page, 'options/')).click();
  await expect(page.locator('[data-place="vip.one-to-one"]')).toBeVisible();
  expect(await traces(page)).toEqual(asFound);
});

test('open data opens apart, and the page with the way to leave stays as it was', async ({
  page,
  context,
}) => {
  await open(page, '/en/for-work/');
  const asFound = await traces(page);
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: 'open data' }).click();
  const other = await opened;
  await other.waitForURL('**/hsds/index.json');
  expect(await other.evaluate(() => window.opener === null)).toBe(true);
  await other.close();
  expect(await traces(page)).toEqual(asFound);
});
