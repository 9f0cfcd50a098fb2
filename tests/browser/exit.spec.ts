import type { Page } from '@playwright/test';
import { before, destinationOf, destinations, expect, test } from './fixtures.ts';
import { pressAll } from './keys.ts';
import { arrive, expectToHaveLeft, middleOf, never } from './leaving.ts';
import { colorsOf } from './picture.ts';
import { begin, heading, next, option, pickOptions, say } from './questionnaire.ts';
import { exitOf, open, pathsOf, ready } from './site.ts';

const [destination] = destinations;

/** The ways to leave, each tried with the focus on the page and on an answer. */
const ways: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'a click': async (page) => exitOf(page).click(),
  'Enter on the exit': async (page) => exitOf(page).press('Enter'),
  'Escape twice': async (page) => pressAll(page, ['Escape', 'Escape']),
  'left Shift three times': async (page) => pressAll(page, ['ShiftLeft', 'ShiftLeft', 'ShiftLeft']),
  'right Shift three times': async (page) =>
    pressAll(page, ['ShiftRight', 'ShiftRight', 'ShiftRight']),
  'either Shift, three times in all': async (page) =>
    pressAll(page, ['ShiftLeft', 'ShiftRight', 'ShiftLeft']),
};

for (const [name, way] of Object.entries(ways)) {
  test(`${name} leaves by replacing, from a page and with an answer in focus`, async ({
    page,
    outside,
  }) => {
    let entries = await arrive(page);
    await way(page);
    await expectToHaveLeft(page, entries);
    expect(outside.requests.filter((request) => request.url() === destination)).toHaveLength(1);
    expect(
      await outside.requests
        .find((request) => request.url() === destination)
        ?.headerValue('referer'),
    ).toBeNull();
    entries = await arrive(page, '/en/find/');
    await page
      .locator('main')
      .getByRole('button', { name: say('find.start.begin') })
      .click();
    await next(page).click();
    await pickOptions(page, ['safety', ['scared']], 'pointer');
    await expect(option(page, 'safety', 'scared')).toBeFocused();
    await way(page);
    await expectToHaveLeft(page, entries);
  });
}

// Each on a page of its own: while the first site does not answer, a page can be asked for nothing more.
for (const colorScheme of ['light', 'dark'] as const) {
  test(`the press covers the page at once and the release leaves, in ${colorScheme} colors`, async ({
    page,
    outside,
  }) => {
    outside.play('www.weather.gov', never);
    await page.emulateMedia({ colorScheme });
    await arrive(page, '/en/options/');
    expect(await colorsOf(page)).toBeGreaterThan(1);
    await page.evaluate(() => {
      // After every listener of the press, and before the browser paints.
      addEventListener('pointerdown', () => {
        document.body.dataset['sync'] = String('covered' in document.documentElement.dataset);
      });
    });
    await page.mouse.move(...(await middleOf(page)));
    await page.mouse.down();
    expect(await page.evaluate(() => document.body.dataset['sync'])).toBe('true');
    expect(await colorsOf(page)).toBe(1);
    expect(outside.requests.map((request) => request.url())).not.toContain(destination);
    await page.mouse.up();
    await expect
      .poll(() => outside.requests.map((request) => request.url()))
      .toContain(destination);
    expect(await colorsOf(page)).toBe(1);
  });
}

test('sliding off and letting go shows the page again, with every answer', async ({
  page,
  outside,
}) => {
  await begin(page);
  await pickOptions(page, ['reason', ['harmed', 'notsure']], 'pointer');
  await page.mouse.move(...(await middleOf(page)));
  await page.mouse.down();
  await expect(page.locator('html')).toHaveAttribute('data-covered');
  await page.mouse.move(180, 200, { steps: 5 });
  expect(await colorsOf(page)).toBe(1);
  await page.mouse.up();
  await expect(page.locator('html')).not.toHaveAttribute('data-covered');
  await expect(option(page, 'reason', 'harmed')).toBeChecked();
  await expect(option(page, 'reason', 'notsure')).toBeChecked();
  await next(page).click();
  await expect(heading(page)).toHaveText(say('question.safety.asks'));
  expect(outside.requests).toEqual([]);
});

test('from every page the exit leaves nothing to come back to', async ({ page, request }) => {
  test.slow();
  await page.goto(before);
  for (const path of await pathsOf(request)) {
    await page.goto(path);
    const entries = await page.evaluate(() => history.length);
    await exitOf(page).click();
    await expect.soft(page, path).toHaveURL(destinationOf(path));
    expect.soft(await page.evaluate(() => history.length), path).toBe(entries);
  }
});

test('leaving says nothing aloud and keeps nothing in the page', async ({ page, outside }) => {
  outside.play('*', never);
  await open(page, '/en/find/');
  const browser = await page.context().newCDPSession(page);
  await page.mouse.click(...(await middleOf(page)));
  await expect.poll(() => outside.requests.length).toBe(1);
  // Playwright itself would wait for the new page. Chromium answers as the first is given up for the second
  // ("z" in fixtures.ts): while a page is on its way, what is asked of the one before waits.
  const answer = browser.send('Runtime.evaluate', {
    expression: `[document.body.childNodes.length, document.querySelectorAll('[aria-live], [role=status], [role=alert]').length].join()`,
  });
  await pressAll(page, ['z']);
  const { result } = await answer;
  expect(result.value).toBe('0,0');
});

test('the exit still works after a reload', async ({ page }) => {
  await page.goto(before);
  await open(page, '/en/');
  await page.reload();
  await ready(page);
  const entries = await page.evaluate(() => history.length);
  await exitOf(page).click();
  await expectToHaveLeft(page, entries);
});
