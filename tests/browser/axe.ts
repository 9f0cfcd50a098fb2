import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * WCAG 2.2 A and AA; beside them axe's rules for AAA, which it leaves out unless they are named, and the
 * order of headings. What has the contrast of AAA has that of AA, so only the first is measured.
 */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa'];
export const contrast = 'color-contrast-enhanced';
/** Axe leaves the judgement to people here; the site has no reason to call two places by one name. */
export const forPeople = 'identical-links-same-purpose';
const named = [
  contrast,
  forPeople,
  'target-size',
  'meta-refresh-no-exceptions',
  'heading-order',
  'landmark-unique',
];
// What passes is not told one by one: writing it down would take most of the time.
const told: axe.RunOptions = { resultTypes: ['violations', 'incomplete'] };
const inLight: axe.RunOptions = {
  ...told,
  runOnly: { type: 'tag', values: tags },
  rules: {
    ...Object.fromEntries(named.map((rule) => [rule, { enabled: true }])),
    'color-contrast': { enabled: false },
  },
};
/** A part of a page is held to axe's good practice too; a whole one begins with the exit, before every landmark, by choice. */
const ofPart: axe.RunOptions = {
  ...inLight,
  runOnly: { type: 'tag', values: [...tags, 'best-practice'] },
};
const inDark: axe.RunOptions = { ...told, runOnly: { type: 'rule', values: [contrast] } };

/**
 * What axe finds wrong with the page or the part of it that a selector names: the rule, and where. In the
 * dark only the colors are other ones.
 */
export const violations = async (
  page: Page,
  {
    inside,
    isLightOnly = false,
  }: { readonly inside?: string; readonly isLightOnly?: boolean } = {},
): Promise<readonly string[]> => {
  const found: string[] = [];
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  for (const [colorScheme, options] of [
    ['light', inside === undefined ? inLight : ofPart],
    ['dark', inDark],
  ] as const) {
    if (isLightOnly && colorScheme === 'dark') continue;
    await page.emulateMedia({ colorScheme });
    const results = await page.evaluate(
      async ([part, how]) =>
        (globalThis as unknown as { readonly axe: typeof axe }).axe.run(part ?? document, how),
      [inside, options] as const,
    );
    const doubts = results.incomplete.filter(({ id }) => id === forPeople);
    for (const { id, nodes } of [...results.violations, ...doubts]) {
      const places = nodes.slice(0, 3).map(({ html }) => html.slice(0, 100));
      found.push(`${id} in ${colorScheme}: ${places.join(' | ')}`);
    }
  }
  return found;
};
