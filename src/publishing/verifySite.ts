import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectContent } from '#views/projectContent.ts';
import { differencesOf } from '#publishing/compareSites.ts';
import type { Wanted } from '#publishing/compareSites.ts';
import type { SiteAt } from '#publishing/siteAt.ts';
import { filesIn, hashOf, integrityFile, integrityIn } from '../build/integrity.ts';
import type { Integrity } from '../build/integrity.ts';
import { barePolicy, policyIn, sentHeaders } from '../headers.ts';
import { policyOfHeaders } from '../hosting.ts';

/** How many files are asked for at a time: nobody's server is hurried. */
const atOnce = 4;

/**
 * Compares a published site with one that was built here, file by file, with the headers of each; and the commit, the
 * day and the list of files that it tells of itself.
 */
export const verifySite = async (
  built: string,
  site: SiteAt,
): Promise<{ readonly files: number; readonly differences: readonly string[] }> => {
  const wanted = wantedOf(built);
  const differences: (readonly string[])[] = [];
  for (let at = 0; at < wanted.length; at += atOnce) {
    const some = wanted.slice(at, at + atOnce);
    differences.push(
      ...(await Promise.all(some.map(async (one) => differencesOf(one, await site(one.file))))),
    );
  }
  return {
    files: wanted.length,
    differences: [
      ...differences.flat(),
      ...integrityDifferences(
        integrityIn(readFileSync(path.join(built, integrityFile))),
        integrityIn((await site(integrityFile))?.body ?? new Uint8Array()),
      ),
    ],
  };
};

/** How what a site tells of itself differs from what was built; of files, only what the answers do not show. */
const integrityDifferences = (
  ours: Integrity | null,
  theirs: Integrity | null,
): readonly string[] => {
  if (ours === null || theirs === null) return [`${integrityFile}: cannot be read.`];
  const unlike = (['commit', 'day'] as const).filter((key) => ours[key] !== theirs[key]);
  return [
    ...unlike.map(
      (key) =>
        `${integrityFile}: says ${key} ${theirs[key] ?? 'unknown'}; here it is ${ours[key] ?? 'unknown (files were changed after it)'}.`,
    ),
    ...Object.keys(ours.files)
      .filter((file) => theirs.files[file] !== ours.files[file])
      .map((file) => `${integrityFile}: has another hash for ${file}, or none.`),
    ...Object.keys(theirs.files)
      .filter((file) => !(file in ours.files))
      .map((file) => `${file}: is there, and was not built.`),
  ];
};

/** What hosts read and do not serve. */
const isForHost = (file: string): boolean => file === '_headers';

const wantedOf = (built: string): readonly Wanted[] => {
  const read = (file: string): Buffer => readFileSync(path.join(built, file));
  const ofHost = policyOfHeaders(read('_headers').toString());
  const sent = Object.entries(sentHeaders(projectContent().site.onion));
  return filesIn(built)
    .filter((file) => !isForHost(file))
    .map((file) => {
      const bytes = read(file);
      const own = file.endsWith('.html') ? policyIn(bytes.toString()) : barePolicy;
      return {
        file,
        // It names the commit, so it is compared by what it says.
        hash: file === integrityFile ? null : hashOf(bytes),
        headers: {
          ...Object.fromEntries(sent.map(([name, value]) => [name, valuesOf(name, value, file)])),
          'Content-Security-Policy': [ofHost, own],
        },
      };
    });
};

/** Which values of a header may stand with a file. */
const valuesOf = (name: string, value: string, file: string): readonly string[] =>
  // The hosts that read _headers by themselves cannot put the path behind it.
  name === 'Onion-Location'
    ? [value, `${value}/${file.replace(/(^|\/)index\.html$/, '$1')}`]
    : [value];
