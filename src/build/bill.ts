import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'astro/zod';
import { projectFolder } from '../catalog/project.ts';
import type { Shipped } from './shipped.ts';

/** The file that lists every package the site is built with. */
export const billFile = 'sbom.json';

/** What of npm's list is kept: nothing that differs by its version, the machine or the moment. */
const component = z.object({
  'bom-ref': z.string(),
  type: z.string(),
  name: z.string(),
  version: z.string(),
  purl: z.string(),
  hashes: z.array(z.object({ alg: z.string(), content: z.string() })).optional(),
  licenses: z.array(z.record(z.string(), z.unknown())).optional(),
});
const listed = z.object({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.string(),
  metadata: z.object({ component }),
  components: z.array(component),
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()) })),
});

/**
 * The bill of materials (CycloneDX, by npm from the lock file): every package that has a part in the build, with its
 * hash and license; "required" what reaches a browser, "excluded" the rest.
 *
 * @throws Error where npm cannot make one, or does not know of what reaches a browser.
 */
export const billOf = (packages: readonly Shipped[]): string => {
  const { bomFormat, specVersion, metadata, components, dependencies } = listed.parse(
    JSON.parse(saidByNpm()),
  );
  const sent = new Set(packages.map(({ name, version }) => `${name}@${version}`));
  const known = components.map((one) => one['bom-ref']);
  for (const one of sent)
    if (!known.includes(one)) throw new Error(`package-lock.json does not have ${one}.`);
  const bill = {
    bomFormat,
    specVersion,
    version: 1,
    // npm names the project after its folder.
    metadata: { component: { ...metadata.component, name: 'ways-forward' } },
    components: components
      .toSorted((a, b) => byLetters(a['bom-ref'], b['bom-ref']))
      .map((one) => ({ ...one, scope: sent.has(one['bom-ref']) ? 'required' : 'excluded' })),
    dependencies: dependencies
      .toSorted((a, b) => byLetters(a.ref, b.ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.toSorted(byLetters) })),
  };
  return `${JSON.stringify(bill, null, 1)}\n`;
};

const command = [
  'sbom',
  '--sbom-format=cyclonedx',
  '--sbom-type=application',
  '--package-lock-only',
];

/**
 * What npm says of the packages that have a part in the build. It is asked in a folder of its own, where there are no
 * others: told to leave those out, it also leaves out what both need (`:not(.dev)` in its own code).
 */
const saidByNpm = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'bill-'));
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(path.join(projectFolder, file), 'utf8'));
  const write = (file: string, value: object): void => {
    writeFileSync(path.join(folder, file), JSON.stringify(value));
  };
  try {
    const lock = locked.parse(read('package-lock.json'));
    const packages = Object.entries(lock.packages).filter(([, { dev }]) => dev !== true);
    write('package.json', withoutDevelopment.parse(read('package.json')));
    write('package-lock.json', {
      ...lock,
      packages: Object.fromEntries(
        packages.map(([where, one]) => [where, where === '' ? withoutDevelopment.parse(one) : one]),
      ),
    });
    const { status, stdout, stderr } = spawnSync('npm', command, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(`npm could not list the packages of the site:\n${stderr}`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const locked = z.looseObject({
  packages: z.record(z.string(), z.looseObject({ dev: z.boolean().optional() })),
});
const withoutDevelopment = z
  .looseObject({})
  .transform((told) =>
    Object.fromEntries(Object.entries(told).filter(([key]) => key !== 'devDependencies')),
  );

/** The order of letters whatever the machine's language. */
const byLetters = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
