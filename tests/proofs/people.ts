import type { Told } from './encode.ts';
import type { Term } from './term.ts';
import { and, atMost, implies, never, none, not, or } from './term.ts';

/** Who someone is, in the words of the specification; written from them, not from the rules. */
export const harmed = (t: Told): Term => t.has('reason', 'harmed');
export const caused = (t: Told): Term => t.has('reason', 'caused');
export const both = (t: Told): Term => and(harmed(t), caused(t));
export const onlyCaused = (t: Told): Term => and(caused(t), not(harmed(t)));
export const others = (t: Told): Term => t.has('reason', 'worried', 'work');
export const danger = (t: Told): Term => t.has('safety', 'danger');
export const soon = (t: Told): Term => t.has('soon', 'soon');
export const teen = (t: Told): Term => t.has('fits', 'teen');
export const lgbtq = (t: Told): Term => t.has('fits', 'lgbtq');
export const native = (t: Told): Term => t.has('fits', 'native');
export const outside = (t: Told): Term => t.has('fits', 'outside');
export const crisis = (t: Told): Term => t.has('needs', 'crisis');
export const textual = (t: Told): Term =>
  or(t.has('fits', 'disab'), t.has('language', 'sign', 'text'));

/** Any sign that someone may be hurt. */
export const signed = (t: Told): Term =>
  t.has(
    'signs',
    ...['monitor', 'control', 'threat', 'neck', 'weapon', 'worse', 'leaving', 'angry', 'badge'],
    'order',
  );

/** Nothing that was said speaks of fear, and both questions were answered. */
export const calm = (t: Told): Term =>
  and(t.has('safety', 'safe', 'uneasy'), t.has('signs', 'none'), not(signed(t)));

/** Whom the page about meeting is for (R3). */
export const cleared = (t: Told): Term =>
  and(
    harmed(t),
    none(caused(t), others(t), t.has('reason', 'notsure'), teen(t), signed(t)),
    // A skipped answer is no clearance.
    t.knows('fits'),
    t.has('safety', 'safe'),
    t.has('signs', 'none'),
    t.has('together', 'maybe', 'yes'),
  );

/** The community's own places, and to whom each belongs. */
export const matches = (t: Told): ReadonlyMap<string, Term> =>
  new Map([
    ['vip.one-to-one', or(t.has('fits', 'latine'), t.has('language', 'es'))],
    ['aafsc.one-to-one', or(t.has('fits', 'amemsa', 'southasian'), t.has('language', 'ar'))],
    ['avp.line', lgbtq(t)],
    ['alpol.groups', t.has('fits', 'womansys')],
  ]);

/** No community of someone is named by the programs. */
export const unmatched = (t: Told): Term => none(...matches(t).values());

/** The first line of R5, for each line whether it is that. */
export const dangerFirst = (t: Told): ReadonlyMap<string, Term> => {
  const texts = or(textual(t), teen(t));
  return new Map([
    ['hope', and(danger(t), none(texts, outside(t)))],
    ['nys', and(danger(t), texts, not(outside(t)))],
    ['national', and(danger(t), outside(t))],
  ]);
};

/** The second line of R5, which R12 takes the place of. */
export const dangerSecond = (t: Told): ReadonlyMap<string, Term> => {
  const texts = or(textual(t), teen(t));
  return new Map([
    ['nys', and(danger(t), not(soon(t)), or(outside(t), not(texts)))],
    ['national', and(danger(t), not(soon(t)), texts, not(outside(t)))],
  ]);
};

/** The lines that rules before R10 in "Where rules meet" hold a place for: at most so many of the three are taken. */
export const takenAtMost = (t: Told, most: number): Term => {
  const held = new Map<string, Term>();
  const hold = (id: string, term: Term): void => {
    held.set(id, or(held.get(id) ?? never, term));
  };
  for (const [id, term] of anyOf(dangerFirst(t), dangerSecond(t))) hold(id, term);
  hold('acc', soon(t));
  hold('988', or(soon(t), crisis(t)));
  hold('loveisrespect', teen(t));
  hold('stronghearts', native(t));
  hold('national', outside(t));
  const written = withText.map((id) => held.get(id) ?? never);
  return atMost(most, [...held.values(), and(textual(t), none(...written))]);
};

/** Lines that take what is written, by the facts that the specification was written on. */
export const withText = ['nys', 'national', 'stronghearts', 'loveisrespect', '988'];

/** Places for people who caused harm. */
export const accountability = ['rr.groups', 'rr.one-to-one', 'avp.transform'];

/** Holds where each of these holds of whom it is said. */
export const each = (terms: ReadonlyMap<string, Term>, says: (id: string) => Term): Term =>
  and(...[...terms].map(([id, term]) => implies(term, says(id))));

/** By id, where one of these says so. */
export const anyOf = (
  ...terms: readonly ReadonlyMap<string, Term>[]
): ReadonlyMap<string, Term> => {
  const ids = new Set(terms.flatMap((one) => [...one.keys()]));
  return new Map([...ids].map((id) => [id, or(...terms.map((one) => one.get(id) ?? never))]));
};
