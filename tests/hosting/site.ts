import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { builtFolder } from '#catalog/project.ts';
import { projectContent } from '#views/projectContent.ts';
import { policyIn } from '../../src/headers.ts';
import { policyOfHeaders } from '../../src/hosting.ts';

/** A file of the built site. */
export const built = (file: string): Buffer => readFileSync(path.join(builtFolder, file));

/** The policy that hosts send with every answer: it names the styles of all pages. */
export const hostPolicy = (): string => policyOfHeaders(built('_headers').toString());

/** The policy of each built page: it names its own styles only. A copy in one file is no page of the site: it is downloaded. */
export const pagePolicies = (): readonly string[] => [
  ...new Set(
    globSync('**/*.html', { cwd: builtFolder, exclude: ['copy/**'] }).map((file) =>
      policyIn(built(file).toString()),
    ),
  ),
];

/** Where the site is to stand, and its onion service. */
export const { address: siteAddress, onion } = projectContent().site;

/** The scripts that come after the page. */
export const scripts = (): readonly string[] =>
  readdirSync(path.join(builtFolder, 'a')).map((name) => `/a/${name}`);

if (!existsSync(path.join(builtFolder, '404.html')))
  throw new Error('There is no built site: run "npm run build" first.');
