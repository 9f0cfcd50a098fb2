import { ContentError } from '#catalog/ContentError.ts';
import { buildSite } from '#commands/buildSite.ts';
import { serve } from '#commands/serve.ts';

/** The address people are used to from Astro; another can be given as PORT. */
const port = Number(process.env['PORT'] ?? 4321);

try {
  await buildSite();
  await serve(port);
  console.log(`Ways Forward is at http://127.0.0.1:${String(port)}/   (Ctrl+C ends it)`);
} catch (error) {
  console.error(
    error instanceof ContentError
      ? error.message
      : error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
        ? `Port ${String(port)} is taken. Try another: PORT=${String(port + 1)} npm start`
        : error,
  );
  process.exitCode = 1;
}
