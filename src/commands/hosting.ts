import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { builtFolder, projectContent, projectFolder } from '#catalog/project.ts';
import { buildSite } from '#commands/buildSite.ts';
import { runCommand } from '#commands/runCommand.ts';
import { hostingExamples, policyOfHeaders } from '../hosting.ts';

/** Builds the site, and writes docs/hosting/ anew: what servers send with its pages. */
await runCommand(async () => {
  await buildSite();
  const headers = readFileSync(path.join(builtFolder, '_headers'), 'utf8');
  for (const [file, text] of hostingExamples(
    policyOfHeaders(headers),
    projectContent().site.address,
  )) {
    writeFileSync(path.join(projectFolder, 'docs', 'hosting', file), text);
    console.log(`docs/hosting/${file}`);
  }
  return 0;
});
