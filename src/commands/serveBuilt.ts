import { serve } from '#commands/serve.ts';

/** Serves what has been built, on the port given, for the browser tests. */
await serve(Number(process.argv[2] ?? 4321));
