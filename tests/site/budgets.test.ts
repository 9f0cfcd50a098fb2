import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { locales } from '#i18n/locales.ts';
import { budgets } from '../../src/budgets.ts';
import type { BuiltPage } from './built.ts';
import { attribute, eachPage, pageAt, pages, textOf, the } from './built.ts';
import { partsOfPack, partsOfPage, toShorten } from './heaviest.ts';
import { weight } from './weight.ts';
import { smallest } from '../../src/build/smallest.ts';

/**
 * What a text's own script costs: its weight in UTF-8 beside its weight if each letter took one byte,
 * as it does for English, and the marks that set Latin words apart where one reads from right to left.
 */
const scriptCost = (text: string): number => {
  const bare = text.replaceAll(/<bdi lang="en">(.*?)<\/bdi>/g, '$1');
  const letters = [...new Set(bare.replaceAll(/[\0-\x7f]/g, ''))].slice(0, 128);
  const codes = new Map(letters.map((letter, at) => [letter, 128 + at]));
  const bytes = Buffer.from(
    Array.from(bare, (letter) => codes.get(letter) ?? letter.charCodeAt(0) % 256),
  );
  return Math.max(0, weight(text) - brotliCompressSync(bytes).length);
};

/** The budget of a text in its language: English as it stands, others with what a translation may add. */
const allowed = (budget: number, address: string, text: string): number =>
  /^\/?(en\/|index|404)/.test(address)
    ? budget
    : Math.floor(budget * budgets.translation + scriptCost(text));

const said = (what: string, bytes: number, most: number): void => {
  process.stdout.write(
    `${String(bytes).padStart(7)} of ${String(most).padStart(6)} bytes  ${what}\n`,
  );
};

const firstScriptOf = (html: string): string =>
  /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';

describe.each(eachPage.filter(([file]) => !/^[a-z-]+\/find\//i.test(file)))(
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
      const most = allowed(budgets.contentPage, file, html);
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

const firstPages = pages.filter(({ file }) => /^[a-z-]+\/index\.html$/i.test(file));
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
    const most = allowed(budgets.findReady, find.file, find.html);
    said(`${find.file}, ready to answer`, bytes, most);
    expect(
      bytes,
      toShorten(find.file, { bytes, most }, find.html, partsOfPage),
    ).toBeLessThanOrEqual(most);
  });

  test('what is loaded after the first paint stays small', () => {
    const pack = named(page, 'pack');
    const bytes = weight(start) + weight(pack) + weight(named(page, 'more'));
    const most = allowed(budgets.loadedLater, page.file, pack);
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
