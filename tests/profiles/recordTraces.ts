import { writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { merged } from './compare.ts';
import { browserPath } from './launch.ts';
import { measureCopies } from './copies.ts';
import { conditions, onBusyMachine } from './conditions.ts';
import { measure } from './record.ts';
import { readRecorded, recordedFile } from './recorded.ts';
import type { Recorded } from './recorded.ts';
import type { BrowserId } from './running.ts';

/** What an editor who opens the file should know. */
const note = `# What a visit leaves in a browser's profile, as measured: written by
# \`node src/commands/run.mjs tests/profiles/recordTraces\` (after a build), never by hand. With --add, a further run
# of the same browser is added: what only one of the runs found is then found "sometimes"; with --copies, only
# what a copy in one file leaves is measured. --under=busy,long,larger adds a run on a busy machine, with long
# stays, or with the page made larger (tests/profiles/conditions.ts); what only such visits leave says so ("only").
# tests/profiles/README.md says what each finding means. A test fails when a fresh run finds otherwise.
`;

const ids: readonly BrowserId[] = ['chromium', 'firefox'];

/** Under what the visits are made (--under), besides the usual. */
const under = conditions.filter((one) =>
  process.argv.some((said) => said.startsWith('--under=') && said.includes(one)),
);
/** What was recorded before, if a further run is to be added to it. */
const before =
  process.argv.includes('--add') || under.length > 0
    ? readRecorded()
    : { browsers: [], copies: [] };
/** With --copies, only visits to a copy in one file are made anew, and the others stay as they were recorded. */
const isOfCopies = process.argv.includes('--copies');

const missing = ids.filter((id) => browserPath[id]() === null);
if (missing.length > 0) {
  console.error(
    `Results are only recorded whole: ${missing.join(' and ')} is not on this machine.`,
  );
  process.exitCode = 1;
} else {
  const withBefore = (recorded: Recorded, all: readonly Recorded[]): Recorded => {
    const earlier = all.find(
      ({ id, version }) => id === recorded.id && version === recorded.version,
    );
    return earlier === undefined ? recorded : merged(earlier, recorded);
  };
  const browsers: Recorded[] = isOfCopies ? [...readRecorded().browsers] : [];
  const copies: Recorded[] = [];
  for (const id of ids) {
    const once = async (): Promise<Recorded> => (await measure(id, {}, under)).recorded;
    if (!isOfCopies)
      browsers.push(
        withBefore(await (under.includes('busy') ? onBusyMachine(once) : once()), before.browsers),
      );
    if (under.length > 0) copies.push(...before.copies.filter((copy) => copy.id === id));
    else copies.push(withBefore((await measureCopies(id)).recorded, before.copies));
  }
  writeFileSync(recordedFile, `${note}${stringify({ browsers, copies }, { lineWidth: 0 })}`);
}
