import type { AstroIntegration } from 'astro';

/** Where the page stands, in `npm run dev` alone. */
export const devPath = '/parts/';

/** What the parts on that page import from packages in the browser. */
const packages = ['preact', 'preact/jsx-runtime', 'preact/jsx-dev-runtime'];

/** A page with every component in every state, for those who build the site: no build of the site knows of it. */
export const devPage = (): AstroIntegration => ({
  name: 'dev-page',
  hooks: {
    'astro:config:setup': ({ command, injectRoute, updateConfig }) => {
      if (command !== 'dev') return;
      // Vite looks for packages in all files, and takes the script that the frame puts together for one of them.
      updateConfig({ vite: { optimizeDeps: { noDiscovery: true, include: packages } } });
      injectRoute({
        pattern: devPath,
        entrypoint: new URL('./Parts.astro', import.meta.url),
        prerender: true,
      });
    },
  },
});
