import type { Server } from 'node:http';
import { ContentError } from '#catalog/ContentError.ts';
import { buildSite } from '#commands/buildSite.ts';
import { askedPort, noPort, serveNear } from '#commands/port.ts';

/** Builds the site and serves it until it is ended; gives the exit code where it cannot. */
const main = async (): Promise<number> => {
  const asked = askedPort(process.argv.slice(2));
  if (asked === null) {
    console.error(noPort);
    return 2;
  }
  try {
    await buildSite();
  } catch (error) {
    console.error(error instanceof ContentError ? error.message : error);
    return 1;
  }
  const port = portOf(await serveNear(asked));
  if (port !== asked) console.log(`Port ${String(asked)} is taken.`);
  console.log(`Ways Forward is at http://127.0.0.1:${String(port)}/   (Ctrl+C ends it)`);
  return 0;
};

const portOf = (server: Server): number => {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
};

process.exitCode = await main();
