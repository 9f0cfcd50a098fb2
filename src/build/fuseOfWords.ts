import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * Puts in the place of Fuse what the site uses of it: its own comparing of two words, without its
 * indexes of records, keys, logic and lists of marks. What it finds is the same
 * (fuseOfWords.test.ts), in a tenth of the bytes.
 */
export const fuseOfWords: Plugin = {
  name: 'fuse-of-words',
  setup: (build) => {
    build.onLoad({ filter: /[\\/]fuse\.basic\.min\.mjs$/ }, async ({ path }) => ({
      contents: wordsOnly(await readFile(path.replace('.min.mjs', '.mjs'), 'utf8')),
    }));
  },
};

/** Fuse's two functions for words, with a list around them that answers as Fuse's does. */
const wordsOnly = (fuse: string): string =>
  [settled(functionIn(fuse, 'search')), functionIn(fuse, 'createPatternAlphabet'), list].join('\n');

/** The comparing of two words with what is never set otherwise here, so that the rest can be left out. */
const settled = (search: string): string =>
  settings.reduce((text, [from, to]) => {
    if (!from.test(text)) throw new Error(changed(String(from)));
    return text.replace(from, to);
  }, search);

/** What Fuse's own settings are where none are given, and what follows from them; no word is longer than it takes. */
const settings: readonly (readonly [RegExp, string])[] = [
  [/\{ location =.*?\} = \{\}/, '{ distance, threshold }'],
  [/if \(pattern\.length > 32\) throw .*;/, ''],
  [/const expectedLocation = .*;/, ''],
  [/\bexpectedLocation\b/g, '0'],
  [/const computeMatches = .*;/, ''],
  [/const matchMask = .*;/, ''],
  [/\b(?:computeMatches|ignoreLocation|findAllMatches)\b/g, 'false'],
  [/if \(!distance\) .*;/, ''],
];

const changed = (what: string): string =>
  `src/build/fuseOfWords.ts: Fuse has no ${what} any more. Look into its new version, or take this part out of the build.`;

/** A function of a module as it stands there. @throws Error where there is none: Fuse has changed, and this with it. */
const functionIn = (module: string, name: string): string => {
  const [found] = new RegExp(`^function ${name}\\([\\s\\S]*?^}$`, 'm').exec(module) ?? [];
  if (found === undefined) throw new Error(changed(`function "${name}"`));
  return found;
};

const list = `
export default class {
  constructor(words, options) {
    this.words = words;
    this.options = options;
  }
  search(typed, { limit }) {
    const alphabet = createPatternAlphabet(typed);
    return this.words
      .map((item, at) => ({ item, at, ...search(item, typed, alphabet, this.options) }))
      .filter(({ isMatch }) => isMatch)
      .sort((a, b) => a.score - b.score || a.at - b.at)
      .slice(0, limit);
  }
}`;
