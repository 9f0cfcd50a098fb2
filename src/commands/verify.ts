import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '#catalog/project.ts';
import { runCommand } from '#commands/runCommand.ts';
import { siteBehind, siteIn } from '#publishing/siteAt.ts';
import type { SiteAt } from '#publishing/siteAt.ts';
import { verifySite } from '#publishing/verifySite.ts';
import { integrityFile, integrityIn } from '../build/integrity.ts';
import type { Integrity } from '../build/integrity.ts';

const usage = `Usage: npm run -s verify -- https://where-the-site-is.example
       npm run -s verify -- FOLDER
Builds the site here for the day on which that one was built, and names each difference.`;

const main = async (args: readonly string[]): Promise<number> => {
  const [place = ''] = args;
  const site = args.length === 1 ? siteAt(place) : null;
  if (site === null) {
    console.error(usage);
    return args[0] === '--help' ? 0 : 2;
  }
  const theirs = await saidBy(site);
  if (theirs === null) {
    console.error(
      `${place} has no ${integrityFile} that can be read: it cannot be told for which day it was built.`,
    );
    return 2;
  }
  console.log(`${place} says: commit ${theirs.commit ?? 'unknown'}, built for ${theirs.day}.`);
  if (!isBuilt(theirs.day)) return 2;
  const { files, differences } = await verifySite(ours, site);
  for (const difference of differences) console.log(difference);
  console.log(
    differences.length === 0
      ? `The same: ${String(files)} files${place === siteAddress(place) ? ', and their headers' : ''}.`
      : `${String(differences.length)} ${differences.length === 1 ? 'difference' : 'differences'} in ${String(files)} files.`,
  );
  return differences.length === 0 ? 0 : 1;
};

/** Where the site is built to compare with: nothing that is being served is built over. */
const ours = path.join(projectFolder, 'test-results', 'verify');

/** Builds the site for a day; says whether it ended well. */
const isBuilt = (day: string): boolean =>
  spawnSync(process.execPath, ['src/commands/build.ts'], {
    cwd: projectFolder,
    stdio: 'inherit',
    env: { ...process.env, BUILT: ours, DAY: day },
  }).status === 0;

/** The place as an address, or null where it is none. */
const siteAddress = (place: string): string | null => (/^https?:\/\//.test(place) ? place : null);

const siteAt = (place: string): SiteAt | null => {
  const address = siteAddress(place);
  if (address !== null) return URL.canParse(address) ? siteBehind(new URL(address).origin) : null;
  const folder = path.resolve(process.env['INIT_CWD'] ?? '', place);
  return existsSync(folder) && statSync(folder).isDirectory() ? siteIn(folder) : null;
};

const saidBy = async (site: SiteAt): Promise<Integrity | null> => {
  try {
    return integrityIn((await site(integrityFile))?.body ?? new Uint8Array());
  } catch {
    // Nobody answers there.
    return null;
  }
};

await runCommand(main);
