import { destinationOf, expect, test } from './fixtures.ts';
import { coveredAt, spaceOut, tooWide } from './geometry.ts';
import { middleOf } from './leaving.ts';
import { allPathsOf, exitOf, inPart, missing, parts, pathsOf } from './site.ts';
import { nameOf, phone, sizes } from './sizes.ts';

test.use({ javaScriptEnabled: false });

for (const [part, name] of parts.entries()) {
  // One visit of each page, since coming to a page takes longer than most of what is asked of it.
  test(`without script every page is there, leads on, fits and can be left (${name})`, async ({
    page,
    request,
    outside,
  }) => {
    test.slow();
    // An answer without a page: where the exit leads to is asked for, and no time goes into showing it.
    outside.play('*', async (route) => route.fulfill({ status: 204 }));
    const known = new Set(await allPathsOf(request));
    for (const path of inPart(part, await pathsOf(request))) {
      await page.emulateMedia({
        media: null,
        colorScheme: null,
        forcedColors: null,
        reducedMotion: null,
      });
      await page.setViewportSize(phone);

      await test.step(`${path} is there, with its heading, the exit first, the lines and the policy`, async () => {
        const response = await page.goto(path);
        expect.soft(response?.status(), path).toBe(path === missing ? 404 : 200);
        await expect.soft(page, path).toHaveTitle('Ways Forward');
        await expect.soft(page.locator('h1').first(), path).toBeVisible();
        await expect
          .soft(page.locator('body > aside').locator('a[href^="tel:"]'), path)
          .toBeVisible();
        await page.keyboard.press('Tab');
        await expect.soft(exitOf(page), path).toBeFocused();
        await expect.soft(exitOf(page), path).toHaveAttribute('href', destinationOf(path));
        if (path.startsWith('/en/'))
          await expect.soft(exitOf(page), path).toHaveAccessibleName(/^Leave/);
        await page.keyboard.press('Tab');
        await expect.soft(page.locator('a[href="#main"]'), path).toBeFocused();
        const header = response?.headers()['content-security-policy'] ?? '';
        const inside = await page
          .locator('meta[http-equiv="content-security-policy" i]')
          .getAttribute('content');
        for (const promise of [
          "default-src 'none'",
          "connect-src 'none'",
          "form-action 'none'",
          "base-uri 'none'",
        ]) {
          expect.soft(header, path).toContain(promise);
          expect.soft(inside, path).toContain(promise);
        }
        expect.soft(header, path).toContain("frame-ancestors 'none'");
      });

      await test.step(`every link of ${path} leads to a page that is there`, async () => {
        const links = await page
          // Open data is no page; it opens apart.
          .locator('a[href^="/"]:not([target]), a[href^="#"]')
          .evaluateAll((all) =>
            all.map((link) => {
              const { pathname, hash } = new URL(link.getAttribute('href') ?? '', location.href);
              const isHere = pathname === location.pathname && hash !== '';
              return { pathname, hash, there: isHere ? document.querySelectorAll(hash).length : 1 };
            }),
          );
        expect.soft(links, path).not.toEqual([]);
        for (const { pathname, hash, there } of links) {
          expect.soft(known, `${path} links to ${pathname}`).toContain(pathname);
          expect.soft(there, `${path}${hash}`).toBe(1);
        }
      });

      await test.step(`${path} is no wider than the screen, and the exit in reach wherever it is scrolled to`, async () => {
        for (let step = 0; step < 3; step += 1) {
          await expect.soft(exitOf(page), path).toBeInViewport({ ratio: 1 });
          await page.keyboard.press('End');
        }
        for (const size of sizes) {
          await page.setViewportSize(size);
          const where = `${path} at ${nameOf(size)}`;
          expect.soft(await page.evaluate(tooWide), where).toEqual([]);
          expect.soft(await page.evaluate(coveredAt), where).toEqual([]);
          const box = await exitOf(page).boundingBox();
          expect
            .soft(Math.min(box?.height ?? 0, box?.width ?? 0), where)
            .toBeGreaterThanOrEqual(48);
        }
        await page.setViewportSize(phone);
      });

      await test.step(`on paper ${path} has no exit, no name of the site and no menu`, async () => {
        await page.emulateMedia({ media: 'print' });
        await expect.soft(exitOf(page), path).toBeHidden();
        const named = page
          .locator('body > :not(main)')
          .getByText('Ways Forward')
          .filter({ visible: true });
        await expect.soft(named, path).toHaveCount(0);
        await expect
          .soft(page.getByRole('navigation').filter({ visible: true }), path)
          .toHaveCount(0);
        await expect.soft(page.locator('main h1').first(), path).toBeVisible();
      });

      await test.step(`in forced colors, and with the spacing of WCAG 1.4.12, ${path} still fits`, async () => {
        await page.emulateMedia({
          media: null,
          colorScheme: 'dark',
          forcedColors: 'active',
          reducedMotion: 'reduce',
        });
        expect.soft(await page.evaluate(tooWide), path).toEqual([]);
        expect.soft(await page.evaluate(coveredAt), path).toEqual([]);
        await page.evaluate(spaceOut);
        expect.soft(await page.evaluate(tooWide), `${path}, spaced out`).toEqual([]);
        const isCut = await exitOf(page).evaluate((exit) => exit.scrollHeight > exit.clientHeight);
        expect.soft(isCut, `${path}: the words of the exit are cut off`).toBe(false);
      });

      await test.step(`the exit of ${path} leads away, and says nothing of it`, async () => {
        outside.requests.length = 0;
        // By the mouse: a click by its locator would wait for the page that does not come.
        // Last, for after it Playwright asks nothing more of the page.
        await page.mouse.click(...(await middleOf(page)));
        await expect.poll(() => outside.requests.map((sent) => sent.url()), path).toHaveLength(1);
        const [sent] = outside.requests;
        expect.soft(sent?.url(), path).toBe(destinationOf(path));
        expect.soft(sent?.isNavigationRequest(), path).toBe(true);
        expect.soft(await sent?.headerValue('referer'), path).toBeNull();
      });
    }
  });
}

test('an exit that leads to an ordinary page takes the place of the site without script too', async ({
  page,
}) => {
  await page.goto('/en/options/');
  await exitOf(page).click();
  await expect(page).toHaveURL(destinationOf('/en/options/'));
});
