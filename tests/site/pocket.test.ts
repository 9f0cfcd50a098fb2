import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { projectContent } from '#views/projectContent.ts';
import { apartIds, pocketFile } from '#i18n/addresses.ts';
import { dateInWords } from '#i18n/dates.ts';
import { locales } from '#i18n/locales.ts';
import { copiedMainOf } from '../../src/build/pocketBody.ts';
import { budgets } from '../../src/budgets.ts';
import { attribute, files, pageAt, pages, parsed, read, textOf, the } from './built.ts';

const { site, words, day, interpreters } = projectContent();

const pack = z.object({
  frame: z.object({ body: z.string() }),
  search: z.object({ locale: z.string() }),
  pages: z.record(z.string(), z.string()),
});

const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('every language has one, under a name that says nothing', () => {
  expect(files.filter((file) => file.startsWith('copy/'))).toEqual(locales.map(pocketFile).sort());
  for (const locale of locales) expect(pocketFile(locale)).toBe(`copy/notes-${locale}.html`);
});

describe.each(locales)('the copy in one file, in %s', (locale) => {
  const html = textOf(pocketFile(locale));
  const root = parsed(html);
  const [, size = '', packed = ''] =
    /<script type="text\/plain" data-packed="(\d+)">([^<]*)<\/script>/.exec(html) ?? [];
  const text = inflateRawSync(Buffer.from(packed, 'base64')).toString();
  const data = pack.parse(JSON.parse(text));
  const { messages } = words[locale];

  test('is no heavier than it may be', () => {
    const most = locale === 'en' ? budgets.copy : budgets.copy * budgets.translation;
    process.stdout.write(
      `${String(Buffer.byteLength(html))} of ${String(most)} bytes  ${pocketFile(locale)}\n`,
    );
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(most);
    expect(Buffer.byteLength(text)).toBe(Number(size));
  });

  test('has nothing in it that a browser would load', () => {
    expect(root.querySelectorAll('link, img, iframe, object, embed, base, form[action]')).toEqual(
      [],
    );
    for (const script of root.querySelectorAll('script'))
      expect(script.hasAttribute('src')).toBe(false);
    expect(html).not.toMatch(/@import|url\(|\ssrcset=|http-equiv="refresh"/);
    // What is unpacked is shown by the same policy.
    for (const page of [data.frame.body, ...Object.values(data.pages)])
      expect(page).not.toMatch(/<(?:link|img|iframe|object|embed|base)\b|\ssrc=|url\(/);
  });

  test('lets in what stands in it, by its hashes, and nothing else', () => {
    const [policy = ''] = all(
      html,
      /<meta http-equiv="content-security-policy" content="([^"]*)">/g,
    );
    expect(html.indexOf(policy)).toBeLessThan(html.indexOf('<style>'));
    const scripts = all(html, /<script>([\s\S]*?)<\/script>/g);
    const styles = all(html, /<style>([\s\S]*?)<\/style>/g);
    expect(scripts).toHaveLength(2);
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${scripts.map(hash).join(' ')}`,
      `style-src ${styles.map(hash).join(' ')}`,
      "form-action 'none'",
      "base-uri 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types quiet',
    ]);
    expect(html).not.toMatch(/\s(?:on[a-z]+|style)="/);
    for (const script of scripts)
      expect(script).not.toMatch(
        /localStorage|sessionStorage|indexedDB|\.cookie\b|serviceWorker|\bfetch\(|sendBeacon|XMLHttpRequest/,
      );
  });

  test('holds every page of its language as it stands on the site', () => {
    const built = pages.filter(({ address }) => address.startsWith(`/${locale}/`));
    expect(Object.keys(data.pages).sort()).toEqual(built.map(({ address }) => address).sort());
    // What a page leaves to its pack is here, as it is there; links to files lead to the site.
    const plain = (page: string): string =>
      page
        .replaceAll(/<template\b[^>]* data-later\b[\s\S]*?<\/template>/g, '')
        .replaceAll(` href="${site.address}/`, ' href="/')
        .replaceAll(' download', '');
    for (const { file, address, html: page } of built)
      expect(plain(data.pages[address] ?? ''), address).toBe(plain(copiedMainOf(file, page)));
    expect(data.pages[`/${locale}/find/`]).toContain('data-later');
  });

  test('has the line for an interpreter of every language, with its exit, and no way to pages that are not here', () => {
    const home = data.pages[`/${locale}/`] ?? '';
    for (const { language, leave } of interpreters.languages) {
      expect(home).toContain(`id="in-${language}"`);
      expect(home).toContain(leave);
    }
    expect(home).not.toContain('data-pack');
  });

  test('has the one title, the exit first, and where it leads: an everyday place, then a blank page', () => {
    expect(read(the(root, 'title'))).toBe(site.title);
    expect(attribute(the(root, 'html'), 'data-exit')).toBe(
      `${site.exit[locale]?.[0] ?? ''} about:blank`,
    );
    const [first] = root.querySelectorAll('body a');
    expect(first?.hasAttribute('data-leave')).toBe(true);
    expect(attribute(the(root, 'a[data-leave]'), 'href')).toBe(site.exit[locale]?.[0]);
    expect(attribute(the(root, 'html'), 'lang')).toBe(locale);
  });

  test('says the day on which it was made, with script and without', () => {
    const said = messages['pocket.made']?.replace('{{date}}', dateInWords(day, locale)) ?? '?';
    expect(read(the(root, '[data-made]'))).toContain(said.slice(0, 12));
    expect(attribute(the(root, '[data-made]'), 'data-made')).toBe(day);
    expect(data.frame.body).toContain(`data-made="${day}"`);
  });

  test('shows without script the first page, people to talk to, the danger text and all options', () => {
    expect(read(the(root, '#main'))).toContain(words[locale].pages['home']?.head.heading ?? '?');
    const danger = the(root, '#talk [data-card="now"]');
    expect(read(danger).length).toBeGreaterThan(100);
    const talk = the(root, '#talk').querySelectorAll('a');
    const calls = talk.filter((link) => attribute(link, 'href').startsWith('tel:'));
    expect(calls.length).toBeGreaterThan(3);
    const places = (within: ReturnType<typeof parsed>): readonly string[] =>
      within.querySelectorAll('[data-place]').map((place) => attribute(place, 'data-place'));
    expect(places(the(root, '#options'))).toEqual(places(pageAt(`/${locale}/options/`).root));
  });

  test('leads without script only to what is there: no link is dead, and no id stands twice', () => {
    const ids = root.querySelectorAll('[id]').map((element) => attribute(element, 'id'));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const links = root.querySelectorAll('a[href]').map((link) => attribute(link, 'href'));
    for (const link of links) expect(link).toMatch(/^(?:#|https?:|tel:|sms:)/);
    const inside = links.filter((link) => link.startsWith('#')).map((link) => link.slice(1));
    expect(inside.filter((id) => !ids.includes(id))).toEqual([]);
    expect(inside).toContain('talk-p1');
    expect(root.querySelectorAll('li').filter((item) => read(item) === '')).toEqual([]);
    // The script has its own way to a page.
    expect(data.frame.body).toContain(`href="/${locale}/talk/"`);
    expect(data.frame.body).not.toContain('hreflang');
  });
});

test('a page that stands apart is in no menu and in no pack, and is linked from the page for advocates and the one about privacy', () => {
  for (const locale of locales)
    for (const id of apartIds) {
      const address = `/${locale}/${id}/`;
      const own = textOf(attribute(the(pageAt(`/${locale}/`).root, 'html'), 'data-pack').slice(1));
      expect(own).not.toContain(`"${address}":`);
      for (const page of pages.filter((one) => one.address.startsWith(`/${locale}/`))) {
        const links = page.root
          .querySelectorAll('a')
          .filter((link) => attribute(link, 'href') === address);
        const isTold = ['for-work', 'privacy'].some((one) => page.address === `/${locale}/${one}/`);
        expect(links.length, page.file).toBe(isTold ? 1 : 0);
        for (const link of links) expect(attribute(link, 'target')).toBe('_blank');
      }
      const given = pageAt(address)
        .root.querySelectorAll('a[download]')
        .map((link) => attribute(link, 'href').slice(1));
      expect([...given].sort()).toEqual(locales.map(pocketFile).sort());
      expect(given[0]).toBe(pocketFile(locale));
    }
});
