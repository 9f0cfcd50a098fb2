import { runCommand } from '#commands/runCommand.ts';
import { dueItems, isPastLimit } from '#keeping/due.ts';
import type { DueItem } from '#keeping/due.ts';
import { readFiles } from '#catalog/files.ts';
import { projectFolder } from '#catalog/project.ts';
import { today } from '#catalog/today.ts';

/**
 * Lists what is due, for people or (`--json`) for a program.
 *
 * The exit code is 0 where nothing is past a limit, 1 where something is, 2 where the content cannot be read.
 */
const main = (args: readonly string[]): number => {
  const items = dueItems(readFiles(projectFolder), today());
  if (args.includes('--json')) console.log(JSON.stringify(items, null, 2));
  else print(items);
  return items.some(isPastLimit) ? 1 : 0;
};

const print = (items: readonly DueItem[]): void => {
  for (const { kind, file, value, mend } of items)
    console.log(`${kind}\t${file}\t${value}\t${mend}`);
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  const counts = kinds.map((kind) => `${kind}: ${items.filter((i) => i.kind === kind).length}`);
  console.log(`\n${[...counts, `past a limit: ${items.filter(isPastLimit).length}`].join(', ')}`);
};

await runCommand(main);
