import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { projectFolder } from '#catalog/project.ts';
import { browserPath } from '../../tests/profiles/launch.ts';
import { measure } from '../../tests/profiles/record.ts';
import type { BrowserId } from '../../tests/profiles/running.ts';

/** What an editor who opens the file should know. */
const note = `# What a visit leaves in a browser's profile, as measured: written by
# \`node src/commands/run.mjs recordTraces\` (after a build), never by hand.
# tests/profiles/README.md says what each finding means. A test fails when a fresh run finds otherwise.
`;

/** Makes the visits in each browser and writes what they left into content/traces.yaml. */
const browsers: readonly BrowserId[] = ['chromium', 'firefox'];
const missing = browsers.filter((id) => browserPath[id]() === null);
if (missing.length > 0) {
  console.error(
    `Results are only recorded whole: ${missing.join(' and ')} is not on this machine.`,
  );
  process.exitCode = 1;
} else {
  const results = [];
  for (const id of browsers) results.push((await measure(id)).recorded);
  writeFileSync(
    path.join(projectFolder, 'content/traces.yaml'),
    `${note}${stringify({ browsers: results }, { lineWidth: 0 })}`,
  );
}
