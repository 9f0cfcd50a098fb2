import type { Door } from '#domain/searchRecord.ts';
import type { Doer } from '#search/doer.ts';
import { ofWhom, stateAt } from '#search/ofWhom.ts';
import { hasDoerAfter, is, isNamedOnly, isTheirs } from '#search/persons.ts';
import { isAway, isDenied, isLetting, isSaid, isWished } from '#search/told.ts';
import { isBeforeDoer, isDoneTo, isObject, isOfAnother, isOwner } from '#search/persons.ts';
import { isPerson, isWriter } from '#search/persons.ts';
import { partOf, takenApart } from '#search/roles.ts';
import type { Harm, Part } from '#search/roles.ts';
import { isDense } from '#search/query.ts';
import type { SearchIndex } from '#search/searchIndex.ts';

/** How far before a word for harming its doer is looked for, and how far after it the one it is done to. */
const reach = { before: 8, after: 5 };

/** Who does what to whom, as the words say it; null where they do not. */
export const doorOf = (index: SearchIndex, words: readonly string[]): Door | null => {
  const parts = words
    .flatMap((word) => (isDense(word) ? takenApart(index.roles, word) : [word]))
    .map((word) => partOf(index.roles, word));
  const doors = new Set(
    parts.flatMap((part, at): Door | readonly Door[] => {
      // "A bruise" is a thing.
      const harm = is(parts, at - 1, 'article') ? null : part.harm;
      const act = ofWhom(parts, at) ?? (harm === null ? null : actAt(parts, at, harm));
      const door = act ?? stateAt(parts, at) ?? [];
      // Who has to deny it is mostly the one who was hurt, and accused.
      return door === 'caused' && isDenied(parts, at) ? 'harmed' : door;
    }),
  );
  if (doors.has('caused') && doors.has('harmed')) return 'both';
  return order.find((door) => doors.has(door)) ?? null;
};

/** Where several are spoken of, the writer comes first. */
const order: readonly Door[] = ['harmed', 'both', 'caused', 'child', 'hurting', 'worried'];

/** Whose act a word for harming is, and what the writer is to it. */
const actAt = (parts: readonly Part[], at: number, said: Harm): Door | null => {
  const harm = isWished(parts, at) ? { ...said, by: 'they' as const } : said;
  const doer = doerOf(parts, at, harm);
  const sufferer = suffererOf(parts, at, harm);
  if (sufferer === 'self') return null;
  if (sufferer === 'me') return 'harmed';
  // "Stop being controlling" is no suffering; "je suis violentée par lui" is.
  if (isPassive(parts, at, doer.at) && (!is(parts, at, 'violent') || is(parts, at + 1, 'by')))
    return passive[doer.who ?? 'none'] ?? null;
  switch (doer.who) {
    case 'i':
      if (sufferer === null || isAway(parts, at)) return null;
      return doer.isSaid ? 'both' : 'caused';
    case 'other':
      return sufferer === 'partner' && !doer.isTheirs ? 'hurting' : 'worried';
    case 'partner':
      if (sufferer === 'child') return 'child';
      return sufferer === null ? 'harmed' : 'worried';
    case null:
      // "hit my girlfriend": nobody but the writer is there to have done it.
      if (harm.by === 'they' && sufferer === 'child') return 'child';
      // "Hit his wife": he did.
      if (hasDoerAfter(parts, at) || isTheirs(parts, at, reach.after)) return 'worried';
      return harm.by === null && sufferer === 'partner' && !isNamedOnly(parts, at, reach.after)
        ? 'caused'
        : null;
  }
};

const passive: Readonly<Record<string, Door>> = {
  i: 'harmed',
  none: 'harmed',
  other: 'worried',
  partner: 'worried',
};

/** The nearest person before a word who can be its doer, unless the word's own form says it. */
const doerOf = (parts: readonly Part[], at: number, { by, to, isJoined }: Harm): Doer => {
  const isMore = isJoined || is(parts, at - 1, 'but');
  const isOwn = by === 'i' && (isMore || to === 'them' || is(parts, at - 1, 'them'));
  const nobody: Doer = { who: null, at: -1, isTheirs: false, isSaid: false };
  for (let before = at - 1; before >= Math.max(0, at - reach.before); before -= 1) {
    const has = (...roles: readonly string[]): boolean => is(parts, before, ...roles);
    if (isObject(parts, before) || has('with')) continue;
    // "I pushed her and yelled": she does not.
    if (isMore && isDoneTo(parts, before)) continue;
    if (has('i')) {
      // Haitian Creole: "mari m", my husband.
      if (by === 'they' || (has('my') && isPerson(parts, before - 1))) continue;
      // "Je l'ai vu frapper": the writer saw it.
      if (isLetting(parts, before, at)) return { ...nobody, who: 'partner', at: before };
      return { ...nobody, who: 'i', at: before, isSaid: isSaid(parts, before) };
    }
    if (has('partner', 'other', 'child')) {
      if (isWriter(parts, before)) return { ...nobody, who: 'i', at: before };
      // "afraid of him": what stands behind such a word is no doer. "The husband of my sister": he does it.
      const isTheirs = isOfAnother(parts, before) || isOwner(parts, before);
      // "Mi mujer me provocó y le pegué": the word's own form says who.
      if (isOwn && !isTheirs) continue;
      const who = has('partner') && !isTheirs ? 'partner' : 'other';
      return { ...nobody, who, at: before, isTheirs };
    }
  }
  return by === 'i' ? { ...nobody, who: 'i', isSaid: isSaid(parts, at) } : nobody;
};

/** Whom it is done to: by the word's own form, a short word before it, or who stands after it. */
const suffererOf = (
  parts: readonly Part[],
  at: number,
  { to }: Harm,
): 'me' | 'partner' | 'other' | 'child' | 'self' | null => {
  if (
    to === 'me' ||
    is(parts, at - 1, 'meBefore') ||
    (is(parts, at - 2, 'meBefore') && !is(parts, at - 1, 'i'))
  )
    return 'me';
  for (let after = at + 1; after <= at + reach.after; after += 1) {
    if (is(parts, after, 'but') || (parts[after]?.harm ?? null) !== null) break;
    for (const who of ['me', 'self', 'child', 'other', 'partner'] as const) {
      // Chinese: "我" is "me", and "my" before a person.
      const isMy = who === 'me' && is(parts, after, 'my') && isPerson(parts, after + 1);
      if (is(parts, after, who) && !is(parts, after, 'subject') && !isMy) return who;
    }
  }
  const before = [1, 2, 3]
    .map((back) => at - back)
    .find((place) => isObject(parts, place) && !isBeforeDoer(parts, place, at));
  if (before === undefined) return to === 'them' ? 'partner' : null;
  return (['child', 'other'] as const).find((who) => is(parts, before, who)) ?? 'partner';
};

/** "I was hit", "hit by him", "yelled at by him", but "I was hitting". */
const isPassive = (parts: readonly Part[], at: number, doer: number): boolean => {
  // Arabic: "ضربت من زوجي", I was hit by my husband, and "من الغضب", out of anger.
  const isCause = is(parts, at + 1, 'article') && !isPerson(parts, at + 2);
  if (
    (is(parts, at + 1, 'by') && !isCause) ||
    (is(parts, at + 2, 'doneBy') && !is(parts, at + 1, 'partner', 'other', 'child', 'me', 'self'))
  )
    return true;
  for (let place = at - 1; place > Math.max(doer, at - 4); place -= 1) {
    // "I got angry and yelled", "I feel like yelling".
    if (is(parts, place, 'but', 'noPassive')) return false;
    if (is(parts, place, 'passive')) return parts[at]?.harm?.isGoing !== true;
  }
  return false;
};
