import path from 'node:path';
import { ContentError } from '#catalog/ContentError.ts';
import { readFiles } from '#catalog/files.ts';
import { projectFolder } from '#catalog/project.ts';
import { projectContent } from '#views/projectContent.ts';
import { today } from '#catalog/today.ts';
import { importRecords } from '#hsds/importRecords.ts';
import { limits } from '#hsds/readJson.ts';
import { readSources } from '#hsds/readSources.ts';
import { writeFiles } from '#hsds/writeFiles.ts';

const usage = 'Usage: npm run import:hsds -- FILE|DIR [--source=https://…]';

/** Imports organizations of HSDS 3.x as drafts; the exit code is 2, and nothing is written, where anything is wrong. */
const main = (args: readonly string[]): number => {
  const [place, option, ...more] = [...args].sort(
    (a, b) => Number(a.startsWith('--')) - Number(b.startsWith('--')),
  );
  const isPlain = option === undefined || option.startsWith('--source=');
  if (place === undefined || place.startsWith('--') || !isPlain || more.length > 0)
    return refuse([usage]);
  const source = option?.slice('--source='.length);
  if (source !== undefined && !/^https?:\/\/[^\s"<>]+$/.test(source))
    return refuse([`The source "${source}" is no address that begins with https:// or http://.`]);
  const problems: string[] = [];
  const sources = readSources(path.resolve(process.env['INIT_CWD'] ?? '', place), problems);
  if (problems.length > 0) return refuse(problems);
  const content = projectContent();
  const files = readFiles(projectFolder);
  const result = importRecords(sources, { content, files, today: today(), source });
  for (const note of result.notes) console.log(`- ${note}`);
  if (result.problems.length > 0) return refuse(result.problems);
  if (result.files.size > 0) writeFiles(projectFolder, result.files);
  for (const file of result.files.keys()) console.log(file);
  console.log(
    '\nThese are drafts: no page shows them. CONTRIBUTING.md tells how one becomes a program of the site.',
  );
  return 0;
};

const refuse = (problems: readonly string[]): number => {
  const told = problems.slice(0, limits.problems);
  for (const problem of told) console.error(`- ${problem}`);
  if (told.length < problems.length)
    console.error(`- … and ${problems.length - told.length} more.`);
  console.error('\nNothing was written.');
  return 2;
};

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(error.message);
  process.exitCode = error instanceof ContentError ? 1 : 2;
}
