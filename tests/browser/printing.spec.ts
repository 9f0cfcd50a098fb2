import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { picturesOf } from './paperPicture.ts';
import { begin, heading, next, option, pickOptions, say } from './questionnaire.ts';
import { open } from './site.ts';

/** What the browser's own Print gives, as pictures and as words. */
const printed = async (page: Page) => {
  const { pages, text } = await picturesOf(
    await page.pdf({ format: 'Letter', printBackground: true }),
  );
  return { text, pictures: pages.map(({ dots }) => Buffer.from(dots).toString('base64')) };
};

/** How much ink is on paper, at most 255 a dot. */
const ink = async (page: Page): Promise<number> => {
  const { pages } = await picturesOf(await page.pdf({ format: 'Letter', printBackground: true }));
  return pages.reduce((sum, { dots }) => sum + dots.reduce((all, dot) => all + 255 - dot, 0), 0);
};

/** What is saved of the page: its text as the browser writes it, attributes and all. */
const saved = (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.outerHTML);

/** What Chromium saves as one file. */
const archive = async (page: Page): Promise<string> => {
  const browser = await page.context().newCDPSession(page);
  const { data } = await browser.send('Page.captureSnapshot');
  // Its lines are broken anywhere, and the names of its parts are new each time.
  return data
    .slice(data.indexOf('<html'))
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/MultipartBoundary--\w+|css-[\da-f-]{36}/g, '');
};

test('the browser prints every question the same, answered or not, and nothing of it', async ({
  page,
}) => {
  test.slow();
  await begin(page);
  const seen: string[] = [];
  while ((await heading(page).textContent()) !== say('results.title')) {
    const asked = (await heading(page).textContent()) ?? '';
    seen.push(asked);
    const before = await printed(page);
    const form = page.locator('main form');
    const options = form.locator('label.option');
    await options.first().click();
    await expect(options.first().locator('input')).toBeChecked();
    const after = await printed(page);
    expect(after, asked).toEqual(before);
    const words = await options.allTextContents();
    expect(words.length).toBeGreaterThan(1);
    for (const word of [asked, ...words]) expect(after.text, asked).not.toContain(word.trim());
    await page.emulateMedia({ media: 'print' });
    await expect(form).toBeHidden();
    for (const input of await form.locator('input').all()) await expect(input).toBeHidden();
    await page.emulateMedia({ media: null });
    await next(page).click();
  }
  expect(seen.length).toBeGreaterThan(5);
});

test('the pictures of paper see a ticked circle and a ticked box where they are shown', async ({
  page,
}) => {
  // Without this, pictures that are the same would say nothing.
  await begin(page);
  await page.evaluate(() => {
    const form = document.querySelector('form');
    for (const part of [form, ...(form?.querySelectorAll('input') ?? [])])
      part?.style.setProperty('display', part === form ? 'block' : 'inline-block', 'important');
  });
  const before = await ink(page);
  await option(page, 'reason', 'harmed').check();
  expect(await ink(page)).toBeGreaterThan(before);
});

test('the list of options prints the same places, and nothing of what it was narrowed by', async ({
  page,
}) => {
  await open(page, '/en/options/');
  await page.locator('.filters summary').click();
  await page.locator('#f-who-harmed').check();
  const { text } = await printed(page);
  expect(text).toContain('NYC 24-Hour Hope Hotline');
  for (const key of ['filter.title', 'filter.clear', 'filter.who.harmed']) {
    expect(text).not.toContain(say(key));
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.filters')).toBeHidden();
});

test('a page that is saved in the middle of a question has no mark of an answer in its text', async ({
  page,
}) => {
  await begin(page);
  const before = await saved(page);
  const archived = await archive(page);
  await pickOptions(page, ['reason', ['harmed', 'notsure']], 'pointer');
  await expect(option(page, 'reason', 'harmed')).toBeChecked();
  // The focus is not an answer: whoever presses Save has it elsewhere.
  await heading(page).focus();
  expect(await saved(page)).toBe(before);
  expect(await archive(page)).toBe(archived);
  expect(await page.locator('main form [checked]').count()).toBe(0);
  // Back on the question later, the answer is picked again, and still no mark.
  await next(page).click();
  await page
    .getByRole('main')
    .getByRole('button', { name: say('find.back'), exact: true })
    .click();
  await expect(option(page, 'reason', 'harmed')).toBeChecked();
  expect(await page.locator('main form [checked]').count()).toBe(0);
});
