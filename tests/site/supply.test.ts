import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { locales } from '#i18n/locales.ts';
import { noteShipped, shipped } from '../../src/build/shipped.ts';
import { pageAt, textOf } from './built.ts';

/** What reaches a browser. A new name here is code of others on the devices of people in danger: look at it first. */
const sent = { 'fuse.js': 'Apache-2.0', 'lean-qr': 'MIT', preact: 'MIT' };

const component = z.strictObject({
  'bom-ref': z.string(),
  type: z.literal('library'),
  name: z.string(),
  version: z.string(),
  scope: z.enum(['required', 'excluded']),
  purl: z.string().startsWith('pkg:npm/'),
  hashes: z.array(z.object({ alg: z.literal('SHA-512'), content: z.string().length(128) })).min(1),
  licenses: z.array(z.record(z.string(), z.unknown())).min(1),
});
const bill = z
  .strictObject({
    bomFormat: z.literal('CycloneDX'),
    specVersion: z.literal('1.5'),
    version: z.literal(1),
    metadata: z.strictObject({ component: z.record(z.string(), z.unknown()) }),
    components: z.array(component),
    dependencies: z.array(z.strictObject({ ref: z.string(), dependsOn: z.array(z.string()) })),
  })
  .parse(JSON.parse(textOf('sbom.json')));
const project = z
  .object({
    dependencies: z.record(z.string(), z.string()),
    optionalDependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
    overrides: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
const lock = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        version: z.string(),
        integrity: z.string().optional(),
        resolved: z.string().optional(),
        dev: z.boolean().optional(),
        hasInstallScript: z.boolean().optional(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
const locked = Object.entries(lock.packages).filter(([folder]) => folder !== '');
const nameOf = (folder: string): string => folder.replace(/^.*node_modules\//, '');

describe('the bill of materials', () => {
  test('has every package of the lock file that has a part in the build, once, with its hash and license', () => {
    const wanted = locked
      .filter(([, { dev }]) => dev !== true)
      .map(([folder, { version }]) => `${nameOf(folder)}@${version}`);
    const listed = bill.components.map((one) => one['bom-ref']);
    expect(listed).toEqual([...new Set(wanted)].toSorted((a, b) => (a < b ? -1 : 1)));
  });

  test('names what reaches a browser, and nothing else as that', () => {
    const required = bill.components.filter(({ scope }) => scope === 'required');
    expect(required.map(({ name }) => name)).toEqual(Object.keys(sent));
  });

  test('holds no moment, no number of its own and no address', () => {
    expect(textOf('sbom.json')).not.toMatch(/https?:|timestamp|serialNumber/);
  });
});

describe('what reaches a browser', () => {
  test('is on the page about the site in every language, each with its license', () => {
    const said = Object.entries(sent).map(([name, license]) => `${name} (${license})`);
    for (const locale of locales)
      expect(pageAt(`/${locale}/about/`).html, locale).toContain(
        `<bdi dir="ltr">${said.join(', ')}; /licenses.txt</bdi>`,
      );
  });

  test('has its licenses whole in one file, with that of the site', () => {
    const text = textOf('licenses.txt');
    for (const [name, license] of Object.entries(sent)) {
      expect(text).toContain(`\n${name} ${project.dependencies[name] ?? ''} (${license})\n`);
      const own = readFileSync(`node_modules/${name}/LICENSE`, 'utf8');
      expect(text).toContain(own.replaceAll('\r\n', '\n').trim());
    }
    expect(text).toContain(readFileSync('LICENSE', 'utf8').trim());
  });

  test('is found in what esbuild says: only packages of which something is left', () => {
    const input = (bytesInOutput: number): { bytesInOutput: number } => ({ bytesInOutput });
    const before = shipped().map(({ name }) => name);
    noteShipped({
      inputs: {},
      outputs: {
        'a.js': {
          bytes: 9,
          imports: [],
          exports: [],
          inputs: {
            'src/islands/start.ts': input(5),
            'node_modules/preact/dist/preact.module.js': input(4),
            'node_modules/yaml/dist/index.js': input(0),
          },
        },
      },
    });
    expect(before).not.toContain('preact');
    expect(shipped().map(({ name }) => name)).toEqual([...before, 'preact']);
  });
});

describe('every package', () => {
  test('is held to one version, without exception', () => {
    const { dependencies, devDependencies, optionalDependencies, overrides } = project;
    const versions = [dependencies, devDependencies, optionalDependencies, overrides].flatMap(
      (some) => Object.entries(some),
    );
    expect(versions.length).toBeGreaterThan(40);
    for (const [name, version] of versions)
      expect(version, name).toMatch(
        name in overrides ? /^(?:\d+\.\d+\.\d+|\$[\w.-]+)$/ : /^\d+\.\d+\.\d+$/,
      );
  });

  test('has its hash in the lock file, and no address to fetch it from', () => {
    expect(locked.length).toBeGreaterThan(500);
    expect(locked.filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-'))).toEqual([]);
    expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  test('runs nothing when it is installed; those that would are known', () => {
    expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('ignore-scripts=true');
    expect(
      locked.flatMap(([folder, { hasInstallScript }]) =>
        hasInstallScript === true ? [nameOf(folder)] : [],
      ),
    ).toEqual([
      '@mdn/mdn-http-observatory',
      'esbuild',
      'libpq',
      'node_extra_ca_certs_mozilla_bundle',
    ]);
  });
});
