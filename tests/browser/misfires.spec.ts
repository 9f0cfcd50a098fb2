import { expect, test } from './fixtures.ts';
import { press, pressAll } from './keys.ts';
import { begin, heading, option, say } from './questionnaire.ts';
import { isHere, open } from './site.ts';

test('what is not meant does not leave: fewer presses, too slow ones, capitals, other keys between, a key held', async ({
  page,
  outside,
}) => {
  await begin(page);
  await option(page, 'reason', 'harmed').focus();
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
    for (const [key, pause] of keys) await press(page, key, { after: pause });
    // Another key, and none of these presses counts any longer.
    await press(page, 'a', { after: 0 });
  }
  for (const key of ['Escape', 'Shift'] as const) {
    // A key that is held repeats itself.
    await press(page, key, { repeats: 6 });
    await press(page, 'a', { after: 0 });
  }
  expect(await isHere(page)).toBe(true);
  expect(outside.requests).toEqual([]);
  await expect(heading(page)).toHaveText(say('question.reason.asks'));
});

test('closing more about a place with Escape does not leave', async ({ page, outside }) => {
  await open(page, '/en/options/vip/');
  const summary = page.locator('[data-place="vip.one-to-one"] summary').first();
  await summary.focus();
  await pressAll(page, ['Enter', 'Escape', 'Enter', 'Enter', 'Escape']);
  expect(await isHere(page)).toBe(true);
  expect(outside.requests).toEqual([]);
  await expect(summary).toBeVisible();
});
