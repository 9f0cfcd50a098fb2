import { expect, test } from './fixtures.ts';
import { pressAll } from './keys.ts';
import { arrive, expectToHaveLeft } from './leaving.ts';
import { begin, heading, option, say } from './questionnaire.ts';
import { exitOf, isHere, open } from './site.ts';

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
  // So long after the one before that no press of one try can belong to another.
  const apart = 6000;
  for (const [first = '', ...others] of tries) {
    await pressAll(page, [first], { apart });
    await pressAll(page, others);
  }
  for (const [key, slow] of [
    ['Escape', [apart, 1100]],
    ['Escape', [apart, apart, apart]],
    ['Shift', [apart, apart, apart, apart]],
  ] as const) {
    for (const pause of slow) await pressAll(page, [key], { apart: pause });
    // A key that is held repeats itself.
    await pressAll(page, [key], { apart, repeats: 6 });
  }
  expect(await isHere(page)).toBe(true);
  expect(outside.requests).toEqual([]);
  await expect(heading(page)).toHaveText(say('question.reason.asks'));
});

test('closing more about a place with Escape does not leave', async ({ page, outside }) => {
  await open(page, '/en/options/');
  const summary = page.locator('[data-place="vip.one-to-one"] summary').first();
  await summary.focus();
  await pressAll(page, ['Enter', 'Escape', 'Enter', 'Enter', 'Escape']);
  expect(await isHere(page)).toBe(true);
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
    expect(await isHere(page)).toBe(true);
    expect(outside.requests).toEqual([]);
    await exitOf(page).tap();
    await expectToHaveLeft(page, entries);
  });
});
