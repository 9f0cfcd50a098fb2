import { launch } from './benchBrowser.ts';
import { benchBuild } from './benchBuild.ts';
import { benchHosting } from './benchHosting.ts';
import { benchLeaving } from './benchLeaving.ts';
import { benchPaint } from './benchPaint.ts';
import { benchRandom } from './benchRandom.ts';
import { benchSearch } from './benchSearch.ts';
import { benchSuggest } from './benchSuggest.ts';
import { benchVisit } from './benchVisit.ts';
import { buildSite } from '#commands/buildSite.ts';

/** What can be measured; "npm run bench -- search paint" measures these two only. */
const asked = process.argv.slice(2);
const isAsked = (name: string): boolean => asked.length === 0 || asked.includes(name);

/** Prints what was measured; asserts nothing about seconds, and of the first paint only how it compares with others. */
if (isAsked('suggest')) benchSuggest();
if (isAsked('random')) benchRandom();
await buildSite();
if (isAsked('build')) benchBuild([5, 500, 5000]);
if (isAsked('hosting') && !benchHosting()) process.exitCode = 1;
const browser = await launch();
if (browser === null) {
  console.log(
    '\nNOT MEASURED: leaving, searching, the first paint and a whole visit. There is no Chromium on this machine.',
  );
} else {
  try {
    if (isAsked('visit')) await benchVisit(browser);
    if (isAsked('search')) await benchSearch(browser);
    if (isAsked('leaving')) await benchLeaving(browser);
    if (isAsked('paint') && !(await benchPaint(browser))) process.exitCode = 1;
  } finally {
    await browser.close();
  }
}
