import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { builtFolder } from '#catalog/project.ts';
import { projectContent } from '#views/projectContent.ts';
import { pocketFile } from '#i18n/addresses.ts';
import { locales } from '#i18n/locales.ts';
import type { Locale } from '#i18n/locales.ts';
import { codeOf } from '#domain/shortlist.ts';
import { quietFlags, wholeBrowser } from '#commands/browsers.ts';
import { listen, portOf } from '../profiles/listen.ts';
import { violations } from './axe.ts';
import { destinations } from './fixtures.ts';
import { pressAll } from './keys.ts';
import { press, readPage, sayIn } from './listing.ts';
import { exitOf } from './site.ts';

const { site, words, programs } = projectContent();

const addressOf = (locale: Locale): string =>
  pathToFileURL(path.join(builtFolder, pocketFile(locale))).href;

const heading = (page: Page) => page.locator('main h1');

/** Opens the copy of a language as it lies on the disk; the network is cut unless it is said to be there. */
const open = async (page: Page, locale: Locale = 'en', isOnline = false): Promise<string[]> => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => asked.push(message.text()));
  page.on('pageerror', ({ message }) => asked.push(message));
  await page.context().setOffline(!isOnline);
  await page.goto(addressOf(locale));
  await expect(page.locator('[data-packed]')).toHaveCount(0);
  expect(asked.splice(0)).toEqual([addressOf(locale)]);
  // A page in a new process hears of it only when it changes.
  await page.context().setOffline(isOnline);
  await page.context().setOffline(!isOnline);
  await page.waitForFunction((wanted) => navigator.onLine === wanted, isOnline);
  return asked;
};

/** All that a visit must not change. */
const outside = (page: Page) =>
  page.evaluate(() => [location.href, document.title, history.length, String(history.state)]);

for (const locale of locales) {
  test(`the copy in ${locale} opens from a disk without a network; every page is read by its link, and nothing of it can be seen`, async ({
    page,
  }) => {
    test.slow();
    const asked = await open(page, locale);
    const before = await outside(page);
    const { pages, programs: named } = words[locale];
    for (const id of Object.values(site.menu).flat()) {
      await readPage(page, id === 'home' ? `/${locale}/` : `/${locale}/${id}/`);
      await expect.soft(heading(page)).toContainText(pages[id]?.head.heading.slice(0, 6) ?? '?');
      await expect.soft(heading(page)).toBeFocused();
    }
    await readPage(page, `/${locale}/options/`);
    for (const { id } of programs) {
      await page.locator(`main a[href="/${locale}/options/${id}/"]`).first().click();
      await expect.soft(heading(page)).toContainText((named[id]?.head.name ?? '?').slice(0, 3));
      await page.locator('[data-back] button').click();
    }
    expect(await outside(page)).toEqual(before);
    expect(asked).toEqual([]);
  });
}

test('the questions lead to places with numbers, and a list of them to a link to the site', async ({
  page,
}) => {
  const asked = await open(page);
  await readPage(page, '/en/find/');
  await press(page, 'en', 'find.start.begin').click();
  await page.locator('fieldset label').first().click();
  while ((await page.locator('fieldset.question').count()) > 0)
    await page.locator('form .main-button').click();
  await expect(page.locator('[data-suggestion]').first()).toBeVisible();
  await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
  await readPage(page, '/en/talk/');
  await page.locator('[data-place="hope"] .add button').first().click();
  await page.locator('header a[data-listed]').click();
  await expect(page.locator('main ol > li')).toHaveCount(1);
  await press(page, 'en', 'list.link').click();
  await press(page, 'en', 'list.safe.yes').click();
  await expect(page.locator('.copy')).toHaveText(`${site.address}/en/list/#${codeOf([11])}`);
  expect(asked).toEqual([]);
});

test('the search finds people to talk to for a word of danger, and says how to ask in a language that is not here', async ({
  page,
}) => {
  const asked = await open(page);
  await readPage(page, '/en/options/');
  await page.locator('[data-search] input').fill('he hits me');
  await expect(page.locator('.found a').first()).toBeVisible();
  await page.locator('.found a').first().click();
  await expect(heading(page)).toBeFocused();
  await expect(page.locator('a[href^="/es/"], a[hreflang]')).toHaveCount(0);
  expect(asked).toEqual([]);
});

test('a link inside is read in place however it is pressed: nothing opens beside it', async ({
  page,
}) => {
  await open(page);
  const before = await outside(page);
  const link = page.locator('main a[href="/en/options/"]').first();
  const home = page.locator('header .name');
  const presses = [
    () => link.click({ modifiers: ['Control'] }),
    () => link.click({ modifiers: ['Shift'] }),
    () => link.click({ button: 'middle' }),
  ];
  for (const press of presses) {
    await press();
    await expect(heading(page)).toHaveText('All options');
    await home.click();
  }
  const opened = await link.evaluate((element) =>
    element.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true })),
  );
  expect(opened).toBe(false);
  expect(page.context().pages()).toHaveLength(1);
  expect(await outside(page)).toEqual(before);
});

test.describe('leaving', () => {
  const ways: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
    ['the exit', (page) => exitOf(page).click()],
    ['Escape twice', (page) => pressAll(page, ['Escape', 'Escape'])],
  ];
  for (const [name, leave] of ways) {
    test(`by ${name} leads to an everyday place with a network, and to a blank page without one`, async ({
      page,
    }) => {
      await page.route('https://**', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<p>Elsewhere</p>' }),
      );
      await page.goto('about:blank#before');
      await open(page, 'en', true);
      await leave(page);
      await page.waitForURL(destinations[0]);
      await page.goBack();
      await expect(page).toHaveURL('about:blank#before');
      await open(page);
      const entries = await page.evaluate(() => history.length);
      await leave(page);
      await page.waitForURL('about:blank');
      expect(await page.locator('html').innerText()).toBe('');
      expect(await page.title()).toBe('');
      expect(await page.evaluate(() => history.length)).toBe(entries);
      await page.goBack();
      await expect(page).toHaveURL('about:blank#before');
    });
  }

  test('follows the network as it comes and goes', async ({ page }) => {
    await open(page, 'en', true);
    const exit = page.locator('html');
    await expect(exit).toHaveAttribute('data-exit', `${destinations[0]} about:blank`);
    await page.context().setOffline(true);
    await expect(exit).toHaveAttribute('data-exit', 'about:blank');
    await page.context().setOffline(false);
    await expect(exit).toHaveAttribute('data-exit', `${destinations[0]} about:blank`);
  });

  test('where the network is there by name only, the blank page comes after the everyday place was waited for', async ({
    page,
  }) => {
    const held = Promise.withResolvers<undefined>();
    await page.route('https://**', () => held.promise);
    const asked = await open(page, 'en', true);
    await exitOf(page).click({ noWaitAfter: true });
    // After the time that the first place is given; that the screen is blank until then: exitInBadConditions.spec.ts.
    await page.waitForURL('about:blank');
    expect(asked).toEqual([destinations[0]]);
    expect(await page.locator('html').innerText()).toBe('');
    held.resolve(undefined);
  });

  test('a copy reached by Back moves on without showing anything', async ({ page }) => {
    await page.goto('about:blank#before');
    await open(page);
    await page.goto('about:blank#after');
    await page.goBack({ waitUntil: 'commit' });
    await page.waitForURL('about:blank');
  });
});

for (const locale of locales) {
  test(`by the clock of the device the copy in ${locale} says after six months that numbers may have changed`, async ({
    page,
  }) => {
    const note = page.locator('[data-made]');
    const [made, old] = ['pocket.made', 'pocket.old'].map((key) =>
      sayIn(locale, key).split('{{date}}')[0]?.trim(),
    );
    const [year = 0, month = 1, day = 1] = projectContent().day.split('-').map(Number);
    await page.clock.setFixedTime(new Date(year, month - 1 + 5, Math.min(day, 28)));
    await open(page, locale);
    await expect(note).toContainText(made ?? '?');
    await page.clock.setFixedTime(new Date(year, month - 1 + 7, 1));
    await open(page, locale);
    await expect(note).toContainText(old ?? '?');
    await readPage(page, `/${locale}/talk/`);
    await expect(note).toBeVisible();
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of locales) {
    test(`the copy in ${locale} shows the first page, people to talk to, the danger text and all options, and fits`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 568 });
      await page.goto(addressOf(locale));
      const note = page.locator('main > .card.unscripted');
      await expect(note).toBeVisible();
      // Without the marks that set Latin words apart.
      expect((await note.innerText()).replaceAll(/[\u2066\u2069]/g, '')).toBe(
        sayIn(locale, 'pocket.noScript'),
      );
      await expect(page.locator('#talk [data-card="now"]')).toBeVisible();
      const places = page.locator('#options [data-place]');
      await page.locator('#options details').evaluateAll((folds) => {
        for (const fold of folds) fold.setAttribute('open', '');
      });
      expect(await places.count()).toBe(19);
      for (const place of await places.all()) await expect.soft(place).toBeVisible();
      await expect(page.locator('#talk a[href^="tel:"]').first()).toBeVisible();
      expect(await exitOf(page).getAttribute('href')).toBe(site.exit[locale]?.[0]);
      const box = await page.locator('html').boundingBox();
      expect(box?.width).toBeLessThanOrEqual(320);
      await page.locator('header summary').last().click();
      await page.locator('header a[href="#talk-p1"]').click();
      await expect(page.locator('#talk-p1')).toBeInViewport();
    });
  }
});

/** What Chromium asks of its maker by itself, on a blank page too. */
const ownCalls = /(?:^|[/.])(?:google|googleapis|gstatic)\.com(?:[:/]|$)/;

test('the copy asks for nothing: a browser whose every request goes to a place that listens is heard to be silent', async () => {
  const heard: string[] = [];
  const listener = await listen(({ url = '' }, response) => {
    heard.push(url);
    response.end();
  });
  listener.on('connect', ({ url = '' }, socket) => {
    heard.push(url);
    socket.destroy();
  });
  const browser = await chromium.launch({
    ...wholeBrowser(),
    args: ['--no-sandbox', ...quietFlags],
    proxy: { server: `http://127.0.0.1:${String(portOf(listener))}` },
  });
  try {
    const page = await browser.newPage();
    await open(page, 'en', true);
    await readPage(page, '/en/options/');
    await page.locator('[data-search] input').fill('counselor');
    await readPage(page, '/en/find/');
    await press(page, 'en', 'find.start.begin').click();
    expect(heard.filter((one) => !ownCalls.test(one))).toEqual([]);
    // That it would be heard: the exit asks for its place.
    await exitOf(page).click({ noWaitAfter: true });
    await expect.poll(() => heard).toContain('www.weather.gov:443');
  } finally {
    await browser.close();
    listener.close();
  }
});

test('the copy has no fault that axe finds', async ({ page }) => {
  await open(page);
  for (const id of ['', 'talk/', 'find/', 'copy/']) {
    if (id === 'copy/') {
      await readPage(page, '/en/for-work/');
      await page.locator('main a[href="/en/copy/"]').evaluate((link: HTMLElement) => {
        link.click();
      });
    } else await readPage(page, `/en/${id}`);
    expect.soft(await violations(page), id).toEqual([]);
  }
});
