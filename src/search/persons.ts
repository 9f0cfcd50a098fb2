import type { Part } from '#search/roles.ts';

/** Whether a word of a sentence plays one of some parts. */
export const is = (parts: readonly Part[], at: number, ...roles: readonly string[]): boolean =>
  roles.some((role) => parts[at]?.roles.has(role));

/** The first place before (-1) or after (1) another whose word plays none of some parts. */
export const past = (
  parts: readonly Part[],
  at: number,
  step: 1 | -1,
  ...roles: readonly string[]
): number => {
  let place = at + step;
  while (is(parts, place, ...roles)) place += step;
  return place;
};

/** "My daughter's boyfriend", "her husband", "the husband of my sister". */
export const isOfAnother = (parts: readonly Part[], at: number): boolean => {
  if (!is(parts, at, 'partner')) return false;
  if (is(parts, at, 'theirs')) return true;
  if (is(parts, at, 'pronoun')) return false;
  const isOther = (step: 1 | -1): boolean =>
    is(parts, past(parts, at, step, 'of', 'my'), 'other', 'child');
  return is(parts, at - 1, 'their') || isOther(-1) || isOther(1);
};

/** "The husband of my sister": whether before somebody stands whose partner they are. */
export const isOwner = (parts: readonly Part[], at: number): boolean => {
  const before = past(parts, at, -1, 'of', 'my');
  return !is(parts, at, 'partner') && isPerson(parts, before) && is(parts, before, 'partner');
};

/** Whether a word stands for somebody, or for whose they are ("my girlfriend"). */
export const isSomebody = (parts: readonly Part[], at: number): boolean =>
  is(parts, at, 'partner', 'other', 'child', 'my', 'their');

/** The place before the words that link somebody with what they are; "soy" is "I am" in one. */
export const beforeLinks = (parts: readonly Part[], at: number): number => {
  let before = at - 1;
  while (is(parts, before, 'link') && !is(parts, before, 'i')) before -= 1;
  return before;
};

/** "I am a man", "soy mujer": whether somebody who is named is the writer. */
export const isWriter = (parts: readonly Part[], at: number): boolean => {
  const before = beforeLinks(parts, at);
  const isLinked = before < at - 1 || is(parts, before, 'link');
  return isPerson(parts, at) && isLinked && is(parts, before, 'i');
};

/** Whether a word says by its form, or by the mark behind it, that something is done to it. */
export const isObject = (parts: readonly Part[], at: number): boolean =>
  (is(parts, at, 'them') && !is(parts, at + 1, 'who')) ||
  (isPerson(parts, at) && is(parts, at + 1, 'mark'));

/** "Le soir il frappe": whether a small word that may be an object stands before the one who does it, as none does. */
export const isBeforeDoer = (parts: readonly Part[], at: number, act: number): boolean =>
  is(parts, at, 'them') &&
  parts.slice(at + 1, act).some((_, more) => is(parts, at + 1 + more, 'partner', 'other'));

/** Whether a word names somebody; no mere "he" or "she". */
export const isPerson = (parts: readonly Part[], at: number): boolean =>
  !is(parts, at, 'pronoun') && is(parts, at, 'partner', 'other', 'child');

/**
 * "Abuse husband", "threats from my ex": whether the partner within so many words after another is named as nobody's
 * own, or as who does it.
 */
export const isNamedOnly = (parts: readonly Part[], at: number, within: number): boolean => {
  let place = at + 1;
  for (; place <= at + within && !is(parts, place, 'partner'); place += 1) {
    if (is(parts, place, 'of', 'by', 'with')) return true;
    if (is(parts, place, 'my', 'their', 'article')) return false;
  }
  return is(parts, place, 'named');
};

/** "Hit his wife": whether the one it is done to is called somebody else's. */
export const isTheirs = (parts: readonly Part[], at: number, within: number): boolean => {
  let place = at + 1;
  while (place <= at + within && !is(parts, place, 'their')) place += 1;
  return place <= at + within && is(parts, place + 1, 'named');
};

/** "La golpeó su esposo": whether the one who does it stands behind, and who suffers it is no more than a small word. */
export const hasDoerAfter = (parts: readonly Part[], at: number): boolean => {
  const after = past(parts, at, 1, 'my', 'their');
  const isOnly = is(parts, at - 1, 'them') && !is(parts, at - 1, 'article');
  return isOnly && after > at + 1 && isPerson(parts, after);
};

/** Whether a word for harming stands just before somebody. */
export const isDoneTo = (parts: readonly Part[], at: number): boolean =>
  [1, 2].some((back) => (parts[at - back]?.harm ?? null) !== null);
