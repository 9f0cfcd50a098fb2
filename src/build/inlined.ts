import { build } from 'esbuild';
import type { Plugin } from 'vite';
import { filterStyle } from './filterStyle.ts';
import { noteShipped } from './shipped.ts';
import { smaller, smallest } from './smallest.ts';

/** Marks an import whose built text is wanted, to be set into the page itself. */
const suffix = '?inlined';

/**
 * Builds a script or a style sheet into one string: `import code from '#safety/head.ts?inlined'`.
 *
 * The same text stands on every page, so that one policy with exact hashes fits them all, and a page
 * read quietly finds every style in place.
 */
export const inlined = (): Plugin => ({
  name: 'inlined',
  enforce: 'pre',
  resolveId: {
    order: 'pre',
    async handler(source, importer) {
      if (!source.endsWith(suffix)) return null;
      const found = await this.resolve(source.slice(0, -suffix.length), importer, {
        skipSelf: true,
      });
      // The name must not look like a style sheet, or Vite's own plugins take it.
      return found === null ? null : `\0inlined:${found.id}.js`;
    },
  },
  async load(id) {
    if (!id.startsWith('\0inlined:')) return null;
    const file = id.slice('\0inlined:'.length, -'.js'.length);
    this.addWatchFile(file);
    return `export default ${JSON.stringify(await builtText(file))}`;
  },
});

/** The minified text of one script (as a self-calling function) or style sheet with all it imports. */
export const builtText = async (file: string): Promise<string> => {
  const { outputFiles, metafile } = await build({
    ...smallest,
    entryPoints: [file],
    format: 'iife',
    plugins: [filterStyle],
  });
  noteShipped(metafile);
  const text = outputFiles[0]?.text.trim() ?? '';
  return file.endsWith('.css') ? withOldUnits(text) : smaller(text);
};

/** Lines run across in every language of the site, so these are the same; Safari knows the new names since 15.4. */
const withOldUnits = (style: string): string =>
  style.replaceAll(
    /(\d)v([ib])\b/g,
    (_, digit: string, way: string) => `${digit}v${way === 'i' ? 'w' : 'h'}`,
  );
