import { codeForm, languages } from '#i18n/locales.ts';
import { contrast, forPeople, violations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { smallTargets } from './geometry.ts';
import { people } from './people.ts';
import { begin, button, heading, next, pickOptions, say } from './questionnaire.ts';
import { allPathsOf, inPart, menu, open, parts, pathsOf } from './site.ts';
import { desk, nameOf, phone } from './sizes.ts';

test('axe looks for what it should: it finds faults put in on purpose', async ({ page }) => {
  await open(page, '/en/');
  await page.evaluate(() => {
    const faint = document.createElement('p');
    // 5 to 1: enough for AA, not for AAA.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '.faint { color: #707070; background: #fff } .small { display: inline-block; padding: 0; font-size: 10px }',
    );
    document.adoptedStyleSheets = [sheet];
    faint.className = 'faint';
    faint.textContent = 'Faint';
    const links = document.createElement('p');
    for (const href of ['/en/talk/', '/en/how/']) {
      const link = document.createElement('a');
      link.href = href;
      link.textContent = 'x';
      link.className = 'small';
      links.append(link);
    }
    document.querySelector('main')?.append(faint, links);
  });
  const found = (await violations(page)).join('\n');
  for (const rule of [`${contrast} in light`, `${contrast} in dark`, 'target-size', forPeople])
    expect(found).toContain(rule);
});

const rightToLeft = languages.filter(({ dir }) => dir === 'rtl');

for (const [part, name] of parts.entries()) {
  test(`axe finds nothing wrong with any page as it is without script (${name})`, async ({
    page,
    request,
  }) => {
    test.slow();
    // Script must run for axe itself, so the site's own is taken out.
    await page.route(new RegExp(`/${codeForm}/[^.]*$`), async (route) => {
      const response = await route.fetch();
      const body = (await response.text())
        .replaceAll(/<script(?! type)[^>]*>[\s\S]*?<\/script>/g, '')
        .replaceAll(/<\/?noscript>/g, '');
      await route.fulfill({ response, body });
    });
    const paths = new Set([
      ...(await pathsOf(request)),
      // Headings and marks of direction are other ones from right to left; colors are the same.
      ...(await allPathsOf(request)).filter((path) =>
        rightToLeft.some(({ id }) => path.startsWith(`/${id}/`)),
      ),
    ]);
    for (const path of inPart(part, [...paths])) {
      await page.goto(path);
      // The same words in the same colors are looked at in the dark with script.
      expect.soft(await violations(page, { isLightOnly: path !== '/en/find/' }), path).toEqual([]);
    }
  });

  test(`with script, with all of it opened, axe finds nothing wrong with any page, and what is pressed is at least 44 px high and wide (${name})`, async ({
    page,
    request,
  }) => {
    test.slow();
    for (const path of inPart(part, await pathsOf(request))) {
      await open(page, path);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      for (const size of [desk, phone]) {
        await page.setViewportSize(size);
        expect.soft(await page.evaluate(smallTargets), `${path} at ${nameOf(size)}`).toEqual([]);
      }
      expect.soft(await violations(page), path).toEqual([]);
    }
  });
}

test('axe finds nothing wrong with a page that is read quietly, or covered', async ({ page }) => {
  await open(page, '/en/');
  for (const to of ['options/', 'find/', 'talk/']) {
    await (await menu(page, to)).click();
    expect.soft(await violations(page), to).toEqual([]);
  }
  await page.evaluate(() => {
    document.documentElement.dataset['veiled'] = '';
    document.querySelector('[data-veil]')?.removeAttribute('hidden');
  });
  expect.soft(await violations(page), 'covered').toEqual([]);
});

for (const person of people) {
  test(`axe finds nothing wrong with what is asked of and shown to ${person.who}`, async ({
    page,
  }) => {
    test.slow();
    await begin(page);
    for (const answer of person.answers) {
      expect.soft(await violations(page), answer[0]).toEqual([]);
      await pickOptions(page, answer, 'pointer', person.isForOthers);
      await next(page).click();
    }
    await expect(heading(page)).toHaveText(say('results.title'));
    expect.soft(await violations(page), 'the places').toEqual([]);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>('main details'))
        details.open = true;
    });
    expect.soft(await violations(page), 'the places, opened').toEqual([]);
    await button(page, 'results.change').click();
    expect.soft(await violations(page), 'the list of questions').toEqual([]);
    await page.locator('.answered button').first().click();
    expect.soft(await violations(page), 'a question to change').toEqual([]);
  });
}
