import type { BuildOptions } from 'esbuild';
import { minify } from 'terser';

/** How every script and style of the site is built: one file, as small as the oldest browsers that are served allow. */
export const smallest = {
  bundle: true,
  minify: true,
  write: false,
  // It tells which packages a text came out of (shipped.ts).
  metafile: true,
  target: ['chrome111', 'firefox114', 'safari15', 'ios15'],
  // Before Safari 16 a call in a field's first value may fail: https://bugs.webkit.org/show_bug.cgi?id=236843
  supported: { 'class-field': false },
  // Plain assignments in their place: no class here has a field that another one sets, and the helper is heavier.
  tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
  legalComments: 'none',
  logLevel: 'error',
} as const satisfies BuildOptions;

/** A built script with what esbuild leaves in it taken out too: some four bytes in a hundred, over brotli. */
export const smaller = async (code: string): Promise<string> => {
  const { code: text = '' } = await minify(code, {
    ecma: 2020,
    module: true,
    compress: { passes: 3 },
  });
  return text;
};
