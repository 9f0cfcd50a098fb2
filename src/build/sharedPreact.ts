import type { Plugin } from 'esbuild';

/** What a script takes of Preact from another, which exports it. */
const taken = 'Component, Fragment, createRef, jsx, jsxs, render';

/** Has a script take Preact from another by its address on the site. */
export const sharedPreact = (address: string): Plugin => ({
  name: 'shared Preact',
  setup: (build) => {
    build.onResolve({ filter: /^preact(\/jsx-runtime)?$/ }, () => ({
      path: 'shared',
      namespace: 'preact',
    }));
    build.onResolve({ filter: /./, namespace: 'preact' }, () => ({
      path: address,
      external: true,
    }));
    build.onLoad({ filter: /./, namespace: 'preact' }, () => ({
      contents: `export { ${taken} } from ${JSON.stringify(address)};`,
    }));
  },
});
