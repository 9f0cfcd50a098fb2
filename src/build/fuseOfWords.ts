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
  [
    ...['search', 'createPatternAlphabet'].map((name) => functionIn(fuse, name)),
    // What Fuse's own settings are, where none are given; it compares places only if asked to.
    'const Config = { location: 0, minMatchCharLength: 1, findAllMatches: false, includeMatches: false, ignoreLocation: false };',
    'const convertMaskToIndices = () => [];',
    list,
  ].join('\n');

/** A function of a module as it stands there. @throws Error where there is none: Fuse has changed, and this with it. */
const functionIn = (module: string, name: string): string => {
  const [found] = new RegExp(`^function ${name}\\([\\s\\S]*?^}$`, 'm').exec(module) ?? [];
  if (found === undefined)
    throw new Error(
      `src/build/fuseOfWords.ts: Fuse has no function "${name}" any more. Look into its new version, or take this part out of the build.`,
    );
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
