import type { Browser, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { inPart, open, parts, pathsOf } from './site.ts';
import { desk, nameOf, phone } from './sizes.ts';

/** Says where something on a page moved by itself; the browser tells, whether or not the page has script. */
const watching = async (page: Page): Promise<() => readonly string[]> => {
  const devtools = await page.context().newCDPSession(page);
  const moved: string[] = [];
  devtools.on('PerformanceTimeline.timelineEventAdded', ({ event }) => {
    const { value = 0, sources = [] } = event.layoutShiftDetails ?? {};
    const [first] = sources;
    const [from, to] = [first?.previousRect, first?.currentRect].map((box) => JSON.stringify(box));
    moved.push(`${value.toFixed(4)}: ${from ?? ''} to ${to ?? ''}`);
  });
  await devtools.send('PerformanceTimeline.enable', { eventTypes: ['layout-shift'] });
  return () => moved;
};

/** Lets the browser show what it has laid out twice: a shift is told with the frame after it. */
const shown = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );

const withoutScript = async (browser: Browser, baseURL: string | undefined): Promise<Page> => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    extraHTTPHeaders: { 'accept-encoding': 'identity' },
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  return context.newPage();
};

/**
 * Has pages drawn only once all of them is there. On a busy machine a page is drawn cut within a word, and what stands
 * in that line moves as the rest comes in; what stands around it is looked at in `halfCome.spec.ts`.
 */
const drawnWhole = (page: Page): Promise<unknown> =>
  page.route(/\/[^.]*$/, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const body = html
      .replace(/href="#\w+" blocking="render"/, 'href="#whole" blocking="render"')
      .replace('<div class="veil"', '<div id="whole" class="veil"');
    await route.fulfill({ response, body });
  });

for (const [part, name] of parts.entries()) {
  test(`nothing on any kind of page moves by itself, with script and without (${name})`, async ({
    page,
    browser,
    baseURL,
    request,
  }) => {
    test.slow();
    const plain = await withoutScript(browser, baseURL);
    for (const shownPage of [page, plain]) await drawnWhole(shownPage);
    const [moved, movedPlain] = [await watching(page), await watching(plain)];
    const paths = inPart(part, await pathsOf(request));
    for (const size of [phone, desk]) {
      for (const shownPage of [page, plain]) {
        // A window that grows moves what is in it.
        await shownPage.goto('about:blank');
        await shownPage.setViewportSize(size);
      }
      for (const path of paths) {
        await open(page, path);
        await shown(page);
        await plain.goto(path);
        await plain.screenshot();
        const where = `${path} at ${nameOf(size)}`;
        expect(moved().map((shift) => `${where}: ${shift}`)).toEqual([]);
        expect(movedPlain().map((shift) => `${where}, no script: ${shift}`)).toEqual([]);
      }
    }
    await plain.context().close();
  });
}

test('what moves by itself is seen, with script and without', async ({
  page,
  browser,
  baseURL,
}) => {
  const plain = await withoutScript(browser, baseURL);
  for (const shownPage of [page, plain]) {
    await drawnWhole(shownPage);
    const moved = await watching(shownPage);
    await shownPage.goto('/en/talk/');
    await expect(shownPage.locator('link[href="#whole"]')).toHaveCount(1);
    await expect(shownPage.locator('#whole')).toHaveCount(1);
    await shownPage.screenshot();
    await shownPage.locator('main').evaluate((main) => {
      main.style.setProperty('padding-block-start', '200px');
    });
    await shownPage.screenshot();
    await expect.poll(() => moved().length).toBeGreaterThan(0);
  }
  await plain.context().close();
});
