import type { Door } from '#domain/searchRecord.ts';
import { is, isWriter } from '#search/persons.ts';
import { isOnlyTold } from '#search/told.ts';
import type { Spoken } from '#search/spoken.ts';
import type { Part } from '#search/roles.ts';

/**
 * For whom a program to change is looked for, if not for the writer: the nearest person before it is
 * another ("my husband needs …", "his anger"), or one is named after "for".
 */
export const lookedForOf = (
  parts: readonly Part[],
  { words: asked, topic }: Spoken,
): 'change' | 'hurting' | 'both' | null => {
  const isNamed = (at: number): boolean =>
    is(parts, at, 'pronoun', 'spouse') ||
    (is(parts, at, 'partner', 'other', 'child') && is(parts, at - 1, 'my')) ||
    (is(parts, at, 'their') && !is(parts, at, 'partner'));
  const doorOfPerson = (at: number): 'change' | 'hurting' =>
    is(parts, at, 'other') && !is(parts, at, 'partner') ? 'hurting' : 'change';
  // A guess from a misspelling stands at no word.
  if (asked.size === 0) return null;
  const from = Math.min(...asked);
  // "My husband says I need to change" may be true, or one more way to hurt; whoever is sent to a program looks for one.
  const isTold = parts.some(
    (_, at) => at < from && is(parts, at, 'says') && isPartnerBefore(parts, at),
  );
  if (isTold && topic.asks !== true) return 'both';
  const isSaid = parts.some((_, at) => at < from && is(parts, at, 'says'));
  const isOwn = (at: number): boolean =>
    is(parts, at, 'i') || (!isSaid && is(parts, at, 'me', 'meBefore'));
  // "My anger" is the writer's own, whoever is spoken of before.
  if ([...asked].some((at) => isOwn(at) || is(parts, at, 'my'))) return null;
  for (let at = from - 1; at >= 0; at -= 1) {
    if (is(parts, at, 'i', 'me', 'meBefore')) break;
    if (isNamed(at)) return doorOfPerson(at);
  }
  const after = parts.findIndex(
    (_, at) =>
      !asked.has(at) && isNamed(at) && (is(parts, at - 1, 'for') || is(parts, at - 2, 'for')),
  );
  return after < 0 ? null : doorOfPerson(after);
};

/** Whether the one who says something is a partner, and not the writer. */
const isPartnerBefore = (parts: readonly Part[], at: number): boolean =>
  !is(parts, at - 1, 'i') && [1, 2].some((back) => is(parts, at - back, 'partner'));

/** Whom a sentence speaks of where nothing else of it is understood: another first, then a partner. */
export const spokenToOf = (parts: readonly Part[]): Door | null => {
  const has = (...roles: readonly string[]): boolean =>
    parts.some((_, at) => is(parts, at, ...roles));
  const isNeeding = (_: Part, at: number): boolean =>
    is(parts, at, 'other') && !isWriter(parts, at) && !isOnlyTold(parts, at);
  if (parts.some(isNeeding) && !has('me', 'meBefore')) return 'worried';
  return has('partner', 'me', 'meBefore') ? 'harmed' : null;
};
