import decodeQR from 'qr/decode.js';
import { codeOf, numbersIn } from '#domain/shortlist.ts';
import { locales } from '#i18n/locales.ts';
import { exitOf, open, ready, traces, unfold } from './site.ts';
import { destinations, expect, test } from './fixtures.ts';
import { handOn, listedIds, makeList, press, readPage, sayIn, shown } from './listing.ts';
import { people } from './people.ts';
import { answerAs, begin, next, option } from './questionnaire.ts';

const three = ['hope', 'avp.line', 'rr.groups'];

test('a list is made on any page, put in order, and emptied; nothing of it can be seen from outside', async ({
  page,
}) => {
  await open(page, '/en/');
  const asFound = await traces(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await makeList(page, 'en', three);
  expect(await listedIds(page)).toEqual(three);
  await press(page, 'en', 'list.up').last().click();
  expect(await listedIds(page)).toEqual(['hope', 'rr.groups', 'avp.line']);
  await expect(page.getByText('Weekly groups: now number 2')).toBeVisible();
  await press(page, 'en', 'list.down').first().click();
  expect(await listedIds(page)).toEqual(['rr.groups', 'hope', 'avp.line']);
  await expect(press(page, 'en', 'list.down').nth(1)).toBeFocused();
  await press(page, 'en', 'list.take').first().click();
  expect(await listedIds(page)).toEqual(['hope', 'avp.line']);
  await readPage(page, '/en/talk/');
  await press(page, 'en', 'list.off').click();
  await readPage(page, '/en/list/');
  expect(await listedIds(page)).toEqual(['avp.line']);
  await press(page, 'en', 'list.clear').click();
  await expect(page.getByText(sayIn('en', 'list.empty'))).toBeVisible();
  expect(asked).toEqual([]);
  expect(await traces(page)).toEqual(asFound);
});

for (const locale of locales) {
  test(`once something is on the list, the head in "${locale}" leads to it and says how much, in one row`, async ({
    page,
  }) => {
    await open(page, `/${locale}/talk/`);
    const head = page.getByRole('banner');
    const link = head.locator(`.row-of-head > a[href="/${locale}/list/"]`);
    await expect(link).toBeHidden();
    for (const id of ['hope', 'nys']) {
      await press(page.locator(`main [data-place="${id}"]`), locale, 'list.add').click();
    }
    await expect(link).toBeVisible();
    await expect(link).toHaveAccessibleName(/^\S.* \(2\)$/);
    // A picture for the eye, the words for the ear: it tells nothing over a shoulder.
    const box = await link.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(41);
    expect(box?.width).toBeGreaterThanOrEqual(44);
    expect((await head.boundingBox())?.height).toBeLessThanOrEqual(72);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await expect(head.getByRole('link', { name: 'Ways Forward' })).toHaveCount(1);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect((await head.boundingBox())?.height).toBeLessThanOrEqual(72);
    await link.click();
    expect(await listedIds(page)).toEqual(['hope', 'nys']);
    await press(page, locale, 'list.clear').click();
    await expect(link).toBeHidden();
  });
}

test('a card goes on the list too, and a full list says so', async ({ page }) => {
  await open(page, '/en/for-others/');
  await page.locator('details:has([data-card="danger"]) > summary').click();
  await press(page.locator('[data-card="danger"]'), 'en', 'list.add').click();
  await readPage(page, '/en/options/');
  const add = page.getByRole('main').getByRole('button', { name: /^Add to my list/ });
  for (let left = await add.count(); left > 0; left -= 1) await add.first().click();
  await readPage(page, '/en/talk/');
  for (const line of await page.locator('main [data-place]').all()) await unfold(line);
  while ((await page.getByRole('main').getByText('It can hold 20 things.').count()) === 0)
    await add.first().click();
  await expect(page.getByText('It can hold 20 things.')).toHaveCount(1);
  await readPage(page, '/en/list/');
  const ids = await listedIds(page);
  expect(ids[0]).toBe('danger');
  expect(ids.length).toBe(20);
});

test('a card on a list says nothing that is meant for somebody in particular', async ({ page }) => {
  await open(page, '/en/for-change/');
  await press(page.locator('[data-card="order"]'), 'en', 'list.add').click();
  await readPage(page, '/en/list/');
  const card = page.getByRole('main').locator('[data-card="order"]');
  await expect(card).toContainText('A court order about contact comes from a judge.');
  await expect(card).not.toContainText('If the order names you');
  await expect(card).not.toContainText('If the order protects you');
});

test('a link opens the list and nothing else, and its code is not in the address any more', async ({
  page,
  context,
}) => {
  await open(page, '/en/');
  await makeList(page, 'en', three);
  await handOn(page, 'en', 'list.link');
  const link = await shown(page).innerText();
  expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/en\/list\/#[b-x]+$/);
  expect(numbersIn(link.split('#')[1] ?? '')).toHaveLength(3);
  const other = await context.newPage();
  await open(other, link);
  await expect(other.getByText(sayIn('en', 'list.opened'))).toBeVisible();
  expect(await listedIds(other)).toEqual(three);
  expect(await other.title()).toBe('Ways Forward');
  expect(new URL(other.url()).hash).toBe('');
  expect(await other.evaluate(() => history.length)).toBe(2);
  // It is in memory only: loaded anew, the page knows nothing of it.
  await other.reload();
  await ready(other);
  await expect(other.getByText(sayIn('en', 'list.empty'))).toBeVisible();
});

test('the code is gone from the address, and the way back has no more steps, once the site is left', async ({
  page,
}) => {
  await open(page, '/en/list/#brxtcmpdjkmkhmr');
  await expect(page.getByRole('listitem').first()).toBeVisible();
  const entries = await page.evaluate(() => history.length);
  await exitOf(page).click();
  await page.waitForURL(destinations[0]);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await page.goBack();
  expect(page.url()).not.toContain('#');
});

for (const code of ['brxtcmpdjkmkhmq', 'x', '%00%ff', '__proto__', '<img>', 'b'.repeat(5000)]) {
  test(`a code that is none ("${code.slice(0, 20)}") gets a calm sentence and all options`, async ({
    page,
  }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await open(page, `/en/list/#${code}`);
    await expect(page.getByText(sayIn('en', 'list.broken'))).toBeVisible();
    expect(await listedIds(page)).toEqual([]);
    await expect(page.getByRole('heading', { name: 'Weekly groups' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'NYC 24-Hour Hope Hotline' })).toBeVisible();
    expect(new URL(page.url()).hash).toBe('');
    expect(errors).toEqual([]);
  });
}

test('a place that is no longer listed is said calmly; the others are shown', async ({ page }) => {
  // The same site after a program has gone: its number is still in links.
  await page.route('**/a/*.js', async (route) => {
    const answer = await route.fetch();
    const text = await answer.text();
    await route.fulfill({
      response: answer,
      body: text.replace('"avp.line":"', '"gone.line":"'),
    });
  });
  await open(page, `/en/list/#${codeOf([11, 7, 9])}`);
  expect(await listedIds(page)).toEqual(['hope', 'rr.groups']);
  await expect(page.getByText(sayIn('en', 'list.gone'))).toBeVisible();
  await expect(
    page.getByRole('main').getByRole('link', { name: 'Talk to someone now' }).first(),
  ).toBeVisible();
});

test('the QR code is drawn in the page and holds the link', async ({ page }) => {
  await open(page, '/en/');
  await makeList(page, 'en', three);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await handOn(page, 'en', 'list.qr');
  const picture = page.getByRole('img', { name: sayIn('en', 'list.qr') });
  const { size, squares } = await picture.evaluate((svg) => ({
    size: Number(svg.getAttribute('viewBox')?.split(' ')[2]),
    squares: svg.querySelector('path')?.getAttribute('d') ?? '',
  }));
  // As a camera would see it, eight dots to a square.
  const side = size * 8;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const [, x, y] of squares.matchAll(/M(\d+) (\d+)h1/g)) {
    for (let at = 0; at < 64; at += 1) {
      const dot = (Number(y) * 8 + (at >> 3)) * side + Number(x) * 8 + (at & 7);
      data.fill(0, dot * 4, dot * 4 + 3);
    }
  }
  const read = decodeQR({ width: side, height: side, data });
  await handOn(page, 'en', 'list.link');
  expect(read).toBe(await shown(page).innerText());
  expect(asked).toEqual([]);
});

test('the question comes before each way to hand it on, and "Not now" hands on nothing', async ({
  page,
}) => {
  await open(page, '/en/');
  await page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = 'yes';
    };
  });
  await makeList(page, 'en', three);
  for (const way of ['list.link', 'list.qr', 'list.sheet', 'list.card', 'list.text']) {
    await press(page.getByRole('main'), 'en', way).click();
    await expect(page.getByRole('heading', { name: sayIn('en', 'list.safe') })).toBeFocused();
    await expect(shown(page)).toHaveCount(0);
    await expect(page.getByRole('img')).toHaveCount(0);
    await press(page, 'en', 'list.safe.no').click();
    await expect(page.getByText(sayIn('en', 'list.safe.other'))).toBeVisible();
  }
  expect(await page.evaluate(() => document.documentElement.dataset['printed'])).toBeUndefined();
  await handOn(page, 'en', 'list.sheet');
  await page.waitForFunction(() => document.documentElement.dataset['printed'] === 'yes');
});

test('text to copy is plain at first; full names are a choice', async ({ page }) => {
  await open(page, '/en/');
  await makeList(page, 'en', three);
  await handOn(page, 'en', 'list.text');
  await expect(shown(page)).toContainText('City helpline');
  await expect(shown(page)).not.toContainText('Respect');
  await page.getByLabel(sayIn('en', 'list.plain')).uncheck();
  await expect(shown(page)).toHaveCount(0);
  await handOn(page, 'en', 'list.text');
  await expect(shown(page)).toContainText('NYC 24-Hour Hope Hotline');
});

test('the list goes along into another language, and its link opens there', async ({
  page,
  context,
}) => {
  await open(page, '/en/');
  await makeList(page, 'en', three);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.getByRole('main').getByRole('link', { name: 'العربية' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'قائمتي' })).toBeVisible();
  expect(await listedIds(page)).toEqual(three);
  expect(asked.length).toBe(1);
  await handOn(page, 'ar', 'list.link');
  const link = await shown(page).innerText();
  expect(link).toContain('/ar/list/#');
  const other = await context.newPage();
  await open(other, link);
  expect(await listedIds(other)).toEqual(three);
  await expect(other.getByText(sayIn('ar', 'list.opened'))).toBeVisible();
});

test('where the device may be watched, numbers on the list stand behind a question (R6)', async ({
  page,
}) => {
  const watched = people.find(({ isWatched }) => isWatched === true);
  if (watched === undefined) throw new Error('Nobody is watched.');
  await begin(page);
  await answerAs(page, watched);
  // The answer that shows the numbers of this page is no answer for the list, which asks anew.
  await page.getByRole('button', { name: sayIn('en', 'line.show') }).click();
  const line = page.locator('[data-suggestion]').first();
  await line.getByText(sayIn('en', 'results.details'), { exact: true }).click();
  await press(line, 'en', 'list.add').click();
  await readPage(page, '/en/list/');
  await expect(page.getByText(sayIn('en', 'line.held')).first()).toBeVisible();
  await expect(page.getByRole('main').locator('a[href^="tel:"]').first()).toBeHidden();
});

test('"Clear for the next person" empties list, answers and filters, and says so', async ({
  page,
}) => {
  await open(page, '/en/');
  await makeList(page, 'en', three);
  await readPage(page, '/en/find/');
  await page.getByRole('button', { name: sayIn('en', 'find.start.begin') }).click();
  await option(page, 'reason', 'work').check();
  await next(page).click();
  await readPage(page, '/en/options/');
  await page.getByText(sayIn('en', 'filter.title'), { exact: true }).click();
  await page.getByLabel('Someone who caused harm', { exact: true }).check();
  await readPage(page, '/en/for-work/');
  const asFound = await traces(page);
  await unfold(page.locator('[data-next]'));
  await press(page, 'en', 'list.next').click();
  await expect(page.getByText(sayIn('en', 'list.next.done'))).toBeFocused();
  await expect(page.getByRole('button', { name: sayIn('en', 'quiet.back') })).toHaveCount(0);
  expect(await traces(page)).toEqual(asFound);
  await readPage(page, '/en/options/');
  await expect(page.getByLabel('Someone who caused harm', { exact: true })).not.toBeChecked();
  await readPage(page, '/en/find/');
  await expect(page.getByRole('button', { name: sayIn('en', 'find.start.begin') })).toBeVisible();
  await readPage(page, '/en/list/');
  await expect(page.getByText(sayIn('en', 'list.empty'))).toBeVisible();
});

test('a filter has a link of its own, which says nothing of it', async ({ page, context }) => {
  await open(page, '/en/for-work/');
  await page.getByText(sayIn('en', 'filter.title'), { exact: true }).click();
  await page.getByLabel('Someone who caused harm', { exact: true }).check();
  await page.getByLabel('Spanish', { exact: true }).check();
  await expect(page.getByRole('row', { name: /Story groups/ })).toHaveCount(1);
  await handOn(page, 'en', 'list.filter');
  const link = await shown(page).innerText();
  expect(link).toMatch(/\/en\/options\/#[b-x]+$/);
  const other = await context.newPage();
  await open(other, link);
  await expect(other.getByLabel('Someone who caused harm', { exact: true })).toBeChecked();
  await expect(other.getByLabel('Spanish', { exact: true })).toBeChecked();
  expect(new URL(other.url()).hash).toBe('');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of the list says what it needs and where everything is', async ({ page }) => {
    await page.goto('/en/list/#brxtcmpdjkmkhmr');
    await expect(page.getByText('The list needs script')).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'All options' })).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });

  test('the table of offers is narrowed all the same', async ({ page }) => {
    await page.goto('/en/for-work/');
    await page.getByText(sayIn('en', 'filter.title'), { exact: true }).click();
    await expect(page.getByRole('row', { name: /R\+R/ })).toHaveCount(2);
    await page.getByLabel('Someone who was hurt', { exact: true }).check();
    await expect(page.getByRole('row', { name: /R\+R/ })).toHaveCount(0);
  });
});
