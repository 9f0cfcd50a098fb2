import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import path from 'node:path';
import { projectFolder } from '../catalog/project.ts';
import { projectContent } from '../views/projectContent.ts';
import type { SearchData } from '../wire/searchData.ts';
import { pocketFile } from '../i18n/addresses.ts';
import type { Locale } from '../i18n/locales.ts';
import { builtText } from './inlined.ts';
import { builtIsland, calendarOf, givenToMore } from './islandScripts.ts';
import { copiedMainOf, pocketFrame, withoutScript } from './pocketBody.ts';

/** The pages of a language as they are built ("en/talk/index.html"), what its search needs, every style beside that of all pages, and the scripts of any copy. */
interface Built {
  readonly pages: ReadonlyMap<string, string>;
  readonly search: SearchData;
  readonly style: string;
  readonly scripts: PocketScripts;
}

/** What a copy runs before its pages are there, and after. */
export type PocketScripts = readonly [head: string, rest: string];

/** Stands in the scripts for the address of the first page: to make them smaller takes seconds, and only this differs by language. */
const anyHome = '/%home%/';

/** The scripts of a copy in any language. */
export const pocketScripts = async (): Promise<PocketScripts> => {
  const { site } = projectContent();
  return Promise.all([
    builtText(source('safety/pocketHead.ts')),
    builtIsland(
      'pocket.ts',
      {
        ...givenToMore(''),
        // Links that are handed on lead to the site; the first page has the address that it has there.
        'location.origin': JSON.stringify(new URL(site.address).origin),
        'location.pathname': JSON.stringify(anyHome),
      },
      'iife',
    ),
  ]);
};

/**
 * The whole site of a language in one file that opens from a disk and asks for nothing: its path, and its text. Made
 * from the built pages and by the site's own modules (docs/decisions/18-a-copy-in-one-file.md).
 */
export const pocketOf = async (
  locale: Locale,
  built: Built,
): Promise<readonly [file: string, text: string]> => {
  const home = built.pages.get(`${locale}/index.html`) ?? '';
  const attribute = (name: string): string =>
    new RegExp(`<html[^>]*\\s${name}="([^"]*)"`).exec(home)?.[1] ?? '';
  const [everywhere = ''] = /(?<=<style>)[\s\S]*?(?=<\/style>)/.exec(home) ?? [];
  const styles = [everywhere, built.style, await builtText(source('styles/pocket.css'))];
  const [head = '', rest = ''] = built.scripts.map((script) =>
    asInline(script.replaceAll(anyHome, `/${locale}/`)),
  );
  const end = asInline(await calendarOf(locale)) + rest;
  const frame = pocketFrame(locale, home);
  const data = JSON.stringify({
    frame,
    search: { ...built.search, go: {} },
    pages: pagesOf(locale, built.pages),
  });
  const [exit = ''] = attribute('data-exit').split(' ');
  return [
    pocketFile(locale),
    [
      `<!DOCTYPE html><html lang="${attribute('lang')}" dir="${attribute('dir')}" data-exit="${exit} about:blank" data-back-label="${attribute('data-back-label')}">`,
      `<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy([head, end], styles)}">`,
      ...kept.map((pattern) => pattern.exec(home)?.[0] ?? ''),
      '<meta name="robots" content="noindex"><meta http-equiv="x-dns-prefetch-control" content="off">',
      ...styles.map((style) => `<style>${style}</style>`),
      `<script>${head}</script></head><body>`,
      withoutScript(locale, frame.body, built.pages),
      `<script type="text/plain" data-packed="${String(Buffer.byteLength(data))}">${packed(data)}</script>`,
      `<script>${end}</script></body></html>`,
    ].join(''),
  ];
};

const source = (file: string): string => path.join(projectFolder, 'src', file);

/** What of the head of a page a copy keeps. */
const kept = [
  /<meta name="viewport"[^>]*>/,
  /<title>[\s\S]*?<\/title>/,
  /<meta name="referrer"[^>]*>/,
  /<meta name="color-scheme"[^>]*>/,
  /<meta name="format-detection"[^>]*>/,
];

/** A script's text where it ends no element by itself; in what a script is, both ways say the same. */
const asInline = (script: string): string =>
  script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

const packed = (text: string): string =>
  deflateRawSync(text, { level: 9, memLevel: 9 }).toString('base64');

/** Nothing may come, from anywhere, and nothing may go. */
const policy = (scripts: readonly string[], styles: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src ${scripts.map(hash).join(' ')}`,
    `style-src ${styles.map(hash).join(' ')}`,
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types quiet',
  ].join('; ');

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Every page's main part by its address, those with the fewest tags first, as in a pack. */
const pagesOf = (
  locale: Locale,
  pages: ReadonlyMap<string, string>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...pages]
      .filter(([file]) => file.startsWith(`${locale}/`))
      .map(
        ([file, html]) =>
          [`/${file.replace('index.html', '')}`, onSite(copiedMainOf(file, html))] as const,
      )
      .toSorted(([, a], [, b]) => a.split('<').length - b.split('<').length),
  );

/** Links to files of the site lead there. */
const onSite = (html: string): string =>
  html.replaceAll(
    / href="(\/(?:copy|hsds)\/[^"]*)"(?: download)?/g,
    (_, href: string) => ` href="${new URL(href, projectContent().site.address).href}"`,
  );
