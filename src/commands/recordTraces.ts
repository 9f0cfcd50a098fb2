import { writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { merged } from '../../tests/profiles/compare.ts';
import { browserPath } from '../../tests/profiles/launch.ts';
import { measure } from '../../tests/profiles/record.ts';
import { readRecorded, recordedFile } from '../../tests/profiles/recorded.ts';
import type { Recorded } from '../../tests/profiles/recorded.ts';
import type { BrowserId } from '../../tests/profiles/running.ts';

/** What an editor who opens the file should know. */
const note = `# What a visit leaves in a browser's profile, as measured: written by
# \`node src/commands/run.mjs recordTraces\` (after a build), never by hand. With --add, a further run
# of the same browser is added: what only one of the runs found is then found "sometimes".
# tests/profiles/README.md says what each finding means. A test fails when a fresh run finds otherwise.
`;

const ids: readonly BrowserId[] = ['chromium', 'firefox'];

/** What was recorded before, if a further run is to be added to it. */
const before = process.argv.includes('--add') ? readRecorded() : [];

const missing = ids.filter((id) => browserPath[id]() === null);
if (missing.length > 0) {
  console.error(
    `Results are only recorded whole: ${missing.join(' and ')} is not on this machine.`,
  );
  process.exitCode = 1;
} else {
  const browsers: Recorded[] = [];
  for (const id of ids) {
    const { recorded } = await measure(id);
    const earlier = before.find((one) => one.id === id && one.version === recorded.version);
    browsers.push(earlier === undefined ? recorded : merged(earlier, recorded));
  }
  writeFileSync(recordedFile, `${note}${stringify({ browsers }, { lineWidth: 0 })}`);
}
