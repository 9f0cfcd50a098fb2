import type { Page } from '@playwright/test';
import { destinations, expect, test } from './fixtures.ts';
import { press, pressAll } from './keys.ts';
import { arrive, expectToHaveLeft, middleOf } from './leaving.ts';
import { begin, heading, option, say } from './questionnaire.ts';
import { exitOf, isHere, open } from './site.ts';
import { handOn } from './touches.ts';
import type { Hand } from './touches.ts';

const [destination] = destinations;

/** That the press on the exit goes on: the page stays covered, and has not been left. */
const expectToBePressed = async (page: Page): Promise<void> => {
  await expect(page.locator('html')).toHaveAttribute('data-covered');
  expect(page.url()).not.toBe(destination);
};

/** That the press was taken back: the page is there, and nothing was asked of anyone. */
const expectToStay = async (page: Page, requests: readonly unknown[]): Promise<void> => {
  // A tap that the browser makes of the fingers comes before a key that is pressed later.
  await press(page, 'z');
  expect(await isHere(page)).toBe(true);
  await expect(page.locator('html')).not.toHaveAttribute('data-covered');
  await expect(heading(page)).toBeVisible();
  expect(requests).toEqual([]);
};

/** A page with a finger over its exit: how many entries the history has, where the finger is, and the hand. */
const fingerOverExit = async (
  page: Page,
): Promise<{
  readonly entries: number;
  readonly x: number;
  readonly y: number;
  readonly hand: Hand;
}> => {
  const entries = await arrive(page, '/en/for-me/');
  const [x, y] = await middleOf(page);
  return { entries, x, y, hand: await handOn(page) };
};

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 780 } });

  for (const [across, up] of [
    [8, 0],
    [14, 0],
    [20, 0],
    [25, 0],
    [60, 0],
    [0, 18],
    [0, 24],
    [-40, 30],
    [0, -34],
    [10, 56],
  ] as const) {
    test(`a finger that slips ${String(across)} pixels across and ${String(up)} up on the exit leaves`, async ({
      page,
    }) => {
      const { entries, x, y, hand } = await fingerOverExit(page);
      await hand.down({ id: 1, x, y });
      await expectToBePressed(page);
      await hand.move(1, x + across, y - up);
      await expectToBePressed(page);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      await hand.up(1);
      await expectToHaveLeft(page, entries);
    });
  }

  test('a finger that slides well off the exit and lifts shows the page again; back on it, it leaves', async ({
    page,
    outside,
  }) => {
    const { entries, x, y, hand } = await fingerOverExit(page);
    outside.requests.length = 0;
    await hand.down({ id: 1, x, y });
    await hand.move(1, x, y - 200);
    await expectToBePressed(page);
    await hand.up(1);
    await expectToStay(page, outside.requests);
    await hand.down({ id: 1, x, y });
    await hand.move(1, x, y - 200);
    await hand.move(1, x + 10, y);
    await hand.up(1);
    await expectToHaveLeft(page, entries);
  });

  test('a thumb that rests on the page, moves and lifts does not undo the press of another finger', async ({
    page,
  }) => {
    for (const moved of [0, 24, 60]) {
      const { entries, x, y, hand } = await fingerOverExit(page);
      await hand.down({ id: 1, x: 120, y: 300 });
      await hand.down({ id: 2, x, y });
      await expectToBePressed(page);
      if (moved > 0) await hand.move(1, 120, 300 - moved);
      await expectToBePressed(page);
      await hand.up(1);
      await expectToBePressed(page);
      await hand.up(2);
      await expectToHaveLeft(page, entries);
    }
  });

  test('a second finger that comes, moves and lifts does not undo the press, on the exit or beside it', async ({
    page,
  }) => {
    for (const second of ['beside', 'on'] as const) {
      const { entries, x, y, hand } = await fingerOverExit(page);
      await hand.down({ id: 1, x, y });
      await hand.down({ id: 2, x: x - 120, y: second === 'on' ? y : 300 });
      await hand.move(2, x - 90, second === 'on' ? y + 8 : 330);
      await hand.move(1, x + 20, y - 10);
      await expectToBePressed(page);
      if (second === 'beside') {
        await hand.up(2);
        await expectToBePressed(page);
      }
      await hand.up(1);
      await expectToHaveLeft(page, entries);
    }
  });

  test('a finger that slides off is not saved by another that lifts over the exit', async ({
    page,
    outside,
  }) => {
    const { x, y, hand } = await fingerOverExit(page);
    outside.requests.length = 0;
    await hand.down({ id: 1, x, y });
    await hand.down({ id: 2, x: 120, y: 300 });
    await hand.move(1, x, 200);
    await hand.up(1);
    await hand.up(2);
    await expectToStay(page, outside.requests);
  });

  test('a long press opens no menu, selects nothing, and leaves when it ends', async ({ page }) => {
    const { entries, x, y, hand } = await fingerOverExit(page);
    await page.evaluate(() => {
      addEventListener('contextmenu', (event) => {
        document.body.dataset['menus'] =
          `${document.body.dataset['menus'] ?? ''}${String(event.defaultPrevented)} `;
      });
    });
    await hand.down({ id: 1, x, y });
    // Headless Chromium makes no menu of a long touch; where a browser does, it is held back.
    const began = await page.evaluate(() => performance.now());
    await page.waitForFunction((from) => performance.now() - from > 1500, began);
    expect(await page.evaluate(() => document.body.dataset['menus'] ?? '')).not.toContain('false');
    await expectToBePressed(page);
    expect(await page.evaluate(() => String(getSelection()))).toBe('');
    await hand.up(1);
    await expectToHaveLeft(page, entries);
  });

  test('a press that the system takes away does not leave, and shows the page again', async ({
    page,
    outside,
  }) => {
    const { x, y, hand } = await fingerOverExit(page);
    outside.requests.length = 0;
    await hand.down({ id: 1, x, y });
    await expectToBePressed(page);
    await hand.cancel();
    await expectToStay(page, outside.requests);
    await exitOf(page).tap();
    await page.waitForURL(destination);
  });

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

test('the browser may begin nothing of its own on the exit and its bar', async ({ page }) => {
  await open(page, '/en/');
  for (const part of [exitOf(page), exitOf(page).locator('..')]) {
    const given = await part.evaluate((element: HTMLElement) => {
      const { touchAction, userSelect } = getComputedStyle(element);
      return { touchAction, userSelect, draggable: element.draggable };
    });
    expect(given).toMatchObject({ touchAction: 'none', userSelect: 'none', draggable: false });
  }
});

/** Ways of pressing a link that would open it elsewhere and leave the page on the screen. */
const elsewhere: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the middle button': async (page) => exitOf(page).click({ button: 'middle' }),
  'Control and a click': async (page) => exitOf(page).click({ modifiers: ['Control'] }),
  'Shift and a click': async (page) => exitOf(page).click({ modifiers: ['Shift'] }),
  'Alt and a click': async (page) => exitOf(page).click({ modifiers: ['Alt'] }),
  'Meta and a click': async (page) => exitOf(page).click({ modifiers: ['Meta'] }),
  'Control and Enter': async (page) => exitOf(page).press('Control+Enter'),
  'Shift and Enter': async (page) => exitOf(page).press('Shift+Enter'),
  'Alt and Enter': async (page) => exitOf(page).press('Alt+Enter'),
  'Meta and Enter': async (page) => exitOf(page).press('Meta+Enter'),
  'Control, Shift and Enter': async (page) => exitOf(page).press('Control+Shift+Enter'),
};

for (const [name, way] of Object.entries(elsewhere)) {
  test(`${name} on the exit leaves this page, and opens no other`, async ({ page, outside }) => {
    const entries = await arrive(page, '/en/options/');
    outside.requests.length = 0;
    const downloads: unknown[] = [];
    page.on('download', (download) => downloads.push(download));
    await way(page);
    await expectToHaveLeft(page, entries);
    expect(outside.requests.filter((request) => request.url() === destination)).toHaveLength(1);
    expect(downloads).toEqual([]);
  });
}

test('the right button opens no menu on the exit, and does not leave', async ({
  page,
  outside,
}) => {
  await begin(page);
  await option(page, 'reason', 'harmed').check();
  outside.requests.length = 0;
  await page.evaluate(() => {
    addEventListener('contextmenu', (event) => {
      document.body.dataset['menu'] = String(!event.defaultPrevented);
    });
  });
  await exitOf(page).click({ button: 'right' });
  expect(await page.evaluate(() => document.body.dataset['menu'])).toBe('false');
  await expectToStay(page, outside.requests);
  await expect(heading(page)).toHaveText(say('question.reason.asks'));
  // On the rest of the page the menu is the browser's.
  await heading(page).click({ button: 'right' });
  expect(await page.evaluate(() => document.body.dataset['menu'])).toBe('true');
});

test('a mouse whose other button is pressed and let go meanwhile leaves where it was let go last', async ({
  page,
}) => {
  const entries = await arrive(page, '/en/options/');
  const [x, y] = await middleOf(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.down({ button: 'right' });
  await page.mouse.up({ button: 'right' });
  await expectToBePressed(page);
  await page.mouse.up();
  await expectToHaveLeft(page, entries);
});
