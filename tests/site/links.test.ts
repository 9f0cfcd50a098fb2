import type { HtmlElement } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { projectContent } from '#views/projectContent.ts';
import { digitsOf, numberProblem } from '#domain/phone.ts';
import { attribute, eachPage, files, pages, read, stylesOf, textOf } from './built.ts';

const { site, lines, programs } = projectContent();
const pageByAddress = new Map(pages.map((page) => [page.address, page]));
const exits = Object.values(site.exit).flat();
const idsOf = (root: HtmlElement): readonly string[] =>
  root.querySelectorAll('[id]').map((element) => attribute(element, 'id'));
const ids = new Map(pages.map(({ address, root }) => [address, new Set(idsOf(root))]));

/** The digits of every number that is shown. */
const numbers = [
  ...lines.flatMap(({ ways }) => ways.map(({ value }) => digitsOf(value))),
  ...programs.flatMap(({ contacts }) => contacts.map(({ value }) => digitsOf(value))),
];

/** What is wrong with a link that dials or texts; null where nothing is. */
const problemOfLink = (href: string): string | null => {
  const [, scheme = '', digits = ''] = /^(tel|sms):\+?(\d+)$/.exec(href) ?? [];
  if (digits === '') return `"${href}" is no number.`;
  if (!numbers.includes(digits)) return `"${href}" is in no file of facts.`;
  return numberProblem(digits, scheme === 'sms' ? 'text' : 'call');
};

test.each([
  'tel:18006212',
  'tel:',
  'tel:1-800-621-4673',
  'sms:2252',
  'tel:2125550123',
  'tel:988;ext=2',
])('%s would be found', (href) => {
  expect(problemOfLink(href)).not.toBeNull();
});

test.each(files.filter((file) => /\.(?:js|json)$/.test(file)))(
  'every number that %s can dial or text is a number',
  (file) => {
    const found = [...textOf(file).matchAll(/\b(?:tel|sms):\+?\d[^"'\\`?&<\s]*/g)];
    for (const [href] of found) expect(problemOfLink(href)).toBeNull();
    if (/^hsds/.test(file)) expect(found).toEqual([]);
  },
);

/** Elements that fetch something of themselves, and the attribute that says what. */
const loading: readonly (readonly [string, string])[] = [
  ['script', 'src'],
  ['img', 'src'],
  ['img', 'srcset'],
  ['source', 'srcset'],
  ['iframe', 'src'],
  ['audio', 'src'],
  ['video', 'src'],
  ['video', 'poster'],
  ['object', 'data'],
  ['embed', 'src'],
  ['use', 'href'],
  ['image', 'href'],
  ['input', 'src'],
  ['track', 'src'],
];

/** Whether an address is that of a file and no page: the open data, and the copies of the site. */
const isFile = (address: string): boolean =>
  address === '/hsds/index.json' || address.startsWith('/copy/');

describe.each(eachPage)('%s', (_, { root, html, address }) => {
  const links = root.querySelectorAll('a').filter((a) => a.hasAttribute('href'));

  test('leads to pages and places that exist', () => {
    const lost = links
      .map((a) => attribute(a, 'href'))
      .filter((href) => !/^(?:https?|tel|sms):/.test(href))
      .filter((href) => {
        const { pathname, hash, origin } = new URL(href, `https://site.example${address}`);
        if (isFile(pathname)) return !files.includes(pathname.slice(1));
        if (origin !== 'https://site.example' || !pageByAddress.has(pathname)) return true;
        return hash !== '' && ids.get(pathname)?.has(decodeURIComponent(hash.slice(1))) !== true;
      });
    expect(lost).toEqual([]);
  });

  test('opens what is no page of the site apart, so that the way to leave stays', () => {
    for (const a of links) {
      if (!isFile(attribute(a, 'href'))) continue;
      expect(attribute(a, 'target')).toBe('_blank');
    }
  });

  test('puts nothing of anyone into an address', () => {
    for (const a of links) {
      if (attribute(a, 'href').startsWith('/')) expect(attribute(a, 'href')).not.toContain('?');
    }
  });

  test('has a name for every link', () => {
    expect(
      links
        .filter((a) => read(a) === '' && !a.hasAttribute('aria-label'))
        .map((a) => attribute(a, 'href')),
    ).toEqual([]);
  });

  test('opens other sites apart, and tells them nothing', () => {
    for (const a of links) {
      const href = attribute(a, 'href');
      if (!/^https?:/.test(href) || a.hasAttribute('data-leave')) continue;
      expect(exits, 'the place the exit leads to is linked nowhere else').not.toContain(href);
      expect(attribute(a, 'rel').split(' '), href).toEqual(
        expect.arrayContaining(['noopener', 'noreferrer']),
      );
      expect(attribute(a, 'target'), href).toBe('_blank');
    }
  });

  test('has numbers that can be dialed and are in the facts, and no address to write to', () => {
    for (const a of links) {
      const href = attribute(a, 'href');
      if (/^(?:tel|sms):/.test(href)) expect(problemOfLink(href)).toBeNull();
      expect(href).not.toMatch(/^mailto:/);
    }
  });

  test('uses no id twice', () => {
    const all = idsOf(root);
    expect(all.filter((id, at) => all.indexOf(id) !== at)).toEqual([]);
  });

  test('loads nothing from elsewhere, and nothing that is not there', () => {
    for (const [tag, name] of loading) {
      for (const element of root.querySelectorAll(tag)) {
        if (!element.hasAttribute(name)) continue;
        expect(attribute(element, name)).toMatch(/^\/(?!\/)/);
        expect(files).toContain(attribute(element, name).slice(1));
      }
    }
    for (const link of root.querySelectorAll('link')) {
      expect(['icon', 'alternate', 'expect']).toContain(attribute(link, 'rel'));
      // Names a part of this page that is waited for, and loads nothing.
      if (attribute(link, 'rel') === 'expect') {
        const waited = /^\/[\w-]+\//.test(address) ? '#head' : '#asked';
        expect(attribute(link, 'href')).toBe(waited);
        expect(root.querySelectorAll(waited)).toHaveLength(1);
      } else if (attribute(link, 'rel') === 'icon')
        expect(files).toContain(attribute(link, 'href').slice(1));
      // The same page in other languages: an address for search engines, which is not loaded.
      else expect(pageByAddress.has(new URL(attribute(link, 'href')).pathname)).toBe(true);
    }
    expect(stylesOf(html)).not.toMatch(/@import|@font-face|url\(\s*["']?(?!data:)/);
  });
});
