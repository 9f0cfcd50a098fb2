import { build } from 'astro';
import { projectContent, projectFolder } from '#catalog/project.ts';

/**
 * Builds the site into dist/.
 *
 * @throws ContentError before anything is written where the content does not hold together.
 */
export const buildSite = async (): Promise<void> => {
  projectContent();
  await build({ root: projectFolder, logLevel: 'warn' });
};
