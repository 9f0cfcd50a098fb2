import { destinationOf, expect, test } from './fixtures.ts';
import { exitOf, pathsOf } from './site.ts';

test.use({ javaScriptEnabled: false });

test('without script the exit leads away from every page, and says nothing of it', async ({
  page,
  request,
  outside,
}) => {
  test.slow();
  for (const path of await pathsOf(request)) {
    await page.goto(path);
    await exitOf(page).click();
    await expect.soft(page, path).toHaveURL(destinationOf(path));
    expect.soft(await outside.requests.at(-1)?.headerValue('referer'), path).toBeNull();
  }
});

test('without script the exit is on the screen wherever a page is scrolled to', async ({
  page,
  request,
}) => {
  test.slow();
  for (const path of await pathsOf(request)) {
    await page.goto(path);
    for (let step = 0; step < 3; step += 1) {
      await expect.soft(exitOf(page), path).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('End');
    }
  }
});

test('on paper there is no exit, no name of the site and no menu, on any page', async ({
  page,
  request,
}) => {
  test.slow();
  await page.emulateMedia({ media: 'print' });
  for (const path of await pathsOf(request)) {
    await page.goto(path);
    await expect.soft(exitOf(page), path).toBeHidden();
    await expect.soft(page, path).toHaveTitle('Ways Forward');
    const named = page
      .locator('body > :not(main)')
      .getByText('Ways Forward')
      .filter({ visible: true });
    await expect.soft(named, path).toHaveCount(0);
    await expect.soft(page.getByRole('navigation').filter({ visible: true }), path).toHaveCount(0);
    await expect.soft(page.locator('main h1').first(), path).toBeVisible();
  }
});
