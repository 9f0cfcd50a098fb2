import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { projectFolder } from '#catalog/project.ts';
import { readSaved } from '#review/returned.ts';
import { limit } from '../speed.ts';
import { violations } from './axe.ts';

let root = '';

/** Runs a command in a copy of the project's content. */
const run = (name: string, ...args: readonly string[]): string => {
  const command = path.join(projectFolder, 'src', 'commands', `${name}.ts`);
  const { stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: root,
    env: { ...process.env, INIT_CWD: root },
    encoding: 'utf8',
  });
  return `${stdout}${stderr}`;
};

test.beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'sheet-'));
  cpSync(path.join(projectFolder, 'content'), path.join(root, 'content'), { recursive: true });
  cpSync(path.join(projectFolder, 'docs', 'translation'), path.join(root, 'docs', 'translation'), {
    recursive: true,
  });
  expect(run('reviewSheet', 'ar', 'sheet.html')).toBe('');
});
test.afterAll(() => {
  rmSync(root, { recursive: true });
});

/** Opens the sheet from the disk, and gives what it asked for and said since. */
const open = async (page: Page): Promise<string[]> => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => asked.push(message.text()));
  page.on('pageerror', ({ message }) => asked.push(message));
  const address = pathToFileURL(path.join(root, 'sheet.html')).href;
  await page.goto(address);
  expect(asked.splice(0)).toEqual([address]);
  return asked;
};

// By their ids: to look for a name among six thousand controls takes a driver most of a minute.
const textOf = (page: Page, id: string): Locator => page.locator(`article[data-id="${id}"]`);

/**
 * Waits until a line of the page says something. Each look of Playwright's own (1.60 and later) at words that are not
 * there yet reads the whole page as a screen reader would, which takes up to four minutes with two thousand articles
 * out of sight, while nothing else on the page gets its turn: https://github.com/microsoft/playwright/issues/41098
 */
const says = (line: Locator, words: RegExp): Promise<void> =>
  expect.poll(() => line.textContent(), { timeout: limit(15_000) }).toMatch(words);

/** Presses "Save" and gives what came among the downloads. */
const saved = async (page: Page): Promise<{ readonly name: string; readonly text: string }> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('#save').click(),
  ]);
  const file = path.join(root, download.suggestedFilename());
  await download.saveAs(file);
  return { name: download.suggestedFilename(), text: readFileSync(file, 'utf8') };
};

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the sheet is read: English and Arabic side by side, each in its direction, with what was noted', async ({
    page,
  }) => {
    await open(page);
    await expect(page.getByText('Script is off here.')).toBeVisible();
    const pair = textOf(page, 'cards/danger.md 2').locator('.pair p');
    await expect(pair.first()).toHaveText(
      'threats to kill or badly hurt you, your children, a pet, or themselves',
    );
    await expect(pair.last()).toHaveAttribute('lang', 'ar');
    await expect(pair.last()).toHaveCSS('direction', 'rtl');
    await expect(textOf(page, 'cards/danger.md 2').locator('.notes')).toContainText(
      'a threat of suicide could be missed',
    );
    await expect(page.locator('#terms')).toContainText('its root is');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });
});

test('what is marked and written is saved as a file without a request, opened again, and taken into the content', async ({
  page,
}) => {
  test.slow();
  const asked = await open(page);
  await expect(page.locator('#reviewer')).toHaveAccessibleName(/^Your name or initials/);
  await expect(page.locator('#earlier')).toHaveAccessibleName('Go on with a file you saved');
  await page.locator('#reviewer').fill('A. B.');
  const discreet = textOf(page, 'cards/now.md discreet');
  const before = await discreet.locator('textarea.own').inputValue();
  await textOf(page, 'cards/now.md title').getByLabel('Right', { exact: true }).check();
  await discreet.locator('summary').click();
  await discreet.getByLabel('As it should be').fill('لليوم');
  await expect(discreet.getByLabel('Not right')).toBeChecked();
  await textOf(page, 'cards/now.md 1').getByLabel('Not right').check();
  await textOf(page, 'cards/now.md 1').getByLabel('Why, or what you doubt').fill('صعب');
  await textOf(page, 'question 1').getByLabel('Your answer').fill('نعم');
  await says(page.locator('#count'), /^4 of \d{4} marked/);
  const { name, text } = await saved(page);
  expect(name).toMatch(/^review-ar-\d{4}-\d\d-\d\d\.json$/);
  expect(
    readSaved(text)?.texts.map(({ id, text: own, right, said }) => [id, own, right, said]),
  ).toEqual([
    ['question 1', '', null, 'نعم'],
    [
      'cards/now.md title',
      await textOf(page, 'cards/now.md title').locator('textarea.own').inputValue(),
      true,
      '',
    ],
    ['cards/now.md discreet', 'لليوم', true, ''],
    [
      'cards/now.md 1',
      await textOf(page, 'cards/now.md 1').locator('textarea.own').inputValue(),
      false,
      'صعب',
    ],
  ]);
  expect(before).not.toBe('لليوم');

  await open(page);
  await page.locator('#earlier').setInputFiles(path.join(root, name));
  await says(page.locator('#count'), /^4 of/);
  await expect(page.locator('#reviewer')).toHaveValue('A. B.');
  await expect(discreet.getByLabel('As it should be')).toHaveValue('لليوم');
  expect((await saved(page)).text).toBe(text);
  expect(asked).toEqual([pathToFileURL(path.join(root, 'sheet.html')).href]);

  expect(run('reviewTake', name)).toMatch(
    /^Taken from A\. B\., .*: 1 with other words, 2 found right, 2 doubtful or answered\.\n/,
  );
  expect(readFileSync(path.join(root, 'content/words/ar/cards/now.md'), 'utf8')).toContain(
    'discreet: "لليوم"',
  );
});

test('what was written for another wording is not placed, is seen, and stands in the next file that is saved', async ({
  page,
}) => {
  test.slow();
  await open(page);
  const old = {
    id: 'cards/now.md title',
    english: 'Old',
    own: 'x',
    text: 'كلماتي',
    mark: 'wrong',
    said: '',
  };
  const file = path.join(root, 'old.json');
  writeFileSync(
    file,
    JSON.stringify({
      kind: 'review',
      language: 'ar',
      reviewer: '',
      saved: '2026-11-26',
      texts: [old],
    }),
  );
  await page.locator('#earlier').setInputFiles(file);
  await says(page.locator('#status'), /^Opened\. You can go on\.$/);
  await expect(page.locator('#unplaced')).toContainText('كلماتي');
  expect((await saved(page)).text).toContain('كلماتي');
  writeFileSync(file, 'no such file');
  await page.locator('#earlier').setInputFiles(file);
  await says(
    page.locator('#status'),
    /^This is no file that such a page has saved\. Choose another\.$/,
  );
});

test('nobody leaves the sheet by mistake with words that are not saved', async ({ page }) => {
  await open(page);
  const asks: string[] = [];
  page.on('dialog', (dialog) => {
    void dialog.dismiss().then(() => asks.push(dialog.type()));
  });
  await textOf(page, 'cards/now.md title').getByLabel('Right', { exact: true }).check();
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => asks, { timeout: limit(15_000) }).toEqual(['beforeunload']);
  // It is still there, with what was picked.
  await expect(
    textOf(page, 'cards/now.md title').getByLabel('Right', { exact: true }),
  ).toBeChecked();
});

test('on paper each text has its two boxes and lines to write on, and what was written stands there', async ({
  page,
}) => {
  await open(page);
  const text = textOf(page, 'cards/now.md title');
  await text.locator('summary').click();
  await text.getByLabel('As it should be').fill('بكلمات أخرى');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#save')).toBeHidden();
  await expect(text.locator('textarea.own')).toBeHidden();
  await expect(text.locator('.written')).toHaveText('بكلمات أخرى');
  const empty = textOf(page, 'cards/now.md 1');
  await expect(empty.locator('.box')).toHaveText(['Right', 'Not right']);
  expect((await empty.locator('.written').boundingBox())?.height).toBeGreaterThan(40);
});

test('the sheet keeps to the rules of accessibility', async ({ page }) => {
  test.slow();
  await open(page);
  // Two thousand texts are made alike: axe looks at those of the first three parts.
  await page.locator('section[id^="part-"]').evaluateAll((parts) => {
    for (const part of parts.slice(3)) part.remove();
  });
  expect(await violations(page)).toEqual([]);
});
