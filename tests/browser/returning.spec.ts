import { createServer } from 'node:http';
import type { Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { locales } from '#i18n/locales.ts';
import { destinations, expect, test } from './fixtures.ts';
import { sayIn } from './listing.ts';
import { heading, next, option, pickOptions, say } from './questionnaire.ts';
import { exitOf, ready } from './site.ts';
import { wholeBrowser } from '#commands/browsers.ts';

test('a page that the browser kept in memory moves on when it is brought back, and has nothing left to show', async ({
  launchOptions,
  baseURL,
}) => {
  // Over plain HTTP Chromium keeps no page with no-store in memory; published, over TLS, it does.
  const asked: string[] = [];
  const site = createServer((request, response) => {
    asked.push(request.url ?? '');
    void fetch(`${baseURL ?? ''}${request.url ?? ''}`, {
      headers: { 'accept-encoding': 'identity' },
    }).then(async (answer) => {
      for (const name of ['content-type', 'content-security-policy', 'referrer-policy']) {
        response.setHeader(name, answer.headers.get(name) ?? '');
      }
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const address = site.address();
  const port = String(typeof address === 'object' ? address?.port : '');
  // Playwright switches this memory off, and handing over requests would too: the other site is this machine's other name.
  const browser = await chromium.launch({
    ...launchOptions,
    ...wholeBrowser(),
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/en/find/`);
    await ready(page);
    await page.getByRole('button', { name: say('find.start.begin') }).click();
    await pickOptions(page, ['reason', ['harmed']], 'pointer');
    await page.evaluate(() => {
      // Only a page kept in memory still has this address; it says what was left when the page was put away.
      addEventListener('pagehide', () => {
        document.documentElement.dataset['exit'] =
          `/robots.txt?kept=${String(document.body.childNodes.length)}`;
      });
    });
    await page.goto(`http://localhost:${port}/robots.txt`);
    // Playwright loses sight of a page that comes back from memory, so the server and the browser are asked.
    void page.goBack({ waitUntil: 'commit' }).catch(() => undefined);
    await expect.poll(() => asked.at(-1)).toBe('/robots.txt?kept=0');
    const whole = await browser.newBrowserCDPSession();
    await expect
      .poll(async () => (await whole.send('Target.getTargets')).targetInfos.map(({ url }) => url))
      .toContain(`http://127.0.0.1:${port}/robots.txt?kept=0`);
  } finally {
    await browser.close();
    site.close();
  }
});

test('a page that was out of sight for long is covered, and given back with nothing lost', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto('/en/find/');
  await page.clock.runFor(1000);
  await page
    .locator('main')
    .getByRole('button', { name: say('find.start.begin') })
    .click();
  await pickOptions(page, ['reason', ['harmed']], 'pointer');
  await next(page).click();
  await pickOptions(page, ['safety', ['scared']], 'pointer');
  const see = async (state: 'hidden' | 'visible'): Promise<void> =>
    page.evaluate((value) => {
      Object.defineProperty(document, 'visibilityState', { value, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  await see('hidden');
  await page.clock.runFor(50_000);
  await see('visible');
  await expect(
    option(page, 'safety', 'scared'),
    'a short look elsewhere covers nothing',
  ).toBeVisible();
  await see('hidden');
  await page.clock.runFor(70_000);
  await expect(heading(page)).toBeHidden();
  await see('visible');
  await expect(page.getByText(say('veil.text'))).toBeVisible();
  await expect(page.locator('main')).toBeHidden();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(exitOf(page)).toBeVisible();
  await page.getByRole('button', { name: say('veil.show') }).click();
  await expect(option(page, 'safety', 'scared')).toBeChecked();
  await expect(heading(page)).toBeFocused();
  // A hidden tab's timers may sleep; then the clock tells.
  await see('hidden');
  await page.clock.setSystemTime(Date.now() + 3_600_000);
  await see('visible');
  await expect(page.getByText(say('veil.text'))).toBeVisible();
  await exitOf(page).click();
  await page.waitForURL(destinations[0]);
});

/** Waits until a tab has heard all that others told it before: what one more tells it now comes after that. */
const hearAll = async (page: Page): Promise<void> => {
  const heard = page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        new BroadcastChannel('after').onmessage = () => {
          resolve();
        };
      }),
  );
  const last = await page.context().newPage();
  await last.goto('/robots.txt');
  await last.evaluate(() => {
    new BroadcastChannel('after').postMessage('');
  });
  await heard;
  await last.close();
};

test('one tab that comes back moves on and leaves the others where they are', async ({
  page,
  context,
}) => {
  await page.goto('/en/find/');
  await ready(page);
  await page.getByRole('button', { name: say('find.start.begin') }).click();
  await pickOptions(page, ['reason', ['harmed']], 'pointer');
  for (const how of ['again', 'from memory'] as const) {
    const other = await context.newPage();
    await other.goto('/en/options/');
    await ready(other);
    if (how === 'from memory') {
      // As the browser tells of a page that it kept in memory.
      await other.evaluate(() => {
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      });
    } else {
      await other.goto('http://after.test/');
      await other.goBack({ waitUntil: 'commit' });
    }
    await other.waitForURL(destinations[0]);
    await hearAll(page);
    expect(page.url(), how).toContain('/en/find/');
    await expect(option(page, 'reason', 'harmed'), how).toBeChecked();
  }
  // By the exit all of them leave.
  const last = await context.newPage();
  await last.goto('/en/options/');
  await ready(last);
  await exitOf(last).click();
  await page.waitForURL(destinations[0]);
});

for (const locale of locales) {
  test(`a tab that the browser had discarded gives the first page in "${locale}", covered, with one sentence and no answers`, async ({
    page,
    outside,
  }) => {
    const words = sayIn(locale, 'veil.lost');
    expect(words).toMatch(/^[^.!?]+\.$/);
    await page.goto(`/${locale}/find/`);
    await ready(page);
    await page.locator('[data-begin]').click();
    await page.locator('label.option').first().click();
    await page.goto('http://after.test/');
    // As Chromium tells of a tab that it had let go of: https://wicg.github.io/page-lifecycle/
    await page.addInitScript(() => {
      Object.defineProperty(document, 'wasDiscarded', { value: true });
    });
    outside.requests.length = 0;
    await page.goBack();
    await ready(page);
    expect(
      await page.evaluate(() =>
        performance.getEntriesByType('navigation').map((it) => 'type' in it && it.type),
      ),
    ).toEqual(['back_forward']);
    expect(outside.requests).toEqual([]);
    const veil = page.locator('.veil');
    await expect(veil.locator('p:visible')).toHaveText(words);
    for (const part of ['main', '.head', '.foot', 'h1'])
      await expect(page.locator(part).first()).toBeHidden();
    await expect(exitOf(page)).toBeVisible();
    // Covered again meanwhile, it still says what is gone.
    await page.evaluate(() => {
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await veil.getByRole('button', { name: sayIn(locale, 'veil.show') }).click();
    await expect(page.locator('h1')).toBeFocused();
    await expect(page.locator('[data-begin]')).toBeVisible();
    await expect(page.locator('main input:checked')).toHaveCount(0);
    await expect(veil).toBeHidden();
    await exitOf(page).click();
    await page.waitForURL(/^https:/);
  });
}
