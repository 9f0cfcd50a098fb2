import path from 'node:path';
import { readFiles } from '#catalog/files.ts';
import { today } from '#catalog/today.ts';
import { readContent } from '#catalog/readContent.ts';
import { teachIntl } from '#i18n/teachIntl.ts';
import type { ShownContent } from '#shown/shownContent.ts';

/** The project's folder: commands, the build and the tests all run in it (a built page lies elsewhere). */
export const projectFolder = process.cwd();

/** Where the built site lies: in `dist/`, or where BUILT says, so that tests need not build over what is being served. */
export const builtFolder = path.resolve(projectFolder, process.env['BUILT'] ?? 'dist');

let content: ShownContent | null = null;

/** The project's content, read once; from then on dates can be said in each of its languages. */
export const projectContent = (): ShownContent => {
  if (content === null) {
    content = readContent(readFiles(projectFolder), today());
    teachIntl(content.calendars);
  }
  return content;
};
