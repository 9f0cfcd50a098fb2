import type { BuildOptions } from 'esbuild';

/** How every script and style of the site is built: one file, as small as the oldest browsers that are served allow. */
export const smallest = {
  bundle: true,
  minify: true,
  write: false,
  target: ['chrome111', 'firefox114', 'safari15', 'ios15'],
  // Before Safari 16 a call in a field's first value may fail: https://bugs.webkit.org/show_bug.cgi?id=236843
  supported: { 'class-field': false },
  // Plain assignments in their place: no class here has a field that another one sets, and the helper is heavier.
  tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
  legalComments: 'none',
  logLevel: 'error',
} as const satisfies BuildOptions;
