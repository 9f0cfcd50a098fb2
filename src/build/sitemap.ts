import { isThere } from '../views/firstPages.ts';
import { projectContent } from '../views/projectContent.ts';
import { locales } from '../i18n/locales.ts';

/** Every page that can be found, for search engines; the addresses themselves are neutral. */
export const sitemap = (files: readonly string[]): string => {
  const { site, removed } = projectContent();
  const { address } = site;
  const urls = files
    .filter((file) => file.endsWith('index.html'))
    // Nobody is sent to a page that is not there yet.
    .filter((file) => {
      const [, locale = '', page = ''] = /^([\w-]+)\/(.*)index\.html$/.exec(file) ?? [];
      return locales.every((id) => id !== locale || isThere(id, page));
    })
    // Where a program was, people who still hold its address are told where to turn; nobody new is sent there.
    .filter((file) => !removed.some(({ id }) => file.endsWith(`/options/${id}/index.html`)))
    .map(
      (file) => `<url><loc>${new URL(file.replace('index.html', ''), address).href}</loc></url>`,
    );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
};

/** Everything may be found; nothing may be kept as a copy (see X-Robots-Tag in headers.ts). */
export const robots = (): string =>
  `User-agent: *\nAllow: /\nSitemap: ${new URL('/sitemap.xml', projectContent().site.address).href}\n`;
