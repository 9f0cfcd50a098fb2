import { dev } from 'astro';
import { projectFolder } from '#catalog/project.ts';
import { askedPort, noPort } from '#commands/port.ts';

/** Astro's own development server: pages as they are edited, without quiet reading, which is made from the built site. */
const port = askedPort(process.argv.slice(2));
if (port === null) {
  console.error(noPort);
  process.exitCode = 2;
} else {
  // Where the port is taken, Astro takes the next one by itself.
  await dev({ root: projectFolder, server: { port } });
}
