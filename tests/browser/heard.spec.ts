import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { standAt } from './clock.ts';
import { expect, test } from './fixtures.ts';
import { hear, nested, saidTwice, told } from './hearing.ts';
import { press } from './listing.ts';
import { open } from './site.ts';

const folder = 'tests/browser/heard';

/** Something that is heard: how one comes to it, and the part of the page that is read. */
interface Case {
  readonly name: string;
  readonly part: string;
  readonly go: (page: Page, locale: string) => Promise<void>;
}

const begin = async (page: Page, locale: string): Promise<void> => {
  await open(page, `/${locale}/find/`);
  await page.locator('[data-begin]').click();
};

const skipAll = async (page: Page, locale: string): Promise<void> => {
  await begin(page, locale);
  while ((await page.locator('fieldset.question').count()) > 0) {
    await press(page.locator('main'), locale, 'find.skip').click();
  }
};

const cases: readonly Case[] = [
  { name: 'home', part: 'body', go: (page, locale) => open(page, `/${locale}/`) },
  {
    name: 'menu',
    part: '.head',
    go: async (page, locale) => {
      await open(page, `/${locale}/`);
      await page.locator('.head summary').last().click();
    },
  },
  { name: 'question', part: 'main', go: begin },
  { name: 'results', part: 'main', go: skipAll },
  {
    name: 'face',
    part: '[data-place="vip.one-to-one"]',
    go: (page, locale) => open(page, `/${locale}/options/`),
  },
  { name: 'program', part: 'main', go: (page, locale) => open(page, `/${locale}/options/vip/`) },
];

/** The text that is kept; `NEW_HEARD=1` keeps the new one in its place, to be read before it is committed. */
const kept = (name: string, text: string): string => {
  const file = `${folder}/${name}.txt`;
  if (process.env['NEW_HEARD'] === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
  }
  return readFileSync(file, 'utf8');
};

/** A number may be corrected without anyone listening anew: which number stands where, tests/site/numbers.test.ts knows. */
const withoutNumbers = (text: string): string =>
  text.replaceAll(/\b(?:1-)?\d{3}-\d{3}-\d{4}\b/g, 'number');

/** Links whose name does not tell where they lead: no words and no number, or the name of another one. */
const unclear = (part: string): readonly string[] => {
  const places = new Map<string, string>();
  const nameOf = (link: Element): string =>
    (link.getAttribute('aria-label') ?? link.textContent).replace(/\s+/g, ' ').trim();
  return [...document.querySelectorAll<HTMLAnchorElement>(`${part} a[href]`)].flatMap((link) => {
    const name = nameOf(link);
    const known = places.get(name) ?? link.href;
    places.set(name, known);
    const isNamed = /\p{L}[\p{L}\p{M}]/u.test(name) || link.protocol === 'tel:';
    return isNamed && known === link.href ? [] : [`${name}: ${link.href}`];
  });
};

/** Drawings that are neither hidden from readers nor have words. */
const unnamed = (part: string): readonly string[] =>
  [...document.querySelectorAll(`${part} :is(svg, img)`)]
    .filter(
      (drawing) =>
        drawing.getAttribute('aria-hidden') !== 'true' &&
        !(drawing.getAttribute('role') === 'img' && drawing.hasAttribute('aria-label')) &&
        !drawing.hasAttribute('alt'),
    )
    .map(({ outerHTML }) => outerHTML.slice(0, 80));

for (const locale of ['en', 'ar']) {
  for (const { name, part, go } of cases) {
    test(`in "${locale}", ${name} is heard as it was, each thing once, each link and drawing in words`, async ({
      page,
    }) => {
      // Whether a line is open now is said too.
      await standAt(page, '2026-11-24T15:00:00Z');
      await go(page, locale);
      expect.soft(await page.evaluate(unclear, part)).toEqual([]);
      expect.soft(await page.evaluate(unnamed, part)).toEqual([]);
      const lines = told(nested(await hear(page, part)));
      expect.soft(saidTwice(lines)).toEqual([]);
      const text = `${lines.join('\n')}\n`;
      expect(withoutNumbers(text)).toBe(withoutNumbers(kept(`${name}.${locale}`, text)));
    });
  }
}

test('what is said is told as lines, and what is said twice is seen', () => {
  const said = [
    'document',
    'region, Talk to someone now',
    'heading, Talk to someone now, level 2',
    'link, Text 844',
    '844',
    'end of link, Text 844',
    'end of region, Talk to someone now',
    'checkbox, Both are true, not checked',
    'Both are true',
    'paragraph',
    'Ask',
    'VIP',
    'end of paragraph',
    'Ask VIP',
    'end of document',
  ];
  const lines = told(nested(said));
  expect(lines).toEqual([
    'region, Talk to someone now',
    '  heading, Talk to someone now, level 2',
    '  link, Text 844',
    'checkbox, Both are true, not checked',
    'Ask VIP',
    'Ask VIP',
  ]);
  expect(saidTwice(lines)).toEqual(['Talk to someone now', 'Ask VIP']);
});
