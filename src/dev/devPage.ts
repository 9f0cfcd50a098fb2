import type { AstroIntegration } from 'astro';

/** Where the page stands, in `npm run dev` alone. */
export const devPath = '/parts/';

/** A page with every component in every state, for those who build the site: no build of the site knows of it. */
export const devPage = (): AstroIntegration => ({
  name: 'dev-page',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command !== 'dev') return;
      injectRoute({
        pattern: devPath,
        entrypoint: new URL('./Parts.astro', import.meta.url),
        prerender: true,
      });
    },
  },
});
