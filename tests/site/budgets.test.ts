import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { projectContent } from '#views/projectContent.ts';
import { locales } from '#i18n/locales.ts';
import { budgets } from '../../src/budgets.ts';
import type { BuiltPage } from './built.ts';
import { attribute, eachPage, pageAt, pages, textOf, the } from './built.ts';
import { partsOfPack, partsOfPage, toShorten } from './heaviest.ts';
import { weight } from './weight.ts';
import { smallest } from '../../src/build/smallest.ts';
import { allowed, fitsInBytes, sameText, wordsIn } from './weights.ts';

const said = (what: string, bytes: number, most: number): void => {
  process.stdout.write(
    `${String(bytes).padStart(7)} of ${String(most).padStart(6)} bytes  ${what}\n`,
  );
};

/** The same page in English. */
const inEnglish = (file: string): string =>
  pages.find((page) => page.file === file.replace(/^[\w-]+(?=\/)/, 'en'))?.html ?? '';

const firstScriptOf = (html: string): string =>
  /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';

describe.each(eachPage.filter(([file]) => !/^[\w-]+\/find\//.test(file)))(
  '%s',
  (file, { html, root }) => {
    const loaded = [
      ...root
        .querySelectorAll('link')
        .filter((link) => !['alternate', 'expect'].includes(attribute(link, 'rel')))
        .map((link) => attribute(link, 'href')),
      ...root.querySelectorAll('script, img, iframe').map((element) => attribute(element, 'src')),
    ].filter((address) => address !== '');

    test('is complete within its bytes', () => {
      const bytes =
        weight(html) + loaded.reduce((sum, address) => sum + weight(textOf(address.slice(1))), 0);
      const most = allowed(budgets.contentPage, file, html, inEnglish(file));
      said(file, bytes, most);
      expect(bytes, toShorten(file, { bytes, most }, html, partsOfPage)).toBeLessThanOrEqual(most);
    });

    test('is complete within its requests', () => {
      expect(1 + new Set(loaded).size).toBeLessThanOrEqual(budgets.contentPageRequests);
    });

    test('begins with little script', () => {
      const scripts = root
        .querySelectorAll('script')
        .filter((script) => script.hasAttribute('src'));
      const bytes = [
        firstScriptOf(html),
        ...scripts.map((script) => textOf(attribute(script, 'src').slice(1))),
      ].map(weight);
      expect(firstScriptOf(html)).not.toBe('');
      expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(budgets.firstScript);
    });
  },
);

const firstPages = pages.filter(({ file }) => /^[\w-]+\/index\.html$/.test(file));
const named = ({ root }: BuiltPage, name: string): string =>
  textOf(attribute(the(root, 'html'), `data-${name}`).slice(1));

test('every language has its first page', () => {
  expect(firstPages.map(({ file }) => file).sort()).toEqual(
    locales.map((locale) => `${locale}/index.html`).sort(),
  );
});

describe.each(firstPages)('what comes with script after $file', (page) => {
  const start = named(page, 'start');

  test('the questions are ready to answer within their bytes', () => {
    const find = pageAt(`${page.address}find/`);
    const bytes = weight(find.html) + weight(textOf('icon.svg')) + weight(start);
    const most = allowed(budgets.findReady, find.file, find.html, inEnglish(find.file));
    said(`${find.file}, ready to answer`, bytes, most);
    expect(
      bytes,
      toShorten(find.file, { bytes, most }, find.html, partsOfPage),
    ).toBeLessThanOrEqual(most);
  });

  test('what is loaded after the first paint stays small', () => {
    const bytes = weight(start) + weight(named(page, 'pack')) + weight(named(page, 'more'));
    const pack = named(page, 'pack');
    const most = allowed(budgets.loadedLater, page.file, pack, named(pageAt('/en/'), 'pack'));
    const what = `${page.file}, pack and both scripts`;
    said(what, bytes, most);
    expect(bytes, toShorten(what, { bytes, most }, pack, partsOfPack)).toBeLessThanOrEqual(most);
  });

  test('the search and the list stay small', () => {
    const bytes = weight(named(page, 'more'));
    said('the search and the list', bytes, budgets.second);
    expect(bytes).toBeLessThanOrEqual(budgets.second);
  });
});

test('the guard and the ways of leaving stay small', async () => {
  const contents = ['guard', 'exit', 'keys', 'leave']
    .map((name) => `import * as ${name} from '#safety/${name}.ts';`)
    .join('\n');
  const { outputFiles } = await build({
    ...smallest,
    stdin: {
      contents: `${contents}\nif (!guard.guard()) { leave.leaveWithOthers(); exit.watchExit(); keys.watchKeys(); }`,
      resolveDir: 'src',
    },
    format: 'iife',
  });
  const bytes = weight(outputFiles[0]?.text ?? '');
  said('guard and exit', bytes, budgets.guardAndExit);
  expect(bytes).toBeGreaterThan(300);
  expect(bytes).toBeLessThanOrEqual(budgets.guardAndExit);
});

describe('a language of another script', () => {
  const english = pageAt('/en/talk/').html;

  test('is measured by what the same text weighs in it, and its markup as in English', () => {
    for (const [code, ratio] of Object.entries(sameText)) {
      expect(ratio, code).toBeGreaterThan(1);
      expect(ratio, code).toBeLessThan(1.7);
    }
    expect(wordsIn('<style>a{}</style><p class="x">One <b>two</b></p>').trim()).toBe('One  two');
    expect(wordsIn(english)).not.toContain('<');
    expect(weight(wordsIn(english))).toBeLessThan(weight(english));
  });

  test('must have been measured where a byte cannot tell its letters apart', () => {
    const signs = Array.from({ length: 200 }, (_, at) => String.fromCodePoint(0x4e00 + at));
    expect(fitsInBytes(signs.join(''))).toBe(false);
    expect(fitsInBytes(signs.slice(0, 100).join('') + english)).toBe(true);
    for (const locale of locales)
      if (sameText[locale] === undefined)
        expect(
          fitsInBytes(Object.values(projectContent().words[locale].messages).join('')),
          locale,
        ).toBe(true);
  });
});
