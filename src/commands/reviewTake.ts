import { readFileSync } from 'node:fs';
import { placeOfFile } from '#commands/reviewGiven.ts';
import { runCommand } from '#commands/runCommand.ts';
import { ContentError } from '#catalog/ContentError.ts';
import { readFiles } from '#catalog/files.ts';
import type { Files } from '#catalog/files.ts';
import { projectFolder } from '#catalog/project.ts';
import { readContent } from '#checks/readContent.ts';
import { today } from '#catalog/today.ts';
import { translationsIn } from '#keeping/translated.ts';
import { decoded } from '#review/decoded.ts';
import { readPo } from '#review/po.ts';
import { replaceFiles } from '#review/replaceFiles.ts';
import { readSaved } from '#review/returned.ts';
import { take } from '#review/take.ts';
import type { Refused } from '#review/take.ts';

/** Takes what a reader saved, or a PO file, into content/: what fits, and says of all else why not; exit code 1 where anything was left out. */
const main = (args: readonly string[]): number => {
  const [name, option, ...more] = args;
  const given = /^--by=(.+)$/.exec(option ?? '')?.[1];
  if (
    name === undefined ||
    name.startsWith('-') ||
    (option !== undefined && given === undefined) ||
    more.length > 0
  )
    return refuse('Usage: npm run -s review:take -- FILE [--by="Name"]');
  const text = decoded(readGiven(name));
  const returned = text === null ? null : (readSaved(text) ?? readPo(text));
  if (returned === null)
    return refuse(
      `"${name}" is no file that a sheet has saved, and no PO file of this project. Ask for the file that came out of the sheet (review-….json), or for the .po file.`,
    );
  const files = readFiles(projectFolder);
  const languages = translationsIn(files);
  if (!languages.includes(returned.locale))
    return refuse(
      `"${name}" is of the language "${returned.locale}". There is: ${languages.join(', ')}.`,
    );
  const by = (given ?? returned.by).trim();
  if (by === '') return refuse(`"${name}" does not say who has read. Add --by="Name or initials".`);
  const problems: string[] = [];
  const taken = take(files, { ...returned, by }, problemOf, problems);
  if (problems.length > 0) throw new ContentError(problems);
  replaceFiles(projectFolder, taken.files);
  const { changed, right, doubtful, refused } = taken;
  console.log(
    `Taken from ${by}, ${returned.on}: ${changed.length} with other words, ${right.length} found right, ${doubtful.length} doubtful or answered.`,
  );
  for (const file of taken.files.keys()) console.log(file);
  if (refused.length > 0)
    console.error(
      `\nNot taken, ${refused.length}; nothing was written for these, and all of it is still in "${name}":`,
    );
  for (const each of refused) console.error(told(each));
  return refused.length > 0 ? 1 : 0;
};

const readGiven = (name: string): Uint8Array => {
  try {
    return readFileSync(placeOfFile(name));
  } catch {
    return new Uint8Array();
  }
};

const refuse = (sentence: string): number => {
  console.error(sentence);
  return 2;
};

/** Why the site could not be built from files, in the words of the build; null where it can. */
const problemOf = (files: Files): string | null => {
  try {
    readContent(files, today());
    return null;
  } catch (error) {
    if (error instanceof ContentError) return error.problems.join(' ');
    throw error;
  }
};

const told = ({ id, why, returned: { text, said } }: Refused): string =>
  [`- ${id}: ${why}`, `  Written: ${text}`, ...(said === '' ? [] : [`  Said: ${said}`])].join('\n');

await runCommand(main);
