import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from '#commands/runCommand.ts';
import { otherIds } from '#checks/checkIds.ts';
import { readFiles } from '#catalog/files.ts';
import { newProgramFiles, problemOfNew } from '#keeping/newProgram.ts';
import { projectFolder } from '#catalog/project.ts';
import { readWholeContent } from '#checks/readContent.ts';
import { today } from '#catalog/today.ts';

const usage = 'Usage: npm run -s new:program -- <id> "<Name>"';

/** Writes the folder of a new program as a draft; nothing is written where the id cannot be used. */
const main = ([id = '', name = '', ...rest]: readonly string[]): number => {
  const content = readWholeContent(readFiles(projectFolder), today());
  const taken = [
    ...content.programs.map((program) => program.id),
    ...otherIds(readFiles(projectFolder)).keys(),
  ];
  const problem = rest.length > 0 ? 'Put the name in quotes.' : problemOfNew(id, name, taken);
  if (problem !== null) {
    console.error(`${problem}\n${usage}`);
    return 2;
  }
  for (const [file, text] of newProgramFiles(id, name, content)) {
    mkdirSync(path.dirname(path.join(projectFolder, file)), { recursive: true });
    // Never over a file that is there.
    writeFileSync(path.join(projectFolder, file), text, { flag: 'wx' });
    console.log(file);
  }
  console.log('\nA draft: it is shown nowhere. What is missing: npm run -s check:content');
  return 0;
};

await runCommand(main);
