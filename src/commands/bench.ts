import { launch } from '#commands/benchBrowser.ts';
import { benchBuild } from '#commands/benchBuild.ts';
import { benchLeaving } from '#commands/benchLeaving.ts';
import { benchPaint } from '#commands/benchPaint.ts';
import { benchRandom } from '#commands/benchRandom.ts';
import { benchSearch } from '#commands/benchSearch.ts';
import { benchSuggest } from '#commands/benchSuggest.ts';
import { benchVisit } from '#commands/benchVisit.ts';
import { buildSite } from '#commands/buildSite.ts';

/** "npm run bench -- search": only the search. */
const isAll = !process.argv.includes('search');

/** Prints what was measured; asserts nothing about seconds, and of the first paint only how it compares with others. */
if (isAll) {
  benchSuggest();
  benchRandom();
}
await buildSite();
if (isAll) benchBuild([5, 500, 5000]);
const browser = await launch();
if (browser === null) {
  console.log(
    '\nNOT MEASURED: leaving, searching, the first paint and a whole visit. There is no Chromium on this machine.',
  );
} else {
  try {
    if (isAll) await benchVisit(browser);
    await benchSearch(browser);
    if (isAll) await benchLeaving(browser);
    if (isAll && !(await benchPaint(browser))) process.exitCode = 1;
  } finally {
    await browser.close();
  }
}
