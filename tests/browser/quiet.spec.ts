import type { Page, Request } from '@playwright/test';
import { z } from 'astro/zod';
import { locales } from '#i18n/locales.ts';
import { apartIds, pagePath } from '#i18n/addresses.ts';
import { expect, test } from './fixtures.ts';
import { begin, heading, next, option, pickOptions, say } from './questionnaire.ts';
import { menu, missing, open, pathsOf, traces } from './site.ts';

const packed = z.looseObject({ pages: z.record(z.string(), z.string()) });

/** The text of the page, without what differs when it was reached from another. */
const textOf = async (page: Page): Promise<string> =>
  page.locator('main').evaluate((main) => {
    const copy = document.importNode(main, true);
    copy.querySelector('[data-back]')?.remove();
    return copy.textContent.replaceAll(/\s+/g, ' ').trim();
  });

/** Whether a page opens in a tab of its own, and is read there. */
const isApart = (path: string): boolean => apartIds.some((id) => path === pagePath('en', id));

test('every page of the language, read by its links, is the page at its address; address, title, history stay', async ({
  page,
  request,
}) => {
  test.slow();
  const paths = (await pathsOf(request)).filter(
    (path) => path.startsWith('/en/') && path !== missing && !isApart(path),
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
    if (/options\/./.test(path)) await (await menu(page, 'options/')).click();
    await page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight);
    });
    await ((await link.count()) > 0 ? link : await menu(page, path.replace('/en/', ''))).click();
    expect.soft(await textOf(page), path).toBe(asServed.get(path));
    await expect.soft(heading(page).first(), path).toBeFocused();
    expect.soft(await page.evaluate(() => scrollY), path).toBe(0);
    expect.soft(await traces(page), path).toEqual(asFound);
  }
});

test('a pack holds every page of its language as a reader of HTML makes it, but for what only the page itself has', async ({
  page,
  request,
}) => {
  const differing: string[] = [];
  for (const locale of locales) {
    const home = await (await request.get(`/${locale}/`)).text();
    const [, name = ''] = /<html[^>]* data-pack="([^"]*)"/.exec(home) ?? [];
    const script = Buffer.from(await (await request.get(name)).body()).toString('base64');
    const { pages } = packed.parse(await import(`data:text/javascript;base64,${script}`));
    // No policy stands in the way of reading HTML there.
    await page.goto('about:blank');
    for (const [path, held] of Object.entries(pages)) {
      const [, main = ''] =
        /<main[^>]*>([\s\S]*)<\/main>/.exec(await (await request.get(path)).text()) ?? [];
      const isSame = await page.evaluate(
        ([one, other]) => {
          const [kept, served] = [one, other].map((html) => {
            const { body } = new DOMParser().parseFromString(html, 'text/html');
            for (const part of body.querySelectorAll('[data-here], template[data-later]'))
              part.remove();
            return body.innerHTML;
          });
          return kept === served;
        },
        [held, main] as const,
      );
      if (!isSame) differing.push(path);
    }
  }
  expect(differing).toEqual([]);
});

test('after the script has come nothing is asked of the network, whatever is read, answered or typed', async ({
  page,
  outside,
}) => {
  await open(page, '/en/');
  await page.clock.install();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const to of ['options/', 'talk/', 'talk/#p1', 'find/']) {
    await (await menu(page, to)).click();
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
  // Whatever would be asked for later is due within a minute of the page's clock.
  await page.clock.runFor(60_000);
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
  for (const address of ['/en/options/', '/en/about/']) {
    const link = page.locator(`footer a[href="${address}"]`);
    await link.evaluate((element) => {
      element.scrollIntoView({ block: 'center' });
    });
    scrolls.push(await page.evaluate(() => scrollY));
    await link.click();
  }
  await expect(heading(page)).toHaveText('About this site');
  await back.click();
  await expect(page.locator('[data-place="vip.one-to-one"]')).toBeVisible();
  await expect(heading(page)).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(scrolls[1]);
  await back.click();
  await expect(page.locator('#line-nys')).toBeVisible();
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
  await (await menu(page, 'options/')).click();
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
