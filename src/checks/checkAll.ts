import type { Content } from '#catalog/content.ts';
import type { Files } from '#catalog/files.ts';
import { checkCodes } from '#checks/checkCodes.ts';
import { checkFacts } from '#checks/checkFacts.ts';
import { checkFirst } from '#checks/checkFirst.ts';
import { checkHidden } from '#checks/checkHidden.ts';
import { checkIds } from '#checks/checkIds.ts';
import { checkInterpreters } from '#checks/checkInterpreters.ts';
import { checkLanguages } from '#checks/checkLanguages.ts';
import { checkPageParts } from '#checks/checkPageParts.ts';
import { checkRules } from '#checks/checkRules.ts';
import { checkSearch } from '#checks/checkSearch.ts';
import { checkSite } from '#checks/checkSite.ts';
import { checkSources } from '#checks/checkSources.ts';
import { checkStrip } from '#shown/strip.ts';
import { checkWords } from '#checks/checkWords.ts';

/**
 * What does not hold together in content that was read: a sentence for each thing to mend.
 *
 * @param today an ISO day, before which every date must lie.
 */
export const checkAll = (files: Files, content: Content, today: string): readonly string[] => {
  const found = [
    ...checkIds(files),
    ...checkFacts(content, today),
    ...checkSite(content),
    ...checkStrip(content),
    ...checkInterpreters(content),
    ...checkFirst(content),
    ...checkHidden(content),
    ...checkRules(content),
    ...checkWords(content),
    ...checkLanguages(files, content),
    ...checkPageParts(content),
    ...checkSources(content, today),
    ...checkCodes(content),
  ];
  // Where a page or a line is missing, all that leads there is no second problem.
  if (found.length === 0) found.push(...checkSearch(content));
  return found;
};
