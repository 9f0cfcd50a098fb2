import type { Door } from '#domain/searchRecord.ts';
import { is } from '#search/persons.ts';
import type { Part } from '#search/roles.ts';

/**
 * For whom a program to change is looked for, if not for the writer: the nearest person before it is
 * another ("my husband needs …", "his anger"), or one is named after "for".
 */
export const lookedForOf = (
  parts: readonly Part[],
  asked: ReadonlySet<number>,
): 'change' | 'hurting' | null => {
  const isNamed = (at: number): boolean =>
    is(parts, at, 'pronoun') ||
    (is(parts, at, 'partner', 'other', 'child') && is(parts, at - 1, 'my')) ||
    (is(parts, at, 'their') && !is(parts, at, 'partner'));
  const doorOfPerson = (at: number): 'change' | 'hurting' =>
    is(parts, at, 'other') && !is(parts, at, 'partner') ? 'hurting' : 'change';
  const from = Math.min(...asked);
  const isSaid = parts.some((_, at) => at < from && is(parts, at, 'says'));
  const isOwn = (at: number): boolean =>
    is(parts, at, 'i') || (!isSaid && is(parts, at, 'me', 'meBefore'));
  if ([...asked].some(isOwn)) return null;
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

/** Whom a sentence speaks of where nothing else of it is understood: another first, then a partner. */
export const spokenToOf = (parts: readonly Part[]): Door | null => {
  const has = (...roles: readonly string[]): boolean =>
    parts.some((_, at) => is(parts, at, ...roles));
  if (has('other') && !has('me', 'meBefore')) return 'worried';
  return has('partner', 'me', 'meBefore') ? 'harmed' : null;
};
