import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { languages, locales } from '#i18n/locales.ts';
import { destinationOf, expect, test } from './fixtures.ts';
import { pressAll } from './keys.ts';
import { begin, heading, next, option, pickOptions, say } from './questionnaire.ts';
import { exitOf, language, menu, open, ready, traces } from './site.ts';

const sentences = new Map<string, Readonly<Record<string, string>>>(
  locales.map((locale) => [
    locale,
    JSON.parse(readFileSync(`content/words/${locale}/messages.json`, 'utf8')),
  ]),
);
const sayIn = (locale: string, key: string): string => sentences.get(locale)?.[key] ?? '';
/** A sentence of the page without the marks that set Latin words apart. */
const plain = (text: string | null): string => (text ?? '').replaceAll(/[\u2066\u2069]/g, '');
const requestsOf = (page: Page): string[] => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return asked;
};

test('a language is chosen by its own name: the page stays, nothing of it can be seen from outside', async ({
  page,
}) => {
  await open(page, '/en/');
  await (await menu(page, 'talk/')).click();
  const asFound = await traces(page);
  const asked = requestsOf(page);
  await page.locator('#line-nys').scrollIntoViewIfNeeded();
  await page.evaluate(() => {
    document.querySelector('#line-nys')?.scrollIntoView({ block: 'center' });
  });
  for (const [locale, dir] of [
    ['ar', 'rtl'],
    ['es', 'ltr'],
    ['ar', 'rtl'],
    ['en', 'ltr'],
  ] as const) {
    // Not by opening the menu: what is read must stay in sight.
    await page
      .getByRole('banner')
      .locator(`a[lang="${locale}"]`)
      .evaluate((link: HTMLElement) => {
        link.click();
      });
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.locator('html')).toHaveAttribute('dir', dir);
    await expect(heading(page)).toBeFocused();
    await expect(exitOf(page)).toHaveText(sayIn(locale, 'exit.label'));
    await expect(exitOf(page)).toHaveAttribute('href', destinationOf(`/${locale}/`));
    await expect(page.locator('#line-nys'), 'the place that was read').toBeInViewport();
    expect(await traces(page)).toEqual(asFound);
  }
  // One request for each new language's words; what has come once is not asked for again.
  expect(asked).toHaveLength(2);
  expect(new Set(asked).size).toBe(2);
});

test('the answers, the question, what is picked and the places stay when the language changes', async ({
  page,
}) => {
  await begin(page);
  await pickOptions(page, ['reason', ['harmed']], 'pointer');
  await next(page).click();
  await pickOptions(page, ['safety', ['scared']], 'pointer');
  await (await language(page, 'es')).click();
  await expect(heading(page)).toHaveText(sayIn('es', 'question.safety.asks'));
  await expect(heading(page)).toBeFocused();
  await expect(
    page.getByLabel(sayIn('es', 'question.safety.option.scared'), { exact: true }),
  ).toBeChecked();
  await next(page).click();
  await page
    .getByLabel(sayIn('es', 'question.signs.option.monitor'), { exact: true })
    .locator('xpath=ancestor::label')
    .click();
  while ((await heading(page).textContent()) !== sayIn('es', 'results.title')) {
    await next(page).click();
  }
  const shown = async (): Promise<readonly (string | null)[]> =>
    page
      .locator('main [data-card], main [data-suggestion]')
      .evaluateAll((elements) =>
        elements.map(
          (element) => element.getAttribute('data-card') ?? element.getAttribute('data-suggestion'),
        ),
      );
  const places = await shown();
  expect(places).toContain('danger');
  expect(places).toContain('device');
  await (await language(page, 'ar')).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  expect(plain(await heading(page).textContent())).toBe(sayIn('ar', 'results.title'));
  expect(await shown()).toEqual(places);
  await (await language(page, 'en')).click();
  await page
    .getByRole('button', { name: say('results.change') })
    .first()
    .click();
  await page.locator('.answered button').nth(1).click();
  await expect(option(page, 'safety', 'scared')).toBeChecked();
});

test('what a list was narrowed by and what was opened stay too', async ({ page }) => {
  await open(page, '/en/options/');
  await page.locator('.filters summary').click();
  await page.locator('label:has(#f-who-caused)').click();
  await expect(page.locator('[data-place="vip.healing"]')).toBeVisible();
  await expect(page.locator('[data-place="alpol.groups"] .ask-mark')).toBeVisible();
  await (await language(page, 'ar')).click();
  await expect(page.locator('#f-who-caused')).toBeChecked();
  await expect(page.locator('.filters details')).toHaveAttribute('open', '');
  await expect(page.locator('[data-place="alpol.groups"] .ask-mark')).toBeVisible();
});

test('the exit leaves from a language that was changed to, and from right to left it keeps its corner', async ({
  page,
}) => {
  await open(page, '/en/');
  const before = await exitOf(page).boundingBox();
  await (await language(page, 'ar')).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.setViewportSize({ width: 1280, height: 800 });
  const box = await exitOf(page).boundingBox();
  await (await language(page, 'en')).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  const mirrored = await exitOf(page).boundingBox();
  expect(before).not.toBeNull();
  // The same distance from the edge where a line ends.
  expect(box?.x).toBeCloseTo(1280 - (mirrored?.x ?? 0) - (mirrored?.width ?? 0), -1.5);
  await (await language(page, 'ar')).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await pressAll(page, ['Escape', 'Escape']);
  await page.waitForURL(destinationOf('/ar/'));
});

test.describe('a browser that asks for Arabic', () => {
  test.use({ locale: 'ar-EG' });

  test('is told so on the first page, goes nowhere by itself, and keeps nothing', async ({
    page,
  }) => {
    await page.goto('/');
    await ready(page);
    await expect(page.getByText(sayIn('ar', 'languages.suggested'))).toBeVisible();
    await expect(page.getByText(sayIn('en', 'languages.suggested'))).toBeHidden();
    const { stored, cookies, address } = await traces(page);
    expect({ stored, cookies }).toEqual({ stored: [], cookies: '' });
    expect(new URL(address).pathname).toBe('/');
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every language is a link to the same page, named in itself, with its direction', async ({
    page,
  }) => {
    await page.goto('/ar/options/vip/');
    const links = page.getByRole('banner').locator('a[hreflang]');
    expect(
      await links.evaluateAll((all) =>
        all.map((link) => [
          link.getAttribute('href'),
          link.getAttribute('lang'),
          link.getAttribute('dir'),
          link.textContent.trim(),
        ]),
      ),
    ).toEqual(
      languages
        .filter(({ id }) => id !== 'ar')
        .map(({ id, name, dir }) => [`/${id}/options/vip/`, id, dir, name]),
    );
    await (await language(page, 'en')).click();
    await expect(page).toHaveURL('/en/options/vip/');
  });

  test('the first page offers every language and leads nowhere by itself', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('main a strong')).toHaveText(languages.map(({ name }) => name));
    await expect(page).toHaveURL('/');
  });
});
