import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { arrive, expectToHaveLeft } from './leaving.ts';
import { exitOf } from './site.ts';
import { handOn } from './touches.ts';
import type { Hand } from './touches.ts';

/** Where the exit is on the glass, in its pixels, whatever part of the page is there. */
const onGlass = (page: Page) =>
  exitOf(page).evaluate((exit) => {
    const { left, right, top, bottom } = exit.getBoundingClientRect();
    const { offsetLeft = 0, offsetTop = 0, scale = 1 } = window.visualViewport ?? {};
    return {
      left: Math.round((left - offsetLeft) * scale),
      right: Math.round((right - offsetLeft) * scale),
      top: Math.round((top - offsetTop) * scale),
      bottom: Math.round((bottom - offsetTop) * scale),
      scale,
    };
  });

/** Spreads two fingers on the glass, as one does to read small words, or brings them together. */
const spread = async (hand: Hand, from: number, to: number): Promise<void> => {
  const at = (id: number, far: number) => ({ id, x: 180 + (id * 2 - 3) * far, y: 300 });
  await hand.down(at(1, from), at(2, from));
  for (let step = 1; step <= 8; step += 1)
    for (const id of [1, 2]) {
      const { x, y } = at(id, from + ((to - from) * step) / 8);
      await hand.move(id, x, y);
    }
  await hand.up(1);
  await hand.up(2);
};

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  for (const path of ['/en/talk/', '/en/find/']) {
    test(`however large fingers make ${path}, the exit is where it was, as large as it was, and leaves`, async ({
      page,
    }) => {
      const entries = await arrive(page, path);
      const before = await onGlass(page);
      const hand = await handOn(page);
      await spread(hand, 40, 150);
      const large = expect.poll(async () => (await onGlass(page)).scale);
      await large.toBeGreaterThan(2);
      const now = await onGlass(page);
      for (const edge of ['left', 'right', 'top', 'bottom'] as const)
        expect(Math.abs(now[edge] - before[edge]), edge).toBeLessThan(4);
      // Another part of the page: the exit goes along.
      await hand.down({ id: 1, x: 60, y: 100 });
      await hand.move(1, 10, 40);
      await hand.up(1);
      await expect
        .poll(async () => Math.abs((await onGlass(page)).bottom - before.bottom))
        .toBeLessThan(4);
      // The protocol counts from the corner of what is seen, in pixels of the page.
      const { scale } = await onGlass(page);
      await hand.down({ id: 2, x: 180 / scale, y: 705 / scale });
      await hand.up(2);
      await expectToHaveLeft(page, entries);
    });
  }

  test('made large and small again, a page from right to left has its exit as before', async ({
    page,
  }) => {
    await arrive(page, '/ar/talk/');
    const before = await onGlass(page);
    const hand = await handOn(page);
    await spread(hand, 40, 150);
    await expect.poll(async () => (await onGlass(page)).scale).toBeGreaterThan(2);
    expect({ ...(await onGlass(page)), scale: 1 }).toEqual(before);
    await spread(hand, 150, 20);
    await expect.poll(() => onGlass(page)).toEqual(before);
    expect(await page.locator('.exit').getAttribute('style')).not.toContain('scale');
  });
});
