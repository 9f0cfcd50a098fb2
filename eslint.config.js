import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { layerRules } from './eslint.layers.js';

/** Only safety/ may leave or touch the way back, nothing may be kept anywhere, and nothing may call out. */
const nothingIsKept = 'Nothing is kept in the browser.';
const nothingIsSent = 'The site makes no requests once a page has loaded.';
const banned = (names, message) => names.map((name) => ({ name, message }));
const traces = banned(
  ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore', 'open', 'history'],
  nothingIsKept,
);
const network = banned(['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'], nothingIsSent);

export default defineConfig(
  globalIgnores(['dist', '.astro', 'test-results']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
  },
  {
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-lines': ['error', { max: 150 }],
      'no-warning-comments': 'error',
    },
  },
  astro.configs.recommended,
  astro.configs['jsx-a11y-recommended'],
  {
    // `astro check` types these; the linter cannot see their props.
    files: ['**/*.js', '**/*.mjs', '**/*.astro', '**/*.astro/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
  {
    files: ['**/*.astro'],
    rules: {
      // A region that scrolls must take the focus (axe: scrollable-region-focusable).
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { roles: [], tags: ['section'] }],
    },
  },
  layerRules,
  {
    files: [
      'src/{domain,wire,safety,pieces,find,list,islands,search,components,layouts,review}/**',
    ],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { globals: [...network, ...traces], checkGlobalObject: true },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'navigator', property: 'sendBeacon', message: 'Nothing is reported to anyone.' },
        { object: 'navigator', property: 'serviceWorker', message: nothingIsKept },
        { object: 'document', property: 'cookie', message: 'The site sets no cookies.' },
      ],
    },
  },
  {
    files: ['src/**/*.{tsx,astro}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXText[value=/\\p{L}{2}/u]',
          message: 'Words live in content/; ask t() for them.',
        },
      ],
    },
  },
  {
    files: ['**/*.ts'],
    ignores: ['src/catalog/project.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "CallExpression[callee.property.name='join'][arguments.0.name='projectFolder'] > Literal[value='dist']",
          message: 'Ask builtFolder: the tests build into a folder of their own.',
        },
      ],
    },
  },
  {
    files: ['tests/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          property: 'waitForTimeout',
          message:
            'Wait for what happens: machines are slow, and a time that is long enough is not known.',
        },
      ],
    },
  },
  {
    // A long table of properties is one thing, not many.
    files: ['**/*.test.ts', 'tests/**'],
    rules: { 'max-lines': ['error', { max: 400 }] },
  },
);
