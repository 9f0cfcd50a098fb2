import { expect, test } from 'vitest';
import { projectContent } from '#views/projectContent.ts';
import { files, pages, textOf } from './built.ts';

const { site, removed } = projectContent();
const { address } = site;

test('the sitemap names every page that can be found, once, and no other', () => {
  const named = [...textOf('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    ([, loc = '']) => loc,
  );
  const wanted = pages
    .filter(({ file }) => file !== '404.html')
    .filter((page) => !removed.some(({ id }) => page.address.endsWith(`/options/${id}/`)))
    .map((page) => new URL(page.address, address).href);
  expect([...named].sort()).toEqual(wanted.sort());
});

test('the sitemap is a sitemap, and says nothing of when a page was read or changed', () => {
  const text = textOf('sitemap.xml');
  expect(text).toMatch(
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<urlset xmlns="http:\/\/www\.sitemaps\.org\/schemas\/sitemap\/0\.9">\n/,
  );
  expect(text.trimEnd()).toMatch(/<\/urlset>$/);
});

test('robots may read everything, and are told where the sitemap is', () => {
  expect(textOf('robots.txt')).toBe(
    `User-agent: *\nAllow: /\nSitemap: ${new URL('/sitemap.xml', address).href}\n`,
  );
});

test('the icon says nothing of what the site is', () => {
  const icon = textOf('icon.svg');
  expect(files).toContain('icon.svg');
  expect(icon).not.toMatch(/<(?:title|desc|text|script|style|image|foreignObject)\b/);
  expect(icon).not.toMatch(/https?:(?!\/\/www\.w3\.org\/2000\/svg)/);
});
