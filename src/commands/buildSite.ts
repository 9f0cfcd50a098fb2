import { build } from 'astro';
import { builtFolder, projectContent, projectFolder } from '#catalog/project.ts';

/**
 * Builds the site into dist/, or into the folder that BUILT names.
 *
 * @throws ContentError before anything is written where the content does not hold together.
 */
export const buildSite = async (): Promise<void> => {
  projectContent();
  await build({
    root: projectFolder,
    outDir: builtFolder,
    logLevel: 'warn',
    // Two builds of one project at a time would share what is kept between builds.
    ...(process.env['BUILT'] === undefined ? {} : { cacheDir: `${builtFolder}-cache` }),
  });
};
