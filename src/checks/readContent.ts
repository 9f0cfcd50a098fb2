import { checkAll } from '#checks/checkAll.ts';
import { ContentError } from '#catalog/ContentError.ts';
import type { Content } from '#catalog/content.ts';
import { contentIn } from '#catalog/contentIn.ts';
import { deadLinksShown } from '#checks/deadLinks.ts';
import type { Files } from '#catalog/files.ts';
import { shownContent } from '#shown/shownContent.ts';
import type { ShownContent } from '#shown/shownContent.ts';

/**
 * Reads content/, checks that it holds together, and gives what the site shows of it.
 *
 * @param today an ISO day, before which every date must lie.
 * @throws ContentError with one sentence for each thing to mend.
 */
export const readContent = (files: Files, today: string): ShownContent => {
  const whole = readWholeContent(files, today);
  const dead = deadLinksShown(files, whole);
  if (dead.length > 0) throw new ContentError(dead);
  return shownContent(whole);
};

/**
 * Reads content/ with the programs that are not shown: drafts, and those that closed or withdrew.
 *
 * @param today an ISO day, before which every date must lie.
 * @throws ContentError with one sentence for each thing to mend.
 */
export const readWholeContent = (files: Files, today: string): Content => {
  const content = contentIn(files, today);
  const found = checkAll(files, content, today);
  if (found.length > 0) throw new ContentError(found);
  return content;
};
