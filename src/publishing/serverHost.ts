import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runProgram } from '#publishing/runProgram.ts';
import type { SiteHost } from '#publishing/siteHost.ts';
import { hashOf, integrityFile, integrityIn } from '../build/integrity.ts';

/** A server of one's own, as docs/hosting/README.md sets it up. */
interface Server {
  /** Who to be on which machine: ways@site.example. */
  readonly login: string;
  /** The folder of the releases there. */
  readonly releases?: string;
  /** The command there that takes a release (docs/hosting/take.sh). */
  readonly take?: string;
}

/** A server that is reached by ssh and rsync: releases lie side by side, and take.sh puts one into use with its headers. */
export const serverHost = ({
  login,
  releases = '/srv/ways-forward/releases',
  take = 'sudo -n /usr/local/sbin/ways-forward-take',
}: Server): SiteHost => {
  const there = async (command: string): Promise<string> =>
    runProgram('ssh', [...sshFlags, '--', login, command]);
  return {
    now: async () => {
      const name = (await there(take)).trim();
      return name === '' ? null : name;
    },
    send: async (folder) => {
      const release = releaseOf(folder);
      await runProgram('rsync', [
        '--recursive',
        '--checksum',
        '--delete',
        '--chmod=D755,F644',
        `--rsh=${['ssh', ...sshFlags].join(' ')}`,
        `${folder}/`,
        `${login}:${releases}/${release}/`,
      ]);
      return release;
    },
    take: async (release) => {
      await there(`${take} ${release}`);
    },
  };
};

/** Nobody is there to be asked. */
const sshFlags = ['-o', 'BatchMode=yes', '-o', 'ConnectTimeout=20'];

/** The name of a built site on a server: its day, and what it is made of. */
export const releaseOf = (folder: string): string => {
  const bytes = readFileSync(path.join(folder, integrityFile));
  const told = integrityIn(bytes);
  if (told === null) throw new Error(`${folder} has no ${integrityFile}: build the site first.`);
  return `${told.day}-${hashOf(bytes).slice(0, 12)}`;
};
