import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkSite } from '#checks/checkSite.ts';
import { siteSchema } from '#catalog/siteSchema.ts';
import { openContent, openFiles } from '../../tests/open.ts';
import { problemsIn } from '../../tests/problems.ts';

const file = 'content/site.yaml';
const files = openFiles();
const content = openContent();
const site = files.get(file) ?? '';

const replaced = (from: string | RegExp, to: string): string => {
  expect(site).toMatch(from);
  return site.replace(from, to);
};

/** What is wrong where one text of content/site.yaml is another. */
const changed = (from: string | RegExp, to: string): readonly string[] =>
  checkSite({ ...content, site: siteSchema.parse(parse(replaced(from, to))) });

test('a language without places for its exit stops the build', () => {
  expect(changed(/^ {2}fr: \[.*\]\n/m, '')).toEqual([
    `${file}: exit has no places for "fr". Write two everyday sites that come up fast.`,
  ]);
});

test('the names as they stand are all there', () => {
  expect(checkSite(content)).toEqual([]);
});

test.each([
  ['voice: [hope,', 'voice: [hopes,', 'strip.voice names "hopes", and there is no such line.'],
  [
    'outside: national',
    'outside: nation',
    'lines.outside names "nation", and there is no such line.',
  ],
  ['anyone: [hope', 'anyone: [avp', 'lines.anyone names "avp", and there is no such line.'],
  ["apart: '911'", "apart: '912'", 'lines.apart names "912", and there is no such line.'],
  ["lines: ['988']", 'lines: [hop]', 'needs.crisis.lines names "hop", and there is no such line.'],
  ['talk: now', 'talk: soon', 'cards names "soon", and there is no such card.'],
  ['seen: medical', 'seen: neck', 'cards names "neck", and there is no such card.'],
  [
    'safetyCards: [now',
    'safetyCards: [news',
    'safetyCards names "news", and there is no such card.',
  ],
  ['readings: [ways', 'readings: [way', 'readings names "way", and there is no such page.'],
  ['order: basics', 'order: basic', 'cards.pages names "basic", and there is no such page.'],
  [/^ {2}privacy: \[p2/m, '  secrets: [p2', 'folded names "secrets", and there is no such page.'],
  [
    'pages: [basics, check]',
    'pages: [basic]',
    'needs.plan.pages names "basic", and there is no such page.',
  ],
  [
    'part: p1',
    'part: p99',
    'pages.danger names "p99", and there is no such part of the page "talk".',
  ],
])('%s is %s', (from, to, problem) => {
  expect(changed(from, to)).toEqual([
    expect.stringMatching(
      new RegExp(`^content/site\\.yaml: ${problem.replaceAll(/[.]/g, '\\.')} Use one of: .+\\.$`),
    ),
  ]);
});

test.each([
  ['  know:', '  more:', 'menu names "menu.group.more"'],
  ['foot: [options,', 'foot: [ways,', 'foot names "menu.ways"'],
  ['doors: { me:', 'doors: { mine:', 'doors names "home.iam.mine"'],
])('a title that nobody wrote: %s is %s', (from, to, problem) => {
  expect(changed(from, to)).toEqual([
    `content/site.yaml: ${problem}, and there is no such sentence of content/words/en/messages.json. Write it, or take the name out.`,
  ]);
});

test('every page stands in the menu once', () => {
  expect(changed('questions, basics, words]', 'basics, words]')).toEqual([
    'content/site.yaml: the page "questions" is missing from the menu. Add it to one of its groups.',
  ]);
  expect(changed('site: [how,', 'site: [how, words,')).toEqual([
    'content/site.yaml: the page "words" stands 2 times in the menu. Keep one.',
  ]);
});

test.each([
  ['site: [how,', 'site: [howto,', 'content/site.yaml: menu.site.0 is "howto". Use one of: home,'],
  ['anyone: [hope', 'anyone: [avp', 'content/site.yaml: lines.anyone names "avp", and there is'],
])('the content cannot be read where %s is %s', (from, to, problem) => {
  const found = problemsIn(new Map(files).set(file, replaced(from, to)));
  expect(found).toEqual([expect.stringContaining(problem)]);
});
