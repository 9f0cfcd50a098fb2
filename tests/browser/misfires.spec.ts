import { expect, test } from './fixtures.ts';
import { typistOf } from './keyboard.ts';
import { begin, heading, option, say } from './questionnaire.ts';
import { isHere, open } from './site.ts';

test('what is not meant does not leave: fewer presses, too slow ones, capitals, other keys between, a key held', async ({
  page,
  outside,
}) => {
  await begin(page);
  await option(page, 'reason', 'harmed').focus();
  const typist = await typistOf(page);
  const tries: readonly (readonly (readonly [key: string, pause: number])[])[] = [
    [['Escape', 0]],
    [
      ['Escape', 0],
      ['Escape', 1100],
    ],
    [
      ['Escape', 0],
      ['Escape', 4900],
      ['Escape', 5100],
    ],
    [
      ['Escape', 0],
      ['Escape', 5100],
      ['Escape', 4900],
    ],
    [
      ['ShiftLeft', 0],
      ['ShiftRight', 100],
    ],
    [
      ['Shift', 0],
      ['Shift', 300],
      ['Shift', 5100],
    ],
    [
      ['Shift+A', 0],
      ['Shift+B', 100],
      ['Shift+C', 100],
      ['Shift+D', 100],
    ],
    [
      ['Shift+Tab', 0],
      ['Shift+Tab', 100],
      ['Shift+Tab', 100],
      ['Shift+Tab', 100],
    ],
    [
      ['Shift+ArrowDown', 0],
      ['Shift+ArrowDown', 100],
      ['Shift+ArrowDown', 100],
    ],
    [
      ['Control+Shift+X', 0],
      ['Control+Shift+X', 100],
      ['Control+Shift+X', 100],
    ],
    [
      ['Escape', 0],
      ['a', 100],
      ['Escape', 100],
      ['a', 100],
      ['Escape', 100],
    ],
    [
      ['Escape', 0],
      ['Shift', 100],
      ['Escape', 100],
    ],
    [
      ['Shift', 0],
      ['Shift', 100],
      ['a', 100],
      ['Shift', 100],
    ],
  ];
  for (const keys of tries) {
    for (const [key, pause] of keys) await typist.press(key, pause);
    // Another key, and none of these presses counts any longer.
    await typist.press('a', 0);
  }
  for (const key of ['Escape', 'Shift'] as const) {
    // A key that is held repeats itself.
    for (let repeat = 0; repeat < 6; repeat += 1) await page.keyboard.down(key);
    await page.keyboard.up(key);
    await page.keyboard.press('a');
  }
  expect(await isHere(page)).toBe(true);
  expect(outside.requests).toEqual([]);
  await expect(heading(page)).toHaveText(say('question.reason.asks'));
});

test('closing more about a place with Escape does not leave', async ({ page, outside }) => {
  await open(page, '/en/options/');
  const summary = page.locator('[data-place="vip.one-to-one"] summary').first();
  await summary.focus();
  for (const key of ['Enter', 'Escape', 'Enter', 'Enter', 'Escape']) await page.keyboard.press(key);
  expect(await isHere(page)).toBe(true);
  expect(outside.requests).toEqual([]);
  await expect(summary).toBeVisible();
});
