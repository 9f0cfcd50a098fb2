import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../catalog/project.ts';
import type { Shipped } from './shipped.ts';

/** The file with the licenses of everything that reaches a browser. */
export const licensesFile = 'licenses.txt';

/** The site's own license, and that of each package with its text, as their licenses ask for. */
export const licensesOf = (packages: readonly Shipped[]): string =>
  [
    'The licenses of everything that this site sends to a browser.',
    `The site itself\n\n${readFileSync(path.join(projectFolder, 'LICENSE'), 'utf8').trim()}`,
    ...packages.map(
      ({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}`,
    ),
  ].join(`\n\n${'-'.repeat(72)}\n\n`) + '\n';

/** A page with the name and the license of each package where it tells of them, before the file that has them whole. */
export const withShipped = (html: string, packages: readonly Shipped[]): string =>
  html.replaceAll(
    / data-shipped(?:="")?>/g,
    () => `>${packages.map(({ name, license }) => `${name} (${license})`).join(', ')}; `,
  );
