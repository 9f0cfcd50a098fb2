import { is, isPerson, past } from '#search/persons.ts';
import type { Part } from '#search/roles.ts';

/** "He says I hit him", "dice que soy violenta": somebody else's words; they may be true, or one more way to hurt. */
export const isSaid = (parts: readonly Part[], at: number): boolean =>
  [1, 2, 3].some((back) => is(parts, at - back, 'says') && !is(parts, at - back - 1, 'i'));

/**
 * "I never hit him", "yo no le pego", "je ne la frappe pas": whether a word beside a deed says that it is not done. It
 * was done where it is no more ("I do not hit her anymore"), and where the word belongs to another ("بعد ما ضربتها").
 */
export const isDenied = (parts: readonly Part[], at: number): boolean => {
  const near = past(parts, at, -1, 'them', 'link', 'aux', 'who');
  // "C'est pas moi qui crie", "no soy el que pega".
  const before = is(parts, near + 1, 'who') && is(parts, near, 'i', 'me') ? near - 1 : near;
  const isNot =
    is(parts, before, 'not') && ![1, 2, 3].some((back) => is(parts, before - back, 'noDenial'));
  return (
    (isNot || is(parts, at + 1, 'notAfter')) && !parts.some((_, any) => is(parts, any, 'again'))
  );
};

/** "I kicked him out", "I pulled away": whoever gets away from somebody, or sends them off, harms nobody. */
export const isAway = (parts: readonly Part[], at: number): boolean =>
  [1, 2, 3].some((more) => is(parts, at + more, 'away'));

/** "He told my mom I am crazy", "my sister says my husband is dangerous": who only hears of the writer, or speaks of them. */
export const isOnlyTold = (parts: readonly Part[], at: number): boolean => {
  if (!is(parts, at, 'other')) return false;
  const isAfter = (from: number, test: (place: number) => boolean): boolean =>
    parts.some((_, place) => place > from && test(place));
  const before = past(parts, at, -1, 'my', 'their', 'article', 'of');
  const isHearer = is(parts, before, 'says') && !is(parts, before - 1, 'i');
  if (isHearer) return isAfter(at, (place) => is(parts, place, 'i', 'me', 'meBefore'));
  const after = past(parts, at, 1, 'link');
  const isOwn = (place: number): boolean =>
    is(parts, place, 'my') && (!isPerson(parts, place + 1) || is(parts, place + 1, 'partner'));
  return is(parts, after, 'says', 'sees') && isAfter(after, isOwn);
};

/** "Je l'ai vu frapper", "je le laisse crier": whether the writer sees or bears what another does. */
export const isLetting = (parts: readonly Part[], from: number, to: number): boolean =>
  parts.slice(from + 1, to).some((_, more) => is(parts, from + 1 + more, 'lets'));

/** "Tengo miedo de que le pegue": what is feared or wished of another has the form of what the writer did. */
export const isWished = (parts: readonly Part[], at: number): boolean => {
  const that = past(parts, at, -1, 'them', 'not');
  return is(parts, that, 'who') && [1, 2, 3].some((back) => is(parts, that - back, 'wishes'));
};
