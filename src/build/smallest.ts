import type { BuildOptions } from 'esbuild';

/** How every script and style of the site is built: one file, as small as the oldest browsers that are served allow. */
export const smallest = {
  bundle: true,
  minify: true,
  write: false,
  target: ['chrome111', 'firefox114', 'safari15', 'ios15'],
  legalComments: 'none',
  logLevel: 'error',
} as const satisfies BuildOptions;
