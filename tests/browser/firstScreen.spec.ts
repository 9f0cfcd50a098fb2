import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { colorsOf } from './picture.ts';
import { heading, press, say } from './questionnaire.ts';
import type { Hand } from './questionnaire.ts';
import { open } from './site.ts';

/** Opens what is said of the exit before the questions. */
const aboutExit = async (page: Page, hand: Hand = 'pointer'): Promise<void> =>
  press(page, page.locator('main summary', { hasText: say('find.start.exit') }), hand);

test('the first screen says what is kept, what the exit does and that all can be skipped, before the questions', async ({
  page,
}) => {
  await open(page, '/en/find/');
  for (const key of ['find.start.kept', 'find.start.any', 'find.start.exit']) {
    await expect(page.getByText(say(key))).toBeVisible();
  }
  await aboutExit(page);
  for (const key of ['exit.explain', 'exit.limits']) {
    await expect(page.getByText(say(key))).toBeVisible();
  }
  await page
    .locator('main')
    .getByRole('link', { name: say('find.start.without') })
    .click();
  await expect(heading(page)).toHaveText(say('menu.options'));
  await expect(page).toHaveURL(/\/en\/find\/$/);
});

test('the practice covers the page, brings it back and says what Back would have done', async ({
  page,
  outside,
}) => {
  for (const hand of ['pointer', 'keyboard'] as const) {
    await open(page, '/en/find/');
    await aboutExit(page, hand);
    const button = page.locator('main').getByRole('button', { name: say('exit.practice') });
    await press(page, button, hand);
    await expect(page.locator('html')).toHaveAttribute('data-covered');
    expect(await colorsOf(page)).toBe(1);
    await expect(page.locator('html')).not.toHaveAttribute('data-covered');
    const told = page.locator('main [role=status]').filter({ hasText: say('exit.practice.done') });
    await expect(told).toBeVisible();
    await expect(told).toContainText('Back button');
    await expect(page).toHaveURL(/\/en\/find\/$/);
    expect(outside.requests).toEqual([]);
  }
});

test('sliding off the practice shows the page again', async ({ page }) => {
  await open(page, '/en/find/');
  await aboutExit(page);
  const button = page.locator('main').getByRole('button', { name: say('exit.practice') });
  await button.hover();
  await page.mouse.down();
  await expect(page.locator('html')).toHaveAttribute('data-covered');
  await page.mouse.move(10, 10, { steps: 4 });
  await page.mouse.up();
  await expect(page.locator('html')).not.toHaveAttribute('data-covered');
  expect(await colorsOf(page)).toBeGreaterThan(1);
});
