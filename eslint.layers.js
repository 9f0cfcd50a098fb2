/**
 * What each layer of src/ may import: other layers (or one file of them), and packages. `beside` are files and folders
 * that are named by their place: what runs before there is a site cannot count on the names of layers.
 */
export const layers = {
  domain: { from: [], packages: [] },
  safety: { from: [], packages: [] },
  i18n: { from: ['content/'], packages: ['i18next'] },
  search: { from: ['domain/'], packages: ['fuse.js'] },
  // What is shown is decided below whatever shows it: of the catalog it knows the types alone.
  shown: { from: ['domain/', 'catalog/content.ts'], packages: [] },
  catalog: {
    // Where a script has no spaces, the lists of words are looked for as the search does.
    from: ['domain/', 'i18n/', 'shown/', 'search/query.ts'],
    packages: ['astro/zod', 'yaml', 'satteri', 'node:fs', 'node:path', 'node:crypto'],
  },
  hsds: {
    from: ['domain/', 'catalog/', 'shown/'],
    packages: ['astro/zod', 'yaml', 'node:crypto', 'node:fs', 'node:path'],
  },
  review: {
    from: ['catalog/', 'i18n/'],
    packages: [
      'astro/zod',
      'yaml',
      'satteri',
      'diff',
      'gettext-parser',
      'node:crypto',
      'node:fs',
      'node:path',
    ],
  },
  islands: {
    from: ['domain/', 'safety/', 'search/', 'i18n/say.ts'],
    packages: ['preact', 'lean-qr/nano'],
  },
  components: {
    from: ['domain/', 'i18n/', 'safety/', 'islands/', 'catalog/', 'shown/', 'components/'],
    packages: ['astro/types'],
  },
  layouts: {
    from: ['i18n/', 'safety/', 'components/', 'styles/', 'catalog/'],
    packages: ['astro/types'],
  },
  pages: {
    from: [
      'domain/',
      'i18n/',
      'search/',
      'catalog/',
      'shown/',
      'islands/',
      'components/',
      'layouts/',
      'styles/',
    ],
    packages: ['astro'],
  },
  // Every component in every state, for `npm run dev` alone.
  dev: {
    from: ['domain/', 'i18n/', 'islands/', 'components/', 'layouts/', 'styles/', 'catalog/'],
    packages: ['astro', 'preact', 'node:path', 'vite'],
  },
  build: {
    from: [],
    beside: ['catalog/', 'domain/', 'hsds/', 'i18n/', 'headers.ts', 'hosting.ts'],
    packages: ['astro', 'esbuild', 'terser', 'vite', 'node:'],
  },
  hosting: { from: [], beside: ['headers.ts'], packages: [] },
  commands: {
    from: ['catalog/', 'domain/', 'hsds/', 'i18n/', 'review/', 'search/', 'shown/'],
    beside: ['build/', 'headers.ts', 'hosting.ts'],
    packages: ['astro', 'esbuild', 'yaml', 'node:'],
  },
};

const listed = (names) => (names.length > 0 ? names.join(', ') : 'nothing');
const anyOf = (names) => (names.length > 0 ? names.join('|').replaceAll('.', '\\.') : '(?!)');

/** The rule that says what files may import; nothing of src/ imports a test or a benchmark. */
const ruleFor = (files, layer, { from, packages, beside }) => ({
  files: [files],
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          beside === undefined
            ? {
                regex: '^\\.\\.?/',
                message: 'Name the layer (#domain/rule.ts), so that the direction shows.',
              }
            : {
                regex: `^\\.\\./(?!${anyOf(beside)})`,
                message: `${layer}/ may import ${listed(beside)} by their place.`,
              },
          {
            regex: `^#(?!${anyOf([`${layer}/`, ...from])})`,
            message: `${layer}/ may import ${listed(from)} from the other layers.`,
          },
          {
            regex: `^(?![.#])(?!${anyOf(packages)})`,
            message: `${layer}/ may import ${listed(packages)} from packages.`,
          },
        ],
      },
    ],
  },
});

/** What stands in src/ itself, in no folder: lists that many read, and what Astro looks for there. */
const top = {
  from: ['catalog/'],
  beside: [],
  packages: ['astro:content', 'astro/zod', 'node:crypto'],
};

/** For each layer, its rule. */
export const layerRules = [
  ruleFor('src/*.ts', 'src', top),
  ...Object.entries(layers).map(([layer, reach]) => ruleFor(`src/${layer}/**`, layer, reach)),
];
