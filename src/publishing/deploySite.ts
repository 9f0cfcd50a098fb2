import type { SiteAt } from '#publishing/siteAt.ts';
import type { SiteHost } from '#publishing/siteHost.ts';
import { verifySite } from '#publishing/verifySite.ts';
import { hashOf, integrityFile } from '../build/integrity.ts';

/** How it ended: the site is there as it was built; or what was there before is there again; or neither. */
export type Deployed = 'published' | 'rolled back' | 'broken';

/** How often it is looked whether a host serves what it was given, and how long it is given in between, in milliseconds. */
interface Patience {
  readonly tries: number;
  readonly pause: number;
}

/**
 * Publishes a built site, compares what visitors get with what was built, and puts back what was there before where
 * the two differ in anything.
 *
 * @param say is told each step, and each difference.
 */
export const deploySite = async (
  built: string,
  host: SiteHost,
  site: SiteAt,
  say: (line: string) => void,
  patience: Patience = { tries: 6, pause: 10_000 },
): Promise<Deployed> => {
  const [before, told] = [await host.now(), await toldBy(site)];
  const release = await host.send(built);
  say(`Sent: release ${release}. Before it: ${before ?? 'none'}.`);
  const differences = await taken(built, release, host, site, patience);
  if (differences.length === 0) {
    say(`Published: release ${release} is served as it was built, with its headers.`);
    return 'published';
  }
  for (const difference of differences) say(difference);
  if (before === null || before === release) {
    say('There is no other release to go back to: look at the host now.');
    return 'broken';
  }
  say(`What is served is not what was built: back to release ${before}.`);
  const isBack = await putBack(
    before,
    host,
    say,
    patience,
    async () => (await toldBy(site)) === told,
  );
  say(
    isBack
      ? `Release ${before} is served again.`
      : `Release ${before} is not served: look at the host now.`,
  );
  return isBack ? 'rolled back' : 'broken';
};

/** Lets visitors get the release from before; says whether they do. */
const putBack = async (
  before: string,
  host: SiteHost,
  say: (line: string) => void,
  patience: Patience,
  isThere: () => Promise<boolean>,
): Promise<boolean> => {
  try {
    await host.take(before);
  } catch (error) {
    say(saidBy(error));
  }
  return holds(patience, isThere);
};

/** Lets visitors get a release, and gives what differs from what was built once the host has had its time. */
const taken = async (
  built: string,
  release: string,
  host: SiteHost,
  site: SiteAt,
  patience: Patience,
): Promise<readonly string[]> => {
  let differences: readonly string[] = [];
  try {
    if ((await host.now()) !== release) await host.take(release);
    await holds(patience, async () => {
      differences = await differencesAt(built, site);
      return differences.length === 0;
    });
  } catch (error) {
    return [saidBy(error)];
  }
  return differences;
};

const differencesAt = async (built: string, site: SiteAt): Promise<readonly string[]> => {
  try {
    return (await verifySite(built, site)).differences;
  } catch (error) {
    return [`The site does not answer: ${saidBy(error)}`];
  }
};

/** The hash of what a site tells of itself; null where it tells nothing. */
const toldBy = async (site: SiteAt): Promise<string | null> => {
  try {
    const answer = await site(integrityFile);
    return answer === null ? null : hashOf(answer.body);
  } catch {
    return null;
  }
};

const holds = async (
  { tries, pause }: Patience,
  isSo: () => Promise<boolean>,
): Promise<boolean> => {
  for (let left = tries; left > 0; left -= 1) {
    if (await isSo()) return true;
    if (left > 1) await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return false;
};

const saidBy = (error: unknown): string => (error instanceof Error ? error.message : String(error));
