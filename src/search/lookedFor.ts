import type { Door } from '#domain/searchRecord.ts';
import { rolesAt } from '#search/persons.ts';
import type { Part } from '#search/roles.ts';

/**
 * For whom a program to change is looked for, if not for the writer: the nearest person before it is
 * another ("my husband needs …", "his anger"), or one is named after "for".
 */
export const lookedForOf = (
  parts: readonly Part[],
  asked: ReadonlySet<number>,
): 'change' | 'hurting' | null => {
  const has = (role: string, at: number): boolean => rolesAt(parts, at).has(role);
  const isNamed = (at: number): boolean =>
    has('pronoun', at) ||
    (['partner', 'other', 'child'].some((role) => has(role, at)) && has('my', at - 1)) ||
    (has('their', at) && !has('partner', at));
  const doorOfPerson = (at: number): 'change' | 'hurting' =>
    has('other', at) && !has('partner', at) ? 'hurting' : 'change';
  const isSaid = parts.slice(0, Math.min(...asked)).some(({ roles }) => roles.has('says'));
  const isOwn = (at: number): boolean =>
    has('i', at) || ((has('me', at) || has('meBefore', at)) && !isSaid);
  if ([...asked].some(isOwn)) return null;
  for (let at = Math.min(...asked) - 1; at >= 0; at -= 1) {
    if (has('i', at) || has('me', at) || has('meBefore', at)) break;
    if (isNamed(at)) return doorOfPerson(at);
  }
  const after = parts.findIndex(
    (_, at) => !asked.has(at) && isNamed(at) && [1, 2].some((back) => has('for', at - back)),
  );
  return after < 0 ? null : doorOfPerson(after);
};

/** Whom a sentence speaks of where nothing else of it is understood: another first, then a partner. */
export const spokenToOf = (parts: readonly Part[]): Door | null => {
  const has = (role: string): boolean => parts.some(({ roles }) => roles.has(role));
  if (has('other') && !has('me') && !has('meBefore')) return 'worried';
  return has('partner') || has('me') || has('meBefore') ? 'harmed' : null;
};
