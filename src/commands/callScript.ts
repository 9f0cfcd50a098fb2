import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from '#commands/runCommand.ts';
import { callSheets, callWords, printable } from '#keeping/callScript.ts';
import { readFiles } from '#catalog/files.ts';
import { projectFolder } from '#catalog/project.ts';
import { readWholeContent } from '#checks/readContent.ts';
import { today } from '#catalog/today.ts';

/** Prints the call sheet of a program (`--html`: as a page to print), or writes all of them to docs/calls/. */
const main = ([id = '', ...rest]: readonly string[]): number => {
  const files = readFiles(projectFolder);
  const sheets = callSheets(readWholeContent(files, today()), callWords(files));
  if (id === 'all') {
    const folder = path.join(projectFolder, 'docs', 'calls');
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const [file, text] of sheets) writeFileSync(path.join(projectFolder, file), text);
    return 0;
  }
  const sheet = sheets.get(`docs/calls/${id}.md`);
  if (sheet === undefined) {
    const ids = [...sheets.keys()].map((file) => path.basename(file, '.md'));
    console.error(`Usage: npm run -s call:script -- ${[...ids, 'all'].join('|')} [--html]`);
    return 2;
  }
  process.stdout.write(rest.includes('--html') ? printable(sheet) : sheet);
  return 0;
};

await runCommand(main);
