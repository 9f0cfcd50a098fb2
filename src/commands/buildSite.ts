import { build } from 'astro';
import { readFiles } from '#catalog/files.ts';
import { builtFolder, projectFolder } from '#catalog/project.ts';
import { projectContent } from '#views/projectContent.ts';
import { readWholeContent } from '#checks/readContent.ts';
import { takenOut } from '#shown/takenOut.ts';

/**
 * Builds the site into dist/, or into the folder that BUILT names, and prints every sentence that is left out of
 * it with what is not shown.
 *
 * @throws ContentError before anything is written where the content does not hold together.
 */
export const buildSite = async (): Promise<void> => {
  const shown = projectContent();
  console.log(`The site as it is on ${shown.day} (DAY=${shown.day} builds the same again)`);
  for (const line of takenOut(readWholeContent(readFiles(projectFolder), shown.day), shown))
    console.log(line);
  await build({
    root: projectFolder,
    outDir: builtFolder,
    logLevel: 'warn',
    // Two builds of one project at a time would share what is kept between builds.
    ...(process.env['BUILT'] === undefined ? {} : { cacheDir: `${builtFolder}-cache` }),
  });
};
