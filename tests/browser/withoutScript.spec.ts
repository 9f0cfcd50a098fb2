import { expect, test } from './fixtures.ts';
import { missing, unfold } from './site.ts';

test.use({ javaScriptEnabled: false });

test('without script the questionnaire says what is there instead, and lists every place and line', async ({
  page,
}) => {
  await page.goto('/en/find/');
  // Playwright's search by text passes over <noscript>.
  const said = page.locator('main noscript p');
  await expect(said).toBeVisible();
  await expect(said).toContainText('The questions on this page need script');
  await expect(page.getByRole('button')).toHaveCount(0);
  const places = page.locator('[data-place]');
  await page.goto('/en/options/');
  const all = await places.evaluateAll((elements) =>
    elements.map(({ dataset }) => dataset['place']),
  );
  await page.goto('/en/find/');
  const here = await places.evaluateAll((elements) =>
    elements.map(({ dataset }) => dataset['place']),
  );
  expect(here).toEqual(all);
  expect(all).toHaveLength(19);
  for (const place of await places.all()) await expect.soft(place).toBeVisible();
});

test('without script all options stand under whom they are for', async ({ page }) => {
  await page.goto('/en/options/');
  const groups: readonly (readonly [string, readonly string[]])[] = [
    [
      'People to talk to now',
      [
        'hope',
        'nys',
        'national',
        'stronghearts',
        'acc',
        'loveisrespect',
        '988',
        'translifeline',
        'steps',
      ],
    ],
    [
      'Programs if someone hurt you',
      ['alpol.groups', 'aafsc.one-to-one', 'vip.one-to-one', 'vip.healing', 'avp.line'],
    ],
    ['Programs if you have caused harm', ['avp.transform', 'rr.groups', 'rr.one-to-one']],
    ['For families and children', ['aafsc.family-without', 'aafsc.whole-family']],
  ];
  for (const [name, ids] of groups) {
    const inside = page.getByRole('region', { name }).locator('[data-place]');
    expect(
      new Set(
        await inside.evaluateAll((elements) => elements.map(({ dataset }) => dataset['place'])),
      ),
      name,
    ).toEqual(new Set(ids));
  }
  const both = page.locator('details:has(#g-both) a').first();
  await unfold(both);
  await expect(both).toBeVisible();
  await unfold(page.locator('main [data-place="acc"]'));
  await expect(page.getByRole('link', { name: '911' })).toBeVisible();
});

test('without script more about a place opens', async ({ page }) => {
  await page.goto('/en/options/');
  const place = page.locator('[data-place="vip.one-to-one"]');
  await place.getByRole('link', { name: /^More about/ }).click();
  await expect(page).toHaveURL('/en/options/vip/');
  await expect(page.getByRole('heading', { name: /^Ties to police/ })).toBeVisible();
  const sources = page.locator('details.record').getByText('Where this comes from');
  await expect(sources).toBeHidden();
  await unfold(sources);
  await expect(sources).toBeVisible();
});

test('a page that is not there says so, and offers the first page, the lines and all options', async ({
  page,
}) => {
  for (const path of [missing, '/nothing', '/en/options/nobody/']) {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    // The page speaks no language first: its heading is the site's name.
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ways Forward');
    await expect(page.locator('main h2').first()).toHaveText('This page is not here');
    for (const to of ['/en/', '/en/talk/', '/en/options/', '/en/find/']) {
      await expect(page.locator(`main a[href="${to}"]`).first()).toBeVisible();
    }
  }
});
