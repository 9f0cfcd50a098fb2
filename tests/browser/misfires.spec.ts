import { expect, test } from './fixtures.ts';
import { arrive, expectToHaveLeft, pressAll } from './leaving.ts';
import { begin, heading, option, say } from './questionnaire.ts';
import { exitOf, open } from './site.ts';

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
