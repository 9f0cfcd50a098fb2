import type { Locator, Page } from '@playwright/test';
import { projectContent } from '#views/projectContent.ts';
import { violations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { exitOf, menu, open, ready, traces } from './site.ts';

const { words } = projectContent();
const say = (key: string): string => words.en.messages[key] ?? key;
const boxOf = (page: Page): Locator => page.getByRole('search').getByRole('textbox');
const found = (page: Page): Locator => page.getByRole('search').getByRole('listitem');
const lists = ['/en/options/', '/en/talk/', '/en/words/'];
/** Where script is off, the page of questions is a list too; with it the list is a link away. */
const listsWithoutScript = [...lists, '/en/find/'];

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no search: the page is its list', async ({ page }) => {
    for (const path of listsWithoutScript) {
      await page.goto(path);
      await expect(page.getByRole('search')).toHaveCount(0);
      await expect(page.locator('main input[type="text"]')).toHaveCount(0);
    }
  });
});

for (const locale of ['en', 'ar']) {
  test(`nothing moves under a finger when the script of the lists in "${locale}" comes`, async ({
    page,
  }) => {
    const headings = page.locator('main :is(h2, h3, dt, summary)');
    const tops = async (): Promise<readonly number[]> =>
      headings.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
    let release = (): void => undefined;
    for (const name of ['options', 'talk', 'words']) {
      for (const width of [320, 430, 1280]) {
        const held = new Promise<void>((resolve) => {
          release = resolve;
        });
        await page.route('**/a/*.js', async (route) => {
          await held;
          await route.continue();
        });
        await page.setViewportSize({ width, height: 740 });
        await page.goto(`/${locale}/${name}/`);
        const before = await tops();
        expect(before.length).toBeGreaterThan(2);
        release();
        await ready(page);
        await expect(boxOf(page)).toBeVisible();
        expect.soft(await tops(), `${name}, ${String(width)} pixels`).toEqual(before);
        await page.unroute('**/a/*.js');
      }
    }
  });
}

for (const path of lists) {
  test(`${path} has a search box that says what it is and that nothing is kept`, async ({
    page,
  }) => {
    await open(page, path);
    const box = boxOf(page);
    await expect(box).toHaveAccessibleName(say('search.label'));
    await expect(box).toHaveAccessibleDescription(say('search.hint'));
    await box.fill('counselor');
    await expect(found(page).first()).toBeVisible();
    await expect(page.getByRole('search').locator('mark').first()).toHaveText(/counsel/i);
    await expect(
      page.getByRole('search').getByRole('link', { name: say('search.all') }),
    ).toBeVisible();
  });
}

test('danger puts people to talk to first, and what is only close in spelling says so', async ({
  page,
}) => {
  await open(page, '/en/options/');
  const region = page.getByRole('search');
  await boxOf(page).fill('he has a gun');
  await expect(region.getByRole('heading').first()).toHaveText(say('search.talk'));
  await expect(found(page).first()).toContainText(words.en.lines['hope']?.name ?? '');
  await boxOf(page).fill('meditation');
  await expect(region.getByRole('heading', { name: say('search.similar') })).toBeVisible();
  await expect(region.getByText(say('search.similarNote'))).toBeVisible();
  await boxOf(page).fill('xqzvkjw');
  await expect(region.getByText(say('search.none'))).toBeVisible();
  await expect(found(page)).toHaveCount(3);
  await expect(region.getByRole('link', { name: say('search.all') })).toBeVisible();
});

test('by keyboard: type, Enter does no harm, Tab to a result, and read it quietly', async ({
  page,
}) => {
  await open(page, '/en/words/');
  const before = await traces(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await boxOf(page).focus();
  await page.keyboard.type('relay');
  await page.keyboard.press('Enter');
  expect(await traces(page)).toEqual(before);
  // The button that clears, then the first result.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: say('search.clear') })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(found(page).getByRole('link').first()).toBeFocused();
  await boxOf(page).fill('spanish vip');
  await page
    .getByRole('search')
    .getByRole('link', { name: words.en.programs['vip']?.head.name ?? '' })
    .first()
    .click();
  await expect(page.locator('h1')).toHaveText(words.en.programs['vip']?.head.name ?? '');
  expect(await traces(page)).toEqual(before);
  expect(asked).toEqual([]);
  // Back brings the page, and not what was typed.
  await page.locator('[data-back] button').click();
  await expect(boxOf(page)).toHaveValue('');
  await expect(found(page)).toHaveCount(0);
});

test('the count is told once the typing rests, not at every letter', async ({ page }) => {
  await open(page, '/en/options/');
  const told = page.getByRole('search').getByRole('status');
  await boxOf(page).pressSequentially('housing', { delay: 60 });
  await expect(told).toHaveText('');
  await expect(told).toHaveText(/^\d+ found$/);
  await page.getByRole('button', { name: say('search.clear') }).click();
  await expect(told).toHaveText('');
  await expect(boxOf(page)).toBeFocused();
  await expect(boxOf(page)).toHaveValue('');
});

test('nothing that was found moves under a finger when the count is told', async ({ page }) => {
  await open(page, '/en/options/');
  const told = page.getByRole('search').getByRole('status');
  const top = async (): Promise<number | undefined> => (await found(page).first().boundingBox())?.y;
  await boxOf(page).pressSequentially('housing');
  await expect(found(page).first()).toBeVisible();
  const before = await top();
  await expect(told).toHaveText(/^\d+ found$/);
  expect(await top()).toBe(before);
});

test('nothing typed is kept: not in the box after another page, nor when the page is left', async ({
  page,
}) => {
  await open(page, '/en/options/');
  const before = await traces(page);
  for (const name of ['autocomplete', 'autocapitalize', 'autocorrect'])
    await expect(boxOf(page)).toHaveAttribute(name, 'off');
  await expect(boxOf(page)).toHaveAttribute('spellcheck', 'false');
  await expect(boxOf(page)).toHaveAttribute('type', 'text');
  await boxOf(page).fill('needleword');
  await (await menu(page, 'talk/')).click();
  await (await menu(page, 'options/')).click();
  await expect(boxOf(page)).toHaveValue('');
  await boxOf(page).fill('needleword');
  expect(await traces(page)).toEqual(before);
  const box = await boxOf(page).elementHandle();
  await page.evaluate(() => dispatchEvent(new Event('forget')));
  expect(
    await box.evaluate((input) => (input instanceof HTMLInputElement ? input.value : null)),
  ).toBe('');
  await boxOf(page).fill('needleword');
  await page.reload();
  await expect(boxOf(page)).toHaveValue('');
  expect(await page.content()).not.toContain('needleword');
});

test('whatever is typed does nothing but look', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await open(page, '/en/options/');
  const before = await traces(page);
  for (const typed of [
    '<img src=x onerror="document.title=1">',
    '"><script>document.title=1</script>',
    "'; DROP TABLE offers;--",
    '.*+?^${}()|[]\\',
    '\u202e\u2066help\u200f',
    '\u{1f631}\u{1f52a}\u{1f469}\u200d\u{1f469}\u200d\u{1f467}',
    '%00%0a{{count}}',
    'help '.repeat(2000),
    'x'.repeat(10_000),
  ]) {
    await boxOf(page).fill(typed);
    await expect(
      page.getByRole('search').getByRole('link', { name: say('search.all') }),
    ).toBeVisible();
    await expect(page.getByRole('search').locator('img, script')).toHaveCount(0);
    expect(await traces(page)).toEqual(before);
    await expect(exitOf(page)).toBeInViewport();
  }
  expect(errors).toEqual([]);
});

test('axe finds nothing wrong while something is found, or only near, or not at all', async ({
  page,
}) => {
  await open(page, '/en/options/');
  for (const typed of ['counselor', 'gun', 'meditation', 'xqzvkjw']) {
    await boxOf(page).fill(typed);
    expect(await violations(page, { inside: '[data-search]' }), typed).toEqual([]);
  }
  const small = await page
    .getByRole('search')
    .locator('a, button:visible, input')
    .evaluateAll(
      (targets) =>
        targets
          .map((target) => target.getBoundingClientRect())
          .filter(({ width, height }) => width < 44 || height < 44).length,
    );
  expect(small).toBe(0);
});

test('in Arabic it is found without its vowel signs, marked as whole words, from right to left', async ({
  page,
}) => {
  await open(page, '/ar/options/');
  await boxOf(page).fill('مساعده');
  const mark = page.getByRole('search').locator('mark').first();
  await expect(mark).toHaveText(/^[\u0600-\u06ff]+$/);
  const sides = await page.getByRole('search').evaluate((region) => {
    const box = region.querySelector('input')?.getBoundingClientRect();
    return { right: region.getBoundingClientRect().right, box: box?.right };
  });
  expect(sides.box).toBeCloseTo(sides.right, 0);
  // A number keeps the order of its groups.
  await boxOf(page).fill('988');
  await expect(page.getByRole('search')).toContainText('\u2066');
});

test('another language is noticed: this page in it, or how to ask for an interpreter, and nothing is asked for', async ({
  page,
}) => {
  await open(page, '/en/options/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const region = page.getByRole('search');
  await boxOf(page).fill('mi esposo me pega');
  const link = region.getByRole('link').first();
  await expect(link).toHaveAttribute('href', '/es/options/');
  await expect(link).toHaveAttribute('lang', 'es');
  await boxOf(page).fill('家暴');
  const chinese = region.locator('[lang="zh"]');
  await expect(chinese.getByRole('link')).toHaveAttribute('href', /^tel:\d{11}$/);
  await expect(chinese.getByText('Mandarin, please.')).toBeVisible();
  await expect(chinese.getByText('Cantonese, please.')).toBeVisible();
  await expect(found(page).first()).toContainText(words.en.lines['hope']?.name ?? '');
  expect(asked).toEqual([]);
});
