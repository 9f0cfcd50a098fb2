/**
 * What each layer of src/ may import: other layers (or one file of them), and packages. `beside` are files and folders
 * that are named by their place: what runs before there is a site cannot count on the names of layers.
 */
export const layers = {
  domain: { from: '', packages: '' },
  safety: { from: '', packages: '' },
  i18n: { from: 'content/', packages: 'i18next' },
  // What is sent to the browser, as both sides know it.
  wire: { from: 'domain/', packages: '' },
  search: { from: 'domain/', packages: 'fuse.js' },
  catalog: { from: 'domain/ i18n/', packages: 'astro/zod yaml node:fs node:path' },
  // What is shown is decided below whatever shows it: of the catalog it knows the types alone.
  shown: { from: 'domain/ catalog/content.ts', packages: '' },
  checks: { from: 'domain/ i18n/ catalog/ shown/', packages: '' },
  // Of the checks, what reads the content and stops where it does not hold together.
  views: {
    from: 'domain/ wire/ i18n/ catalog/ shown/ checks/readContent.ts',
    packages: 'satteri',
  },
  // Where a script has no spaces, the lists of words are looked for as the search does.
  keeping: {
    from: 'domain/ i18n/ catalog/ shown/ checks/ search/query.ts',
    packages: 'astro/zod yaml satteri node:crypto',
  },
  hsds: {
    from: 'domain/ catalog/ checks/ shown/',
    packages: 'astro/zod yaml node:crypto node:fs node:path',
  },
  review: {
    from: 'catalog/ i18n/ keeping/',
    packages: 'astro/zod yaml satteri diff gettext-parser node:crypto node:fs node:path',
  },
  // Small pieces of a page, as whoever draws in the browser makes them.
  pieces: { from: 'i18n/say.ts', packages: 'preact' },
  find: { from: 'domain/ wire/ safety/ pieces/ i18n/say.ts', packages: 'preact' },
  list: { from: 'domain/ wire/ safety/ pieces/ i18n/say.ts', packages: 'preact lean-qr/nano' },
  islands: {
    from: 'domain/ wire/ safety/ search/ pieces/ find/ list/ i18n/say.ts',
    packages: 'preact',
  },
  components: {
    from: 'domain/ i18n/ safety/ catalog/ shown/ views/ components/',
    packages: 'astro/types',
  },
  layouts: { from: 'i18n/ safety/ components/ styles/ views/', packages: 'astro/types' },
  pages: {
    from: 'domain/ i18n/ search/ shown/ views/ components/ layouts/ styles/',
    packages: 'astro',
  },
  // Every component in every state, for `npm run dev` alone.
  dev: {
    from: 'domain/ wire/ i18n/ pieces/ find/ list/ islands/ components/ layouts/ styles/ catalog/ views/',
    packages: 'astro preact node:path vite',
  },
  build: {
    from: '',
    beside: 'catalog/ checks/ domain/ hsds/ i18n/ views/ wire/ headers.ts hosting.ts',
    packages: 'astro esbuild terser vite node:',
  },
  hosting: { from: '', beside: 'headers.ts', packages: '' },
  // Sends what is built to where people find it, and looks from outside whether it is that.
  publishing: {
    from: 'views/projectContent.ts',
    beside: 'build/integrity.ts headers.ts hosting.ts',
    packages: 'astro/zod node:',
  },
  commands: {
    from: 'catalog/ checks/ domain/ hsds/ i18n/ keeping/ publishing/ review/ search/ shown/ views/ wire/',
    beside: 'build/ headers.ts hosting.ts',
    packages: 'astro esbuild yaml node:',
  },
};

/** What stands in src/ itself, in no folder: lists that many read, and what Astro looks for there. */
const top = {
  from: 'catalog/ views/',
  beside: '',
  packages: 'astro:content astro/zod node:crypto',
};

const listed = (names) => (names === '' ? 'nothing' : names.replaceAll(' ', ', '));
const anyOf = (names) =>
  names === '' ? '(?!)' : names.trim().replaceAll(' ', '|').replaceAll('.', '\\.');

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
            regex: `^#(?!${anyOf(`${layer}/ ${from}`)})`,
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

/** For each layer, its rule. */
export const layerRules = [
  ruleFor('src/*.ts', 'src', top),
  ...Object.entries(layers).map(([layer, reach]) => ruleFor(`src/${layer}/**`, layer, reach)),
];
