import type { Page } from '@playwright/test';
import { projectContent } from '#views/projectContent.ts';
import { destinationOf, expect, test } from './fixtures.ts';
import { exitOf, language, open, ready, traces } from './site.ts';

const { languages } = projectContent().interpreters;
const tongue = (code: string) => {
  const found = languages.find((one) => one.language === code);
  if (found === undefined) throw new Error(`There is no line in ${code}.`);
  return found;
};

/** What follows the heading, or the sentence below it: there the line stands that the browser asks for. */
const first = (page: Page) => page.locator('main [data-first] + .tongue');
const lineOf = (page: Page, code: string) => page.locator(`main .tongue[lang="${code}"]`);

/** Whether all of a part of the page is seen without scrolling, above the exit. */
const expectSeen = async (page: Page, part: ReturnType<typeof lineOf>): Promise<void> => {
  const box = await part.boundingBox();
  const exit = await exitOf(page).boundingBox();
  if (box === null || exit === null) throw new Error('It is not shown.');
  expect(box.y).toBeGreaterThan(0);
  expect(box.y + box.height).toBeLessThanOrEqual(exit.y);
};

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, locale: 'bn-BD' });

  for (const path of ['/', '/en/', '/ar/', '/en/nowhere/'])
    test(`on ${path} the line of every language is one press away`, async ({ page }) => {
      await page.goto(path);
      const names = page.locator('main .tongues summary');
      await expect(names).toBeVisible();
      await expect(first(page)).toHaveCount(0);
      await names.click();
      for (const { language: code, what, leave } of languages) {
        const line = lineOf(page, code);
        await expect(line).toContainText(what);
        await expect(line.locator('a[href^="tel:"]')).toBeVisible();
        await expect(line.locator('[data-leave]')).toHaveText(leave);
      }
    });

  test('from the head of any page a name leads to its line', async ({ page }) => {
    await page.goto('/en/options/');
    await (await language(page, 'bn')).click();
    await expect(page).toHaveURL('/en/#in-bn');
    await expect(lineOf(page, 'bn').locator('a[href^="tel:"]')).toBeVisible();
  });

  test('the exit of a line leaves', async ({ page }) => {
    await page.goto('/en/');
    await page.locator('main .tongues summary').click();
    await lineOf(page, 'bn').locator('[data-leave]').click();
    await page.waitForURL(destinationOf('/en/'));
  });
});

const asking: readonly (readonly [locale: string, code: string])[] = [
  ['bn-BD', 'bn'],
  ['ur-PK', 'ur'],
  ['zh-CN', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['zh-Hant-HK', 'zh-Hant'],
  ['ht', 'ht'],
  ['ko-KR', 'ko'],
];

for (const [locale, code] of asking)
  test.describe(`a browser that asks for ${locale}`, () => {
    test.use({ locale, viewport: { width: 360, height: 740 } });

    test('has its line first and seen whole where a person first looks, and the exit in its words', async ({
      page,
    }) => {
      for (const path of ['/', '/en/', '/es/', '/en/nowhere/']) {
        await page.goto(path);
        // At once, before any other script has come.
        await expect(first(page)).toHaveAttribute('lang', code);
        await expectSeen(page, first(page));
        await expect(first(page).locator('a[href^="tel:"]')).toBeVisible();
      }
      for (const path of ['/', '/en/nowhere/']) {
        await page.goto(path);
        await expect(exitOf(page)).toHaveText(tongue(code).leave);
        await expect(exitOf(page)).toHaveAttribute('lang', code);
      }
    });

    test('has its name first on the page of lines, which leads to its line without a trace', async ({
      page,
    }) => {
      await open(page, '/en/talk/');
      const before = await traces(page);
      await expectSeen(page, first(page));
      await first(page).click();
      await expect(lineOf(page, code).locator('a[href^="tel:"]')).toBeVisible();
      await expect(lineOf(page, code)).toBeFocused();
      expect(await traces(page)).toEqual(before);
    });
  });

test.describe('a browser that asks for Spanish', () => {
  test.use({ locale: 'es-MX' });

  test('has the door to the site in Spanish first, and the Spanish line on a page in English', async ({
    page,
  }) => {
    await page.goto('/');
    await expect(page.locator('main .languages > li').first()).toContainText('Español');
    await expect(exitOf(page)).toHaveText(tongue('es').leave);
    await page.goto('/en/nowhere/');
    await expect(page.locator('main .languages section').first()).toHaveAttribute('lang', 'es');
    await page.goto('/en/');
    await expect(first(page)).toHaveAttribute('lang', 'es');
    await expect(first(page).locator('a[hreflang="es"]')).toHaveAttribute('href', '/es/');
    await page.goto('/es/');
    await expect(first(page)).toHaveCount(0);
  });
});

test.describe('a browser that asks for English, or for a language that is not there', () => {
  for (const locale of ['en-US', 'fi-FI']) {
    test.describe(locale, () => {
      test.use({ locale });

      test('finds every page as it is without script', async ({ page }) => {
        for (const path of ['/', '/en/', '/en/talk/', '/en/nowhere/']) {
          await open(page, path);
          await expect(first(page)).toHaveCount(0);
          await expect(exitOf(page)).toContainText('Leave this site now');
        }
      });
    });
  }
});

test.describe('what is put first', () => {
  test.use({ locale: 'bn-BD' });

  test('moves nothing once the page is drawn, keeps nothing and asks for nothing', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const moved: number[] = [];
      Object.assign(window, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          moved.push('value' in entry ? Number(entry.value) : 1);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    for (const path of ['/', '/en/', '/en/talk/', '/en/nowhere/']) {
      asked.length = 0;
      await page.goto(path);
      await ready(page);
      const { stored, cookies, databases } = await traces(page);
      expect({ stored, cookies, databases }).toEqual({ stored: [], cookies: '', databases: 0 });
      expect(await page.evaluate('moved')).toEqual([]);
      expect(asked.filter((one) => !/^\/(?:a\/[0-9a-f]{8}\.js|icon\.svg)$/.test(one))).toEqual([
        path,
      ]);
    }
  });

  test('stays first when the first page is read quietly, with the exit in the bar', async ({
    page,
  }) => {
    await open(page, '/en/find/');
    const before = await traces(page);
    await page.locator('.head .name').click();
    await expect(first(page)).toHaveAttribute('lang', 'bn');
    await expect(exitOf(page)).toHaveText('Leave this site now');
    expect(await traces(page)).toEqual(before);
  });

  test('a name in the head leads to its line, opened and read out, and Back leads back', async ({
    page,
  }) => {
    await open(page, '/en/options/');
    const before = await traces(page);
    await (await language(page, 'ru')).click();
    await expect(lineOf(page, 'ru')).toBeFocused();
    await expect(lineOf(page, 'ru').locator('a[href^="tel:"]')).toBeVisible();
    await page.locator('main [data-back] button').click();
    await expect(page.locator('main .filters')).toBeVisible();
    expect(await traces(page)).toEqual(before);
  });

  for (const press of ['pointer', 'Enter', 'Control', 'middle'] as const)
    test(`the exit in its own language leaves: ${press}`, async ({ page }) => {
      await open(page, '/en/');
      const exit = first(page).locator('[data-leave]');
      if (press === 'Enter') {
        await exit.focus();
        await page.keyboard.press('Enter');
      } else if (press === 'Control') await exit.click({ modifiers: ['Control'] });
      else await exit.click({ button: press === 'middle' ? 'middle' : 'left' });
      await page.waitForURL(destinationOf('/en/'));
      await page.goBack();
      expect(new URL(page.url()).hostname).not.toBe('127.0.0.1');
    });
});
