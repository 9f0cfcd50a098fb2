import { ContentError } from '#catalog/ContentError.ts';
import { buildSite } from '#commands/buildSite.ts';

try {
  await buildSite();
} catch (error) {
  // A problem of content is told to whoever wrote it, without a stack of calls.
  console.error(error instanceof ContentError ? error.message : error);
  process.exitCode = 1;
}
