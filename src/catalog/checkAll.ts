import type { Content } from '#catalog/content.ts';
import type { Files } from '#catalog/files.ts';
import { checkCodes } from '#catalog/checkCodes.ts';
import { checkFacts } from '#catalog/checkFacts.ts';
import { checkFirst } from '#catalog/checkFirst.ts';
import { checkHidden } from '#catalog/checkHidden.ts';
import { checkIds } from '#catalog/checkIds.ts';
import { checkInterpreters } from '#catalog/checkInterpreters.ts';
import { checkLanguages } from '#catalog/checkLanguages.ts';
import { checkPageParts } from '#checks/checkPageParts.ts';
import { checkRules } from '#catalog/checkRules.ts';
import { checkSearch } from '#catalog/checkSearch.ts';
import { checkSite } from '#catalog/checkSite.ts';
import { checkSources } from '#catalog/checkSources.ts';
import { checkStrip } from '#shown/strip.ts';
import { checkWords } from '#catalog/checkWords.ts';

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
