import type { Page } from '@playwright/test';
import { before, destinations, expect, test } from './fixtures.ts';
import { begin, heading, next, option, pickOptions, say } from './questionnaire.ts';
import { colorsOf } from './picture.ts';
import { exitOf, missing, open, pathsOf, ready } from './site.ts';

const [destination, second] = destinations;

/** Comes from another page, as people do, and opens a page of the site. */
const arrive = async (page: Page, path = '/en/'): Promise<number> => {
  await page.goto(before);
  await open(page, path);
  return page.evaluate(() => history.length);
};

/** The middle of the exit. */
const middleOf = async (page: Page): Promise<readonly [x: number, y: number]> => {
  const box = await exitOf(page).boundingBox();
  if (box === null) throw new Error('The exit is not on the screen.');
  return [box.x + box.width / 2, box.y + box.height / 2];
};

/** Holds back what the exit leads to, for as long as a test lasts. */
const never = async (): Promise<void> => undefined;

/** That the page was replaced by the destination, and that Back leads to the page before. */
const expectToHaveLeft = async (page: Page, entries: number): Promise<void> => {
  await page.waitForURL(destination);
  const left = await page.evaluate(() => ({
    entries: history.length,
    referrer: document.referrer,
    hasOpener: window.opener !== null,
  }));
  expect(left).toEqual({ entries, referrer: '', hasOpener: false });
  expect(page.context().pages()).toHaveLength(1);
  await page.goBack();
  await expect(page).toHaveURL(before);
};

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

const pressAll = async (page: Page, keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
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

test('the press covers the page at once and the release leaves', async ({ page, outside }) => {
  outside.play('www.weather.gov', never);
  for (const colorScheme of ['light', 'dark'] as const) {
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
    await expect.poll(() => outside.requests.at(-1)?.url()).toBe(destination);
    expect(await colorsOf(page)).toBe(1);
    outside.requests.length = 0;
  }
});

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

test('a press with another button, or that the system takes away, neither covers for long nor leaves', async ({
  page,
  outside,
}) => {
  await arrive(page);
  outside.requests.length = 0;
  await exitOf(page).dispatchEvent('pointerdown', { button: 0, bubbles: true });
  await expect(page.locator('html')).toHaveAttribute('data-covered');
  await exitOf(page).dispatchEvent('pointercancel', { bubbles: true });
  await expect(page.locator('html')).not.toHaveAttribute('data-covered');
  await exitOf(page).click({ button: 'right' });
  await expect(page.locator('html')).not.toHaveAttribute('data-covered');
  expect(outside.requests).toEqual([]);
});

test('what is not meant does not leave: fewer presses, slow ones, capitals, other keys between, a key held', async ({
  page,
  outside,
}) => {
  await begin(page);
  await option(page, 'reason', 'harmed').focus();
  const tries: readonly (readonly string[])[] = [
    ['Escape'],
    ['ShiftLeft', 'ShiftRight'],
    ['Shift+A', 'Shift+B', 'Shift+C', 'Shift+D'],
    ['Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab'],
    ['Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown'],
    ['Control+Shift+X', 'Control+Shift+X', 'Control+Shift+X'],
    ['Escape', 'a', 'Escape', 'a', 'Escape'],
    ['Escape', 'Shift', 'Escape'],
    ['Shift', 'Shift', 'a', 'Shift'],
  ];
  for (const keys of tries) {
    await pressAll(page, keys);
    await page.waitForTimeout(1100);
  }
  for (const [key, times] of [
    ['Escape', 2],
    ['Shift', 3],
  ] as const) {
    for (let press = 0; press < times; press += 1) {
      await page.keyboard.press(key);
      await page.waitForTimeout(1100);
    }
    // A key that is held repeats itself.
    for (let repeat = 0; repeat < 6; repeat += 1) await page.keyboard.down(key);
    await page.keyboard.up(key);
    await page.waitForTimeout(1100);
  }
  expect(outside.requests).toEqual([]);
  await expect(heading(page)).toHaveText(say('question.reason.asks'));
});

test('closing more about a place with Escape does not leave', async ({ page, outside }) => {
  await open(page, '/en/options/');
  const summary = page.locator('[data-place="vip.one-to-one"] summary').first();
  await summary.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.waitForTimeout(200);
  expect(outside.requests).toEqual([]);
  await expect(summary).toBeVisible();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true });

  test('a tap leaves, and the Shift of an on-screen keyboard does not', async ({
    page,
    outside,
  }) => {
    const entries = await arrive(page, '/en/find/');
    outside.requests.length = 0;
    await pressAll(page, ['Shift', 'Shift', 'Shift', 'Shift']);
    await page.waitForTimeout(300);
    expect(outside.requests).toEqual([]);
    await exitOf(page).tap();
    await expectToHaveLeft(page, entries);
  });
});

test('ten rapid presses leave once', async ({ page, outside }) => {
  outside.play('www.weather.gov', never);
  await arrive(page);
  const middle = await middleOf(page);
  for (let press = 0; press < 10; press += 1) await page.mouse.click(...middle);
  await pressAll(page, ['Escape', 'Escape', 'Enter', 'Shift', 'Shift', 'Shift']);
  expect(await colorsOf(page)).toBe(1);
  expect(outside.requests.filter((request) => request.url() === destination)).toHaveLength(1);
  expect(page.context().pages()).toHaveLength(1);
});

test('a slow destination is waited for with a blank screen; after a while the second is tried, blank still', async ({
  page,
  outside,
}) => {
  outside.play('www.weather.gov', never);
  const gate = Promise.withResolvers<undefined>();
  outside.play('www.usa.gov', async (route) => {
    await gate.promise;
    await route.fulfill({ contentType: 'text/html', body: '<p>Elsewhere</p>' });
  });
  await arrive(page, '/en/talk/');
  const asked = (): readonly string[] => outside.requests.map((request) => request.url());
  await page.mouse.click(...(await middleOf(page)));
  const start = Date.now();
  for (const wait of [300, 1000, 3000, 5500, 10_000]) {
    await page.waitForTimeout(Math.max(0, start + wait - Date.now()));
    await page.keyboard.press('Escape');
    expect(await colorsOf(page), `${String(wait)} ms after the press`).toBe(1);
    // Only once the first has had its time.
    if (Date.now() - start < 3900) expect(asked()).not.toContain(second);
  }
  expect(asked().slice(-2)).toEqual([destination, second]);
  gate.resolve(undefined);
  await page.waitForURL(second);
  await page.goBack();
  await expect(page).toHaveURL(before);
});

for (const [what, reason] of [
  ['refused', 'connectionrefused'],
  ['not found by name', 'namenotresolved'],
  ['out of reach, offline', 'internetdisconnected'],
] as const) {
  test(`where the destination is ${what}, the page is gone all the same`, async ({
    page,
    outside,
  }) => {
    outside.play('www.weather.gov', async (route) => route.abort(reason));
    const entries = await arrive(page, '/en/talk/');
    await exitOf(page).click();
    await expect.poll(() => page.url()).not.toContain('127.0.0.1');
    expect(await page.locator('body').innerText()).not.toMatch(/Ways Forward|Hotline|Hope/);
    expect(await page.evaluate(() => history.length)).toBe(entries);
    await page.goBack();
    await expect(page).toHaveURL(before);
  });
}

test('three tabs leave together', async ({ page, context }) => {
  const others = [await context.newPage(), await context.newPage()];
  for (const tab of [page, ...others]) await open(tab, '/en/options/');
  await exitOf(page).click();
  for (const tab of [page, ...others]) await tab.waitForURL(destination, { timeout: 1500 });
});

test('a page reached by Back moves on without showing anything', async ({ page }) => {
  for (const path of ['/en/', '/en/find/', missing]) {
    await page.goto(before);
    await open(page, path);
    await page.goto('http://after.test/');
    await page.goBack({ waitUntil: 'commit' });
    await page.waitForURL(destination);
    await page.goBack();
    await expect(page).toHaveURL(before);
  }
});

test('the exit is there, and works, before anything but the head has been read', async ({
  page,
}) => {
  await page.goto(before);
  await page.route('**/en/talk/', async (route) => {
    const response = await route.fetch();
    const whole = await response.text();
    await route.fulfill({ response, body: whole.slice(0, whole.indexOf('class="skip"')) });
  });
  await page.goto('/en/talk/');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.waitForURL(destination);
});

test('from every page the exit leaves nothing to come back to', async ({ page, request }) => {
  test.slow();
  await page.goto(before);
  for (const path of await pathsOf(request)) {
    await page.goto(path);
    const entries = await page.evaluate(() => history.length);
    await exitOf(page).click();
    await expect.soft(page, path).toHaveURL(destination);
    expect.soft(await page.evaluate(() => history.length), path).toBe(entries);
  }
});

test('leaving says nothing aloud and keeps nothing in the page', async ({ page, outside }) => {
  outside.play('*', never);
  await open(page, '/en/find/');
  const browser = await page.context().newCDPSession(page);
  await page.mouse.click(...(await middleOf(page)));
  await expect.poll(() => outside.requests.length).toBe(1);
  // Playwright itself would wait for the new page.
  const { result } = await browser.send('Runtime.evaluate', {
    expression: `[document.body.childNodes.length, document.querySelectorAll('[aria-live], [role=status], [role=alert]').length].join()`,
  });
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
