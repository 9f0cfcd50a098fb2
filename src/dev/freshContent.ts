import path from 'node:path';
import type { AstroIntegration } from 'astro';

/** In `npm run dev`, an edit of content/ is shown at once: the catalog keeps what it has read, so it is loaded anew. */
export const freshContent = (): AstroIntegration => ({
  name: 'fresh-content',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const content = path.join(server.config.root, 'content') + path.sep;
      const refresh = (file: string): void => {
        if (!path.normalize(file).startsWith(content)) return;
        for (const { moduleGraph } of Object.values(server.environments))
          moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      };
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, refresh);
    },
  },
});
