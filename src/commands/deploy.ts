import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ContentError } from '#catalog/ContentError.ts';
import { builtFolder } from '#catalog/project.ts';
import { buildSite } from '#commands/buildSite.ts';
import { deploySite } from '#publishing/deploySite.ts';
import { hostAt, tokens } from '#publishing/hostAt.ts';
import { runCommand } from '#commands/runCommand.ts';
import { siteBehind } from '#publishing/siteAt.ts';
import { integrityFile, integrityIn } from '../build/integrity.ts';

const usage = `Usage: npm run -s deploy -- PLACE ADDRESS
PLACE    server:LOGIN@MACHINE, netlify:SITE, or cloudflare:ACCOUNT/PROJECT (docs/hosting/README.md)
ADDRESS  where visitors get the site: https://site.example
Builds the site, publishes it there, compares what is served with what was built, and goes back where they differ.`;

/** 0: published; 1: what was there before is there again; 2: nothing was changed; 3: look at the host now. */
const codes = { published: 0, 'rolled back': 1, broken: 3 } as const;

const main = async (args: readonly string[]): Promise<number> => {
  const [place = '', address = ''] = args;
  try {
    const host = args.length === 2 ? hostAt(place, process.env) : null;
    if (host === null || !address.startsWith('https://') || !URL.canParse(address)) {
      console.error(usage);
      return args[0] === '--help' ? 0 : 2;
    }
    // What builds the site need not know who may publish it.
    for (const key of tokens) Reflect.deleteProperty(process.env, key);
    await buildSite();
    const told = integrityIn(readFileSync(path.join(builtFolder, integrityFile)));
    if ((told?.commit ?? null) === null) {
      console.error(
        'Files here differ from the last commit, so nobody could build the same. Commit them, then publish.',
      );
      return 2;
    }
    return codes[
      await deploySite(builtFolder, host, siteBehind(new URL(address).origin), console.log)
    ];
  } catch (error) {
    if (error instanceof ContentError) throw error;
    // A token is missing, or the host could not be asked or sent anything: nothing is changed.
    console.error(error instanceof Error ? error.message : error);
    return 2;
  }
};

await runCommand(main);
