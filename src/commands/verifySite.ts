import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { differencesOf } from '#commands/compareSites.ts';
import type { Wanted } from '#commands/compareSites.ts';
import type { SiteAt } from '#commands/siteAt.ts';
import { filesIn, hashOf, integrityFile } from '../build/integrity.ts';
import { barePolicy, commonHeaders, policyIn } from '../headers.ts';

/** How many files are asked for at a time: nobody's server is hurried. */
const atOnce = 4;

/** Compares a published site with one that was built here, file by file, with the headers of each. */
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
  const named = new Set(wanted.map(({ file }) => file));
  const more = (await filesSaidBy(site)).filter((file) => !named.has(file) && !isForHost(file));
  return {
    files: wanted.length,
    differences: [
      ...differences.flat(),
      ...more.map((file) => `${file}: is there, and was not built.`),
    ],
  };
};

/** What hosts read and do not serve. */
const isForHost = (file: string): boolean => file === '_headers';

const wantedOf = (built: string): readonly Wanted[] => {
  const read = (file: string): Buffer => readFileSync(path.join(built, file));
  const [, ofHost = ''] = /Content-Security-Policy: (.*)/.exec(read('_headers').toString()) ?? [];
  return filesIn(built)
    .filter((file) => !isForHost(file) && file !== integrityFile)
    .map((file) => {
      const bytes = read(file);
      const own = file.endsWith('.html') ? policyIn(bytes.toString()) : barePolicy;
      return {
        file,
        hash: hashOf(bytes),
        headers: {
          ...Object.fromEntries(
            Object.entries(commonHeaders).map(([name, value]) => [name, [value]]),
          ),
          'Content-Security-Policy': [ofHost, own],
        },
      };
    });
};

const listed = z.object({ files: z.record(z.string(), z.string()) });

const filesSaidBy = async (site: SiteAt): Promise<readonly string[]> => {
  const answer = await site(integrityFile);
  if (answer === null) return [];
  return Object.keys(listed.parse(JSON.parse(new TextDecoder().decode(answer.body))).files);
};
