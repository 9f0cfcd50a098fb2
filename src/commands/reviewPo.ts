import { give, reviewGiven } from '#commands/reviewGiven.ts';
import { runCommand } from '#commands/runCommand.ts';
import { today } from '#catalog/today.ts';
import { listsOf } from '#review/lists.ts';
import { notesOfText, readNotes } from '#review/notes.ts';
import { poText } from '#review/po.ts';

/** Writes the words of a language as a PO file, for agencies and their tools. */
const main = ([locale = '', file, ...only]: readonly string[]): number => {
  const given = reviewGiven('review:po', locale, only);
  if (given === null) return 2;
  const { files, parts, readings, notes } = given;
  const lists = listsOf(files, locale);
  const read = readNotes(notes);
  give(
    poText({
      locale,
      texts: parts.flatMap(({ texts }) => texts),
      readings,
      lists,
      notesOf: (text) => notesOfText(read, lists, text),
      day: today(),
    }),
    file,
  );
  return 0;
};

await runCommand(main);
