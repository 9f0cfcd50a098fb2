import { provenancesOf, provenancesOfLine } from '#catalog/provenances.ts';
import type { Content } from '#catalog/content.ts';
import { projectContent } from '#views/projectContent.ts';
import { askAddress, isPublic } from '#commands/askAddress.ts';
import { linkState } from '#commands/linkState.ts';

/** How long to wait between two questions, in milliseconds: nobody's server is hurried. */
const pause = 1000;

/** Every outgoing address and the file it stands in, once. */
const addressesIn = ({ site, programs, lines, sources }: Content): ReadonlyMap<string, string> =>
  new Map(
    [
      ...Object.values(site.exit).flatMap((places) =>
        places.map((place) => [place, 'content/site.yaml'] as const),
      ),
      ...Object.values(sources).map(({ source }) => [source, 'content/sources.yaml'] as const),
      ...lines.flatMap((line) =>
        [
          ...provenancesOfLine(line).map(({ source }) => source),
          ...line.ways.map(({ value }) => value),
        ].map((address) => [address, `content/lines/${line.id}.yaml`] as const),
      ),
      ...programs.flatMap((program) =>
        [
          ...provenancesOf(program).map(({ source }) => source),
          ...program.contacts.map(({ value }) => value),
        ].map((address) => [address, `content/programs/${program.id}/facts.yaml`] as const),
      ),
    ].filter(([address]) => /^https?:\/\//.test(address)),
  );

/** Asks every outgoing address; the exit code is 1 where one needs a person. */
const main = async (args: readonly string[]): Promise<number> => {
  const found: object[] = [];
  for (const [address, file] of addressesIn(projectContent())) {
    const { kind, said } = await linkState(address, (method, at) =>
      askAddress(method, at, isPublic),
    );
    if (kind !== 'well') {
      const mend = 'Open it by hand. Find the page anew, or another source, or take the fact out.';
      found.push({ kind: `${kind} link`, file, value: `${address} ${said}`, mend });
      if (!args.includes('--json')) console.log(`${kind}\t${file}\t${address}\t${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  if (args.includes('--json')) console.log(JSON.stringify(found, null, 2));
  return found.length > 0 ? 1 : 0;
};

process.exitCode = await main(process.argv.slice(2));
