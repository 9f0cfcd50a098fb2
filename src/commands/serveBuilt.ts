import { serve } from '#commands/serve.ts';

/** Serves what has been built for the browser tests: on the port that PORT names, else on one that is free. */
const server = await serve(Number(process.env['PORT'] ?? 0));
const address = server.address();
// playwright.config.ts reads the port from here.
console.log(`port ${String(typeof address === 'object' ? address?.port : '')}`);
