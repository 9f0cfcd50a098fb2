import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { builtProblems } from '../checks/checkHidden.ts';
import { ContentError } from '../catalog/ContentError.ts';
import { projectContent } from '../views/projectContent.ts';

/**
 * Looks through every text that was built, whatever made it: a hidden place must be named by none.
 *
 * @throws ContentError for each text that names one.
 */
export const refuseHiddenPlaces = async (root: string): Promise<void> => {
  const names = (await readdir(root, { recursive: true }))
    .filter((file) => /\.(?:html|js|json|xml|txt|css|svg)$/.test(file))
    .map((file) => file.replaceAll(path.sep, '/'));
  const texts = await Promise.all(
    names.map(async (file) => [file, await readFile(path.join(root, file), 'utf8')] as const),
  );
  const problems = builtProblems(texts, projectContent());
  if (problems.length > 0) throw new ContentError(problems);
};
