import { before, destinations, expect, test } from './fixtures.ts';
import { pressAll } from './keys.ts';
import { arrive, middleOf, never } from './leaving.ts';
import { colorsOf } from './picture.ts';
import { exitOf, missing, open } from './site.ts';

const [destination, second] = destinations;

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
  const isBlank = async (when: string): Promise<void> => {
    await pressAll(page, ['Escape']);
    expect(await colorsOf(page), when).toBe(1);
  };
  await page.mouse.click(...(await middleOf(page)));
  await isBlank('at once');
  await expect.poll(() => asked().at(-1)).toBe(destination);
  await isBlank('once the destination is asked');
  expect(asked()).not.toContain(second);
  // The first has had its time (holdSecond in fixtures.ts).
  await pressAll(page, ['z']);
  await expect.poll(() => asked().at(-1)).toBe(second);
  await isBlank('once the second is asked');
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
    // Chromium's own page of an error loads again by itself now and then, which `goBack` takes for its own end:
    // https://source.chromium.org/chromium/chromium/src/+/main:components/error_page/content/browser/net_error_auto_reloader.h
    await page.goBack().catch(() => null);
    await expect(page).toHaveURL(before);
  });
}

test('three tabs leave together', async ({ page, context, outside }) => {
  const others = [await context.newPage(), await context.newPage()];
  for (const tab of [page, ...others]) await open(tab, '/en/options/');
  // None gets there before all have set out.
  const all = Promise.withResolvers<undefined>();
  let asked = 0;
  outside.play('www.weather.gov', async (route) => {
    asked += 1;
    if (asked === 3) all.resolve(undefined);
    await all.promise;
    await route.fulfill({ contentType: 'text/html', body: '<p>Elsewhere</p>' });
  });
  await page.mouse.click(...(await middleOf(page)));
  for (const tab of [page, ...others]) await tab.waitForURL(destination);
  expect(asked).toBe(3);
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
  await pressAll(page, ['Escape', 'Escape']);
  await page.waitForURL(destination);
});
