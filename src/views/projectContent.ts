import { readFiles } from '#catalog/files.ts';
import { projectFolder } from '#catalog/project.ts';
import { readContent } from '#checks/readContent.ts';
import { today } from '#catalog/today.ts';
import { teachIntl } from '#i18n/teachIntl.ts';
import type { ShownContent } from '#shown/shownContent.ts';

let content: ShownContent | null = null;

/** The project's content, read once; from then on dates can be said in each of its languages. */
export const projectContent = (): ShownContent => {
  if (content === null) {
    content = readContent(readFiles(projectFolder), today());
    teachIntl(content.calendars);
  }
  return content;
};
