import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { withoutLater } from '#build/withoutLater.ts';
import { projectContent } from '#views/projectContent.ts';
import { apartIds } from '#i18n/addresses.ts';
import { isWhole, locales, primaryOf } from '#i18n/locales.ts';
import { attribute, eachPage, files, pages, textOf } from './built.ts';

/** What would keep, send or tell something; code that runs in the browser has none of it. */
const banned: readonly (readonly [string, RegExp])[] = [
  ['localStorage', /\blocalStorage\b/],
  ['sessionStorage', /\bsessionStorage\b/],
  ['indexedDB', /\bindexedDB\b/],
  ['cookies', /\.cookie\b|\bcookieStore\b/],
  ['caches', /\bcaches\b/],
  ['service workers', /serviceWorker|SharedWorker|new Worker/],
  ['file systems', /showSaveFilePicker|getDirectory|createObjectURL/],
  ['fetch', /\bfetch\s*\(/],
  ['requests', /XMLHttpRequest|\bnew Image\b|importScripts/],
  ['beacons', /sendBeacon/],
  ['sockets', /WebSocket|EventSource|RTCPeerConnection|WebTransport/],
  ['the history', /\bhistory\s*[.[]|pushState|replaceState/],
  ['the address', /location\.(?:hash|search|href)\s*=[^=]|location\.assign|location\.reload/],
  ['the title', /document\.title/],
  ['new windows', /\bwindow\.open\b|\bopen\(["'`]/],
  ['text run as code', /\beval\s*\(|new Function\b|\bdocument\.write/],
  ['notes to the person', /Notification\b|\.vibrate\b|\balert\s*\(|\bconfirm\s*\(|\bprompt\s*\(/],
  ['where the person is', /geolocation/],
  ['the name of the window', /\bwindow\.name\b/],
];

const inlineScripts = (html: string): readonly (readonly [string, string])[] =>
  [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)].map(([, head = '', text = '']) => [
    head.trim(),
    text,
  ]);

const packs = new Set(
  pages
    .map(({ root }) => attribute(root.querySelector('html') ?? root, 'data-pack'))
    .filter((name) => name !== ''),
);
const named = (name: string): ReadonlySet<string> =>
  new Set(pages.map(({ root }) => attribute(root.querySelector('html') ?? root, `data-${name}`)));
const starts = named('start');
const mores = named('more');

test('scripts stand in /a/ under names that say nothing', () => {
  const scripts = files.filter((file) => /\.(m?js|map|wasm)$/.test(file));
  expect(scripts.length).toBe(2 + locales.length);
  for (const file of scripts) expect(file).toMatch(/^a\/[0-9a-f]{8}\.js$/);
  expect([...packs, ...starts, ...mores].map((name) => name.slice(1)).sort()).toEqual(
    [...scripts].sort(),
  );
});

test('every other file has a name that says nothing either', () => {
  for (const file of files) {
    expect(file).toMatch(
      /^(?:[A-Za-z0-9/-]+\.html|a\/[0-9a-f]{8}\.js|hsds\/[a-z0-9-]+\.json|icon\.svg|robots\.txt|licenses\.txt|sbom\.json|sitemap\.xml|integrity\.json|\.well-known\/security\.txt|_headers)$/,
    );
    expect(file).not.toMatch(
      /abus|violen|harm|hurt|victim|surviv|batter|partner|danger|police|escape/,
    );
  }
});

test('all pages begin with the same script, and name the same ones to load', () => {
  const heads = new Set(
    pages.flatMap(({ html }) =>
      inlineScripts(html)
        .filter(([head]) => head === '')
        .map(([, text]) => text),
    ),
  );
  expect(heads.size).toBe(1);
  expect(starts.size).toBe(1);
  expect(mores.size).toBe(1);
});

describe.each(eachPage)('%s', (_, { html, root, address }) => {
  test('has its first script in the head, before any content, and no other but data', () => {
    const scripts = inlineScripts(html);
    expect(scripts.filter(([head]) => head === '').length).toBe(1);
    for (const [head] of scripts) expect(head).toMatch(/^(|type="application\/json")$/);
    expect(html.indexOf('<script>')).toBeLessThan(html.indexOf('<body'));
  });

  test('has the pack of its own language', () => {
    const pack = attribute(root.querySelector('html') ?? root, 'data-pack');
    if (locales.some((locale) => address.startsWith(`/${locale}/`))) expect(packs).toContain(pack);
    else expect(pack).toBe('');
  });

  test.each(inlineScripts(html).filter(([head]) => head !== ''))(
    'has data that is data (%s)',
    (_head, text) => {
      expect(() => {
        JSON.parse(text);
      }).not.toThrow();
    },
  );

  test('has no handlers and no styles in its tags', () => {
    const bare = html.replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, '');
    expect(bare).not.toMatch(/<[^>]*\s(?:on[a-z]+|style)\s*=/i);
    expect(bare).not.toMatch(/javascript:/i);
  });
});

const [first = ''] = inlineScripts(pages[0]?.html ?? '').map(([, text]) => text);
const code = [
  ['the first script', first],
  ...[...starts, ...mores].map((name) => [name, textOf(name.slice(1))] as const),
] as const;

describe.each(code)('%s', (_, text) => {
  test('is there', () => {
    expect(text.length).toBeGreaterThan(500);
  });

  test.each(banned)('does not touch %s', (_name, pattern) => {
    expect(pattern.exec(text)?.[0]).toBeUndefined();
  });

  test('loads nothing but what the page names', () => {
    for (const [, loaded = ''] of text.matchAll(/\bimport\(([^)]*)\)/g))
      expect(loaded).toMatch(/^[\w$]+(?:\.dataset\.\w+\?\?"")?$/);
    expect(text).not.toMatch(/https?:\/\/(?!www\.w3\.org\/)/);
  });
});

/** A pack is three constants, each of them plain data: JSON, and texts in back quotes with nothing to fill in. */
const partsOf = (text: string): readonly string[] =>
  /^export const frame=(\{[^`]*`(?:[^`\\$]|\\[\\`$])*`\});export const search=(\{[\s\S]*\});export const pages=(\{(?:"[^"]*":`(?:[^`\\$]|\\[\\`$])*`,?)*\});$/
    .exec(text)
    ?.slice(1) ?? [];

/** The texts in back quotes, as they are read. */
const textsOf = (mains: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...mains.matchAll(/"([^"]*)":`((?:[^`\\]|\\[\\`$])*)`/g)].map(([, key = '', text = '']) => [
      key,
      text.replaceAll(/\\([\\`$])/g, '$1'),
    ]),
  );

/** What only the page itself has: what helps whoever comes there first. */
const withoutHere = (html: string): string =>
  html.replaceAll(/<(\w+) data-here\b[^>]*>[\s\S]*?<\/\1>/g, '');

/** Packs leave out ends that a reader of HTML supplies; that it does: tests/browser/quiet.spec.ts. */
const withoutEnds = (html: string): string => html.replaceAll(/<\/(?:li|p|d[td]|t[dhr])>/g, '');

describe.each([...packs])('the pack %s', (name) => {
  const whole = textOf(name.slice(1));
  const from = whole.indexOf('export const frame=');
  const [frame = '', search = '', mains = ''] = partsOf(whole.slice(from));

  test('is data and nothing else, behind what a browser must first be taught of its language', () => {
    const locale = locales.find((id) => frame.includes(`"lang":"${id}"`)) ?? 'en';
    const isKnown = projectContent().calendars[primaryOf(locale)] === undefined;
    expect(whole.slice(0, from)).toMatch(
      isKnown ? /^(?:document\.styleSheets\[0\]\.insertRule\("[^"]*"\);)?$/ : /DateTimeFormat/,
    );
    expect(Object.keys(textsOf(mains)).length).toBeGreaterThan(10);
    // With its first pages alone a language has no search.
    const searched = isWhole(locale)
      ? z.looseObject({ words: z.looseObject({}) })
      : z.strictObject({});
    expect(() => searched.parse(JSON.parse(search))).not.toThrow();
    // Without its one text in back quotes, it is JSON.
    const [, body = ''] = /"body":`([\s\S]*)`\}$/.exec(frame) ?? [];
    expect(body).toContain('<main id="main"');
    expect(() =>
      z.looseObject({ body: z.literal(0) }).parse(JSON.parse(frame.replace(`\`${body}\``, '0'))),
    ).not.toThrow();
  });

  test('holds every page of its language but those that stand apart, as it stands at its address', () => {
    const held = textsOf(mains);
    const locale = locales.find((known) => held[`/${known}/`] !== undefined) ?? '';
    const own = pages
      .filter(({ address }) => address.startsWith(`/${locale}/`))
      .filter(({ address }) => !apartIds.some((id) => address === `/${locale}/${id}/`));
    expect(Object.keys(held).sort()).toEqual(own.map(({ address }) => address).sort());
    for (const { address, html } of own) {
      const [, main] = /<main[^>]*>([\s\S]*)<\/main>/.exec(html) ?? [];
      expect(withoutEnds(withoutLater(held[address] ?? '')), address).toBe(
        withoutEnds(withoutHere(main ?? '')),
      );
    }
  });
});
