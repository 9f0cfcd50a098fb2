import { expect, test } from 'vitest';
import { locales } from '#i18n/locales.ts';
import { missingInScript, missingInStyle } from '../oldSafari.ts';
import { attribute, pageAt, pages, stylesOf, textOf, the } from './built.ts';

const home = pageAt('/en/');
const named = (name: string): string =>
  textOf(attribute(the(home.root, 'html'), `data-${name}`).slice(1));
const [, first = ''] = /<script>([\s\S]*?)<\/script>/.exec(home.html) ?? [];
const scripts = Object.entries({ first, start: named('start'), more: named('more') });

test.each(scripts)('the script "%s" needs nothing that Safari of iOS 15 lacks', (_, text) => {
  expect(text.length).toBeGreaterThan(500);
  const needed = missingInScript.filter(({ seen }) => seen.test(text)).map(({ name }) => name);
  expect(needed).toEqual([]);
});

test('the packs are plain data that old browsers read', () => {
  for (const locale of locales) {
    const pack = textOf(attribute(the(pageAt(`/${locale}/`).root, 'html'), 'data-pack').slice(1));
    expect(pack).toMatch(/^export const frame=/);
  }
});

/** Every style that a page may have, those that the second script brings too. */
const [whole = '', quote = ''] = /^[\s\S]*(["'`]);export\{/.exec(named('more')) ?? [];
const end = whole.lastIndexOf(quote);
const brought = whole.slice(whole.lastIndexOf(quote, end - 1) + 1, end);
const styles = [...new Set(pages.map(({ html }) => stylesOf(html))), brought].join('\n');

test('no style that is needed stands behind what Safari of iOS 15 lacks', () => {
  expect(brought).toContain('.paper');
  const used = missingInStyle.filter(({ seen }) => seen.test(styles));
  expect(used.filter(({ without }) => without === null).map(({ name }) => name)).toEqual([]);
  // What is listed as used and is not is a line to take out.
  expect(
    missingInStyle.filter(({ without, seen }) => without !== null && !seen.test(styles)),
  ).toEqual([]);
});

test('the exit, its bar and its cover use nothing that Safari of iOS 15 lacks', () => {
  const rules = [...styles.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, selector = '']) =>
    /\.exit|data-covered|data-left/.test(selector),
  );
  expect(rules.length).toBeGreaterThan(3);
  for (const [rule, selector = ''] of rules) {
    if (/:focus-visible/.test(selector)) continue;
    const used = missingInStyle.filter(({ seen }) => seen.test(rule)).map(({ name }) => name);
    expect(used, rule).toEqual([]);
  }
});

test('what WebKit knows only by its own name is there by that name too', () => {
  for (const property of ['text-size-adjust:100%', 'user-select:none', 'touch-callout:none'])
    expect(styles).toContain(`-webkit-${property}`);
  for (const property of ['user-select:all', 'box-decoration-break:clone'])
    expect(brought).toContain(`-webkit-${property}`);
});
