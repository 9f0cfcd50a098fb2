import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from '#commands/runCommand.ts';
import { readFiles } from '#catalog/files.ts';
import { projectFolder } from '#catalog/project.ts';
import { recordFile, recordOf, recordText, translationsIn } from '#keeping/translated.ts';

/** Writes down that a language's words, or some files of them, have been brought up to the English of today. */
const main = ([which = '', ...read]: readonly string[]): number => {
  const files = readFiles(projectFolder);
  const languages = translationsIn(files);
  const unknown = read.filter((file) => !files.has(`content/words/en/${file}`));
  if (!['all', ...languages].includes(which) || unknown.length > 0) {
    console.error(
      `Usage: npm run -s translated -- ${languages.join('|')}|all [file below the language's folder …]`,
    );
    for (const file of unknown) console.error(`There is no content/words/en/${file}.`);
    return 2;
  }
  for (const locale of which === 'all' ? languages : [which]) {
    const file = path.join(projectFolder, recordFile(locale));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, recordText(recordOf(files, locale), read));
  }
  return 0;
};

await runCommand(main);
