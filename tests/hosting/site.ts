import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { builtFolder, projectContent } from '#catalog/project.ts';
import { policyIn } from '../../src/headers.ts';

/** A file of the built site. */
export const built = (file: string): Buffer => readFileSync(path.join(builtFolder, file));

/** The policy that every page needs; the build gives all of them the same. */
export const pagePolicy = (): string => policyIn(built('404.html').toString());

/** Where the site is to stand. */
export const siteAddress = (): string => projectContent().site.address;

/** The scripts that come after the page. */
export const scripts = (): readonly string[] =>
  readdirSync(path.join(builtFolder, 'a')).map((name) => `/a/${name}`);

if (!existsSync(path.join(builtFolder, '404.html')))
  throw new Error('There is no built site: run "npm run build" first.');
