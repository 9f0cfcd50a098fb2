import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { projectFolder } from '../catalog/project.ts';
import { projectContent } from '../views/projectContent.ts';
import { searchDataOf } from '../views/searchData.ts';
import { hostingFiles } from '../hosting.ts';
import { openData } from '../hsds/openData.ts';
import { policyFor, sentHeaders } from '../headers.ts';
import { apartIds } from '../i18n/addresses.ts';
import { isWhole, locales, wholeLocales } from '../i18n/locales.ts';
import type { Locale } from '../i18n/locales.ts';
import { billFile, billOf } from './bill.ts';
import { beforePack, builtIsland, builtMore, listStyle, ownStyles } from './islandScripts.ts';
import { writeIntegrity } from './integrity.ts';
import { licensesFile, licensesOf, withShipped } from './licenses.ts';
import { extraStyles, mainOf, packOf } from './pack.ts';
import { pocketOf, pocketScripts } from './pocket.ts';
import { withOneStyle } from './oneStyle.ts';
import { withPolicy } from './withPolicy.ts';
import { refuseHiddenPlaces } from './refuseHiddenPlaces.ts';
import { settled } from './settle.ts';
import { withoutLater } from './withoutLater.ts';
import { securityText } from './securityText.ts';
import { shipped } from './shipped.ts';
import { robots, sitemap } from './sitemap.ts';

/**
 * What is done once the pages are built: the script that comes later, a pack of every language for
 * quiet reading, the policy of every page, the open data, the sitemap, the hosts'
 * header files and the hashes of all that was built.
 */
export const finish = (): AstroIntegration => ({
  name: 'finish',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const root = fileURLToPath(dir);
      const files = (await readdir(root, { recursive: true }))
        .filter((file) => file.endsWith('.html'))
        .map((file) => file.replaceAll(path.sep, '/'))
        .sort();
      const pages = new Map<string, string>();
      for (const file of files) {
        pages.set(file, settled(file, await readFile(path.join(root, file), 'utf8')));
      }
      await mkdir(path.join(root, 'a'), { recursive: true });
      const start = await write(root, await builtIsland('start.ts'));
      const styles = extraStyles(
        [...pages].filter(([file]) => file.includes('/')).map(([, html]) => html),
        await ownStyles(),
      );
      const later = styles + (await listStyle());
      const more = await write(root, await builtMore(later, start));
      const packages = shipped();
      for (const [file, html] of pages) pages.set(file, withShipped(html, packages));
      const packs = new Map<Locale, string>();
      for (const locale of locales) {
        const home = pages.get(`${locale}/index.html`) ?? '';
        const before = await beforePack(locale);
        const search = isWhole(locale) ? searchDataOf(projectContent(), locale) : {};
        packs.set(locale, packOf(partsOf(locale, pages), home, search, before));
      }
      // Packs name one another, so each is named after its text before the names are filled in.
      const names = new Map([...packs].map(([locale, text]) => [locale, nameOf(text)]));
      const named = (text: string): string =>
        text.replaceAll(/%pack-([\w-]+)%/g, (_, locale: Locale) => names.get(locale) ?? '');
      for (const [locale, text] of packs) {
        await writeFile(path.join(root, names.get(locale) ?? ''), named(text));
      }
      const laterStyle = `<style>${later}</style>`;
      // Hosts want one policy for all; a page itself names only what may come to it.
      const whole = new Map([...pages].map(([file, html]) => [file, withOneStyle(html)]));
      const policy = policyFor([...whole.values(), laterStyle].join(''));
      for (const [file, html] of whole) {
        const finished = named(
          withoutLater(html)
            .replace('data-start=""', `data-start="${start}"`)
            .replace('data-more=""', `data-more="${more}"`),
        );
        const own = policyFor(html + laterStyle);
        await writeFile(path.join(root, file), withPolicy(file, finished, own));
      }
      await mkdir(path.join(root, 'copy'), { recursive: true });
      const scripts = await pocketScripts();
      for (const locale of wholeLocales()) {
        const search = searchDataOf(projectContent(), locale);
        const [file, text] = await pocketOf(locale, { pages, search, style: later, scripts });
        await writeFile(path.join(root, file), text);
      }
      const headers = sentHeaders(projectContent().site.onion);
      for (const [file, text] of hostingFiles(headers, policy))
        await writeFile(path.join(root, file), text);
      await mkdir(path.join(root, 'hsds'), { recursive: true });
      for (const [file, text] of openData(projectContent())) {
        await writeFile(path.join(root, 'hsds', file), text);
      }
      // What only a copy brings would stand on no page.
      if (shipped().length > packages.length)
        throw new Error(
          'A copy carries a package that no page of the site has (src/build/pocket.ts).',
        );
      await writeFile(path.join(root, licensesFile), licensesOf(packages));
      await writeFile(path.join(root, billFile), billOf(packages));
      await writeFile(path.join(root, 'sitemap.xml'), sitemap(files));
      await writeFile(path.join(root, 'robots.txt'), robots());
      const security = securityText(projectContent());
      if (security !== null) {
        await mkdir(path.join(root, '.well-known'), { recursive: true });
        await writeFile(path.join(root, '.well-known', 'security.txt'), security);
      }
      await refuseHiddenPlaces(root);
      writeIntegrity(root, projectFolder, projectContent().day);
      logger.info(`${String(pages.size)} pages, ${String(packs.size)} packs`);
    },
  },
});

/** The main parts of a language's pages, by address. */
const partsOf = (
  locale: Locale,
  pages: ReadonlyMap<string, string>,
): readonly (readonly [string, string])[] =>
  [...pages]
    .filter(([file]) => file.startsWith(`${locale}/`))
    .filter(([file]) => !apartIds.some((id) => file.endsWith(`/${id}/index.html`)))
    .map(([file, html]) => [`/${file.replace('index.html', '')}`, mainOf(file, html)]);

/** The address of a script: it says nothing, and changes with its text. */
const nameOf = (text: string): string =>
  `/a/${createHash('sha256').update(text).digest('hex').slice(0, 8)}.js`;

/** Writes a script; gives its address. */
const write = async (root: string, text: string): Promise<string> => {
  const name = nameOf(text);
  await writeFile(path.join(root, name), text);
  return name;
};
