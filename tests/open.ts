import type { Files } from '#catalog/files.ts';
import { readFiles } from '#catalog/files.ts';
import { projectFolder } from '#catalog/project.ts';
import { readContent } from '#checks/readContent.ts';
import { today } from '#catalog/today.ts';
import type { ShownContent } from '#shown/shownContent.ts';

/** The project's files with every program that was ever listed open: what the rules are tested on does not change with who is open. */
export const openFiles = (): Files =>
  new Map(
    [...readFiles(projectFolder)].map(([file, text]) => [
      file,
      /^content\/programs\/[^/]+\/facts\.yaml$/.test(file)
        ? text.replace(/^status: (?:paused|closed|withdrawn)$/m, 'status: open')
        : text,
    ]),
  );

/** The content read from them. */
export const openContent = (): ShownContent => readContent(openFiles(), today());
