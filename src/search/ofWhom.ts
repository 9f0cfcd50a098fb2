import type { Door } from '#domain/searchRecord.ts';
import { isSaid } from '#search/told.ts';
import { beforeLinks, is, isOfAnother, isPerson } from '#search/persons.ts';
import type { Part } from '#search/roles.ts';

/** "Les menaces de mon mari", "los golpes de mi ex": whose act it is where a thing is named, and not done. */
export const ofWhom = (parts: readonly Part[], at: number): Door | null => {
  const harm = parts[at]?.harm ?? null;
  const isThing = harm !== null && harm.by !== 'i' && !is(parts, at - 1, 'i');
  if (!isThing || !is(parts, at + 1, 'of') || !is(parts, at + 2, 'my')) return null;
  if (!isPerson(parts, at + 3) || is(parts, at + 3, 'child')) return null;
  return is(parts, at + 3, 'partner') && !isOfAnother(parts, at + 3) ? 'harmed' : 'worried';
};

/** "I am violent", "he is violent": a word for how somebody is, with nothing but small ones between. */
export const stateAt = (parts: readonly Part[], at: number): Door | null => {
  if (!is(parts, at, 'violent')) return null;
  const before = beforeLinks(parts, at);
  const isOfSomething =
    [1, 2].some((more) => is(parts, at + more, 'partner')) && !is(parts, at + 1, 'with');
  if (is(parts, before, 'i')) {
    if (isOfSomething) return 'harmed';
    return isSaid(parts, before) ? 'both' : 'caused';
  }
  if (!is(parts, before, 'partner', 'other', 'child')) return null;
  return is(parts, before, 'partner') && !isOfAnother(parts, before) ? 'harmed' : 'worried';
};
