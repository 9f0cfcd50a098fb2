import type { Page, Request } from '@playwright/test';
import { before, destinations, expect, test } from './fixtures.ts';
import { begin, heading, next, option, pickOptions, say } from './questionnaire.ts';
import { exitOf, missing, open, pathsOf, ready, traces } from './site.ts';

const menu = (page: Page, name: string) =>
  page.getByRole('banner').getByRole('link', { name, exact: true });

/** The text of the page, without what differs when it was reached from another. */
const textOf = async (page: Page): Promise<string> =>
  page.locator('main').evaluate((main) => {
    const copy = document.importNode(main, true);
    copy.querySelector('[data-back]')?.remove();
    return (copy.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  });

test('every page of the language, read by its links, is the page at its address; address, title, history stay', async ({
  page,
  request,
}) => {
  test.slow();
  const paths = (await pathsOf(request)).filter(
    (path) => path.startsWith('/en/') && path !== missing,
  );
  const asServed = new Map<string, string>();
  for (const path of paths) {
    await open(page, path);
    asServed.set(path, await textOf(page));
  }
  await open(page, '/en/');
  const asFound = await traces(page);
  for (const path of paths) {
    const link = page.locator(`a[href="${path}"]`).filter({ visible: true }).first();
    // A program's page is linked from the list of options.
    if ((await link.count()) === 0) await menu(page, say('menu.options')).click();
    await page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight);
    });
    await link.click();
    expect.soft(await textOf(page), path).toBe(asServed.get(path));
    await expect.soft(heading(page).first(), path).toBeFocused();
    expect.soft(await page.evaluate(() => scrollY), path).toBe(0);
    expect.soft(await traces(page), path).toEqual(asFound);
  }
});

test('after the script has come nothing is asked of the network, whatever is read, answered or typed', async ({
  page,
  outside,
}) => {
  await open(page, '/en/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const name of ['menu.options', 'menu.talk', 'menu.danger', 'menu.find']) {
    await menu(page, say(name)).click();
    await page.mouse.wheel(0, 3000);
  }
  await page
    .locator('main')
    .getByRole('button', { name: say('find.start.begin') })
    .click();
  await pickOptions(page, ['reason', ['harmed']], 'pointer');
  while ((await heading(page).textContent()) !== say('results.title')) await next(page).click();
  await page.locator('main summary').first().click();
  await page
    .getByRole('link', { name: /^More about/ })
    .first()
    .evaluate((link: HTMLElement) => {
      link.click();
    });
  await page.waitForTimeout(300);
  expect(asked).toEqual([]);
  expect(outside.requests).toEqual([]);
});

test('the script comes in the same order on every page, and nothing else does', async ({
  page,
  request,
}) => {
  const orders = new Set<string>();
  for (const path of (await pathsOf(request)).filter(
    (each) => each.startsWith('/en/') && each !== missing,
  )) {
    const asked: string[] = [];
    const note = (sent: Request): number => asked.push(new URL(sent.url()).pathname);
    page.on('request', note);
    await open(page, path);
    page.off('request', note);
    expect(asked.shift()).toBe(path);
    orders.add(asked.filter((address) => address !== '/icon.svg').join(' '));
  }
  expect([...orders]).toHaveLength(1);
});

test('the Back on the page returns through the pages, each scrolled as it was', async ({
  page,
}) => {
  await open(page, '/en/talk/');
  const back = page.locator('main').getByRole('button', { name: say('quiet.back') });
  await expect(back).toHaveCount(0);
  const scrolls: number[] = [];
  for (const address of ['/en/options/', '/en/basics/']) {
    const link = page.locator(`footer a[href="${address}"]`);
    await link.evaluate((element) => {
      element.scrollIntoView({ block: 'center' });
    });
    scrolls.push(await page.evaluate(() => scrollY));
    await link.click();
  }
  await expect(heading(page)).toHaveText('Safety basics');
  await back.click();
  await expect(page.locator('[data-place="vip.one-to-one"]')).toBeVisible();
  await expect(heading(page)).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(scrolls[1]);
  await back.click();
  await expect(page.locator('#line-911')).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(scrolls[0]);
  await expect(back).toHaveCount(0);
});

test('a look at another page and back keeps the answers, on a question and on the places', async ({
  page,
}) => {
  await begin(page);
  await pickOptions(page, ['reason', ['harmed']], 'pointer');
  await next(page).click();
  await pickOptions(page, ['safety', ['scared']], 'pointer');
  await page
    .locator('main')
    .getByRole('link', { name: say('find.options') })
    .click();
  await expect(heading(page)).not.toHaveText(say('question.safety.asks'));
  const back = page.locator('main').getByRole('button', { name: say('quiet.back') });
  await back.click();
  await expect(heading(page)).toHaveText(say('question.safety.asks'));
  await expect(option(page, 'safety', 'scared')).toBeChecked();
  while ((await heading(page).textContent()) !== say('results.title')) await next(page).click();
  const first = page.locator('[data-suggestion]').first();
  const shown = await first.getAttribute('data-suggestion');
  await menu(page, say('menu.options')).click();
  await page
    .locator('[data-place="vip.one-to-one"]')
    .getByRole('link', { name: /^More about/ })
    .click();
  await expect(heading(page)).toBeFocused();
  await back.click();
  await back.click();
  await expect(heading(page)).toHaveText(say('results.title'));
  await expect(first).toHaveAttribute('data-suggestion', shown ?? '');
});

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
    if (isRead) await menu(page, say('menu.options')).click();
    const title = await heading(page).textContent();
    await page.locator('.contents a[href$="#g-caused"]').click();
    await isAt('g-caused');
    await page.locator('a[href$="#main"]').focus();
    await page.keyboard.press('Enter');
    await expect(heading(page), 'the skip link stays on the page').toHaveText(title ?? '');
    await isAt('main');
    await menu(page, say('menu.danger')).click();
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
  const link = menu(page, say('menu.options'));
  for (const press of [{ modifiers: ['ControlOrMeta'] }, { button: 'middle' }] as const) {
    const opened = context.waitForEvent('page');
    await link.click(press);
    const other = await opened;
    await other.waitForURL('**/en/options/');
    await other.close();
    await expect(page.locator('main h1')).not.toBeFocused();
    await expect(page).toHaveURL(/\/en\/$/);
  }
  await expect(link).toHaveAttribute('href', '/en/options/');
});

for (const [what, spoil] of [
  ['the pack is not there', { file: 'pack', how: 'missing' }],
  ['the pack is cut off', { file: 'pack', how: 'cut' }],
  ['the pack never ends', { file: 'pack', how: 'endless' }],
  ['the script is not there', { file: 'start', how: 'missing' }],
  ['the script is cut off', { file: 'start', how: 'cut' }],
] as const) {
  test(`where ${what}, links replace the page and the exit still leaves`, async ({ page }) => {
    await page.goto(before);
    await page.goto('/en/');
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
    await page.reload();
    const { entries } = await traces(page);
    await page.waitForTimeout(200);
    await menu(page, say('menu.options')).click();
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
  await page.route('**/a/*.js', async () => undefined);
  await page.goto('/en/', { waitUntil: 'commit' });
  await exitOf(page).click();
  await page.waitForURL(destinations[0]);
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
  await menu(page, say('menu.options')).click();
  await expect(page.locator('[data-place="vip.one-to-one"]')).toBeVisible();
  expect(await traces(page)).toEqual(asFound);
});
