import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { projectContent, projectFolder } from '#catalog/project.ts';
import { policyIn } from '../../src/headers.ts';

/** The site as it was built. */
export const dist = path.join(projectFolder, 'dist');

/** A file of the built site. */
export const built = (file: string): Buffer => readFileSync(path.join(dist, file));

/** The policy that every page needs; the build gives all of them the same. */
export const pagePolicy = (): string => policyIn(built('404.html').toString());

/** Where the site is to stand. */
export const siteAddress = (): string => projectContent().site.address;

/** The scripts that come after the page. */
export const scripts = (): readonly string[] =>
  readdirSync(path.join(dist, 'a')).map((name) => `/a/${name}`);

if (!existsSync(path.join(dist, '404.html')))
  throw new Error('dist/ is not there: run "npm run build" first.');
