import { pageBrowser, pageFlags } from '#commands/browsers.ts';
import { expect, test } from './fixtures.ts';
import { inPart, open, parts, pathsOf } from './site.ts';
import { expectWhole, testQuestions } from './whole.ts';

// What a person sets in the browser as the size of all text: twice the usual 16 px.
test.use({
  launchOptions: {
    ...pageBrowser(),
    args: [...pageFlags, '--blink-settings=defaultFontSize=32'],
  },
});

/** How many rows the head may take. */
const rows = 2;

for (const [part, name] of parts.entries()) {
  test(`with all text twice as large every page is whole (${name})`, async ({ page, request }) => {
    test.slow();
    for (const path of inPart(part, await pathsOf(request))) {
      await open(page, path);
      expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('34px');
      await expectWhole(page, path, rows);
    }
  });
}

testQuestions('with all text twice as large', rows);
