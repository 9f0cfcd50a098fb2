import type { Part } from '#search/roles.ts';

const none: ReadonlySet<string> = new Set();

/** The parts that a word of a sentence plays. */
export const rolesAt = (parts: readonly Part[], at: number): ReadonlySet<string> =>
  parts[at]?.roles ?? none;

/** "My daughter's boyfriend", "her husband", "the husband of my sister". */
export const isOfAnother = (parts: readonly Part[], at: number): boolean => {
  if (!rolesAt(parts, at).has('partner')) return false;
  if (rolesAt(parts, at).has('theirs')) return true;
  if (!rolesAt(parts, at).has('pronoun') && rolesAt(parts, at - 1).has('their')) return true;
  const isOther = (place: number): boolean => {
    const has = rolesAt(parts, place);
    return has.has('other') || has.has('child');
  };
  const skip = (from: number, step: number): number => {
    let place = from + step;
    while (rolesAt(parts, place).has('of') || rolesAt(parts, place).has('my')) place += step;
    return place;
  };
  return !rolesAt(parts, at).has('pronoun') && (isOther(skip(at, -1)) || isOther(skip(at, 1)));
};

/** "The husband of my sister": whether before somebody stands whose partner they are. */
export const isOwner = (parts: readonly Part[], at: number): boolean => {
  if (rolesAt(parts, at).has('partner')) return false;
  let before = at - 1;
  while (rolesAt(parts, before).has('of') || rolesAt(parts, before).has('my')) before -= 1;
  return isPerson(parts, before) && rolesAt(parts, before).has('partner');
};

/** Whether a word stands for somebody, or for whose they are ("my girlfriend"). */
export const isSomebody = ({ roles }: Part): boolean =>
  ['partner', 'other', 'child', 'my', 'their'].some((who) => roles.has(who));

/** "I am a man", "soy mujer": whether somebody who is named is the writer. */
export const isWriter = (parts: readonly Part[], at: number): boolean => {
  let before = at - 1;
  while (rolesAt(parts, before).has('link') && !rolesAt(parts, before).has('i')) before -= 1;
  const isLinked = before < at - 1 || rolesAt(parts, before).has('link');
  return isPerson(parts, at) && isLinked && rolesAt(parts, before).has('i');
};

/** Whether a word says by its form, or by the mark behind it, that something is done to it. */
export const isObject = (parts: readonly Part[], at: number): boolean =>
  rolesAt(parts, at).has('them') || (isPerson(parts, at) && rolesAt(parts, at + 1).has('mark'));

/** Whether a word names somebody; no mere "he" or "she". */
export const isPerson = (parts: readonly Part[], at: number): boolean =>
  !rolesAt(parts, at).has('pronoun') &&
  (['partner', 'other', 'child'] as const).some((who) => rolesAt(parts, at).has(who));
