import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '#catalog/project.ts';
import { projectContent } from '#views/projectContent.ts';
import { runCommand } from '#commands/runCommand.ts';
import { hostingExamples } from '../hosting.ts';

/** Writes the configurations in docs/hosting/ anew. */
await runCommand(() => {
  for (const [file, text] of hostingExamples(projectContent().site.address)) {
    writeFileSync(path.join(projectFolder, 'docs', 'hosting', file), text);
    console.log(`docs/hosting/${file}`);
  }
  return 0;
});
