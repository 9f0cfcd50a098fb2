import { openContent } from './open.ts';
import type { Predicate, Seen } from './oracle.ts';

// What the rules of docs/rules.md speak of, said again for the tests alone: of places, of answers, and of both.

export const lines = [
  ...['hope', 'nys', 'national', 'stronghearts', 'acc', 'loveisrespect', '988', 'translifeline'],
];
export const withText = ['nys', 'national', 'stronghearts', 'loveisrespect', '988'];
export const dayAndNight = ['hope', 'nys', 'national', 'stronghearts', '988', 'avp.line'];
export const accountability = ['rr.groups', 'rr.one-to-one', 'avp.transform'];
export const adults = [...accountability, 'alpol.groups'];
/** Whatever program is added: its format is a fact, and no rule. */
export const alone: readonly string[] = openContent()
  .programs.flatMap(({ offers }) => offers)
  .filter(({ format }) => format === 'alone')
  .map(({ id }) => id);
export const order = [
  ...['now', 'pause', 'medical', 'device', 'danger', 'crisis', 'together-not-now', 'partner-help'],
  ...['both', 'support-someone', 'reporting', 'acs', 'police-facts', 'immigration', 'teen'],
  ...['access', 'order', 'children', 'coverage-gap'],
];

export const isLine = (id: string): boolean => lines.includes(id);
export const isOffer = (id: string): boolean => id.includes('.');
export const harmed = (s: Seen): boolean => s.has('reason', 'harmed');
export const caused = (s: Seen): boolean => s.has('reason', 'caused');
export const others = (s: Seen): boolean => s.has('reason', 'worried', 'work');
export const danger = (s: Seen): boolean => s.has('safety', 'danger');
export const soon = (s: Seen): boolean => s.has('soon', 'soon');
export const teen = (s: Seen): boolean => s.has('fits', 'teen');
export const lgbtq = (s: Seen): boolean => s.has('fits', 'lgbtq');
export const outside = (s: Seen): boolean => s.has('fits', 'outside');
export const crisis = (s: Seen): boolean => s.has('needs', 'crisis');
export const textual = (s: Seen): boolean =>
  s.has('fits', 'disab') || s.has('language', 'sign', 'text');
export const signed = (s: Seen): boolean => s.knows('signs') && !s.has('signs', 'none');
export const calm = (s: Seen): boolean =>
  s.has('safety', 'safe', 'uneasy') && s.only('signs', 'none');
export const matches = (s: Seen): readonly string[] => [
  ...(s.has('fits', 'latine') || s.has('language', 'es') ? ['vip.one-to-one'] : []),
  ...(s.has('fits', 'amemsa', 'southasian') || s.has('language', 'ar') ? ['aafsc.one-to-one'] : []),
  ...(lgbtq(s) ? ['avp.line'] : []),
  ...(s.has('fits', 'womansys') ? ['alpol.groups'] : []),
];
export const cleared = (s: Seen): boolean =>
  s.only('reason', 'harmed') &&
  // A skipped answer is no clearance.
  s.knows('fits') &&
  !teen(s) &&
  s.has('safety', 'safe') &&
  s.only('signs', 'none') &&
  s.has('together', 'maybe', 'yes');
/** Lines that R5 sets first in danger, in order; with R12 only one of them. */
export const dangerLines = (s: Seen): readonly string[] => {
  if (!danger(s)) return [];
  const all = outside(s)
    ? ['national', 'nys']
    : textual(s) || teen(s)
      ? ['nys', 'national']
      : ['hope', 'nys'];
  return soon(s) ? all.slice(0, 1) : all;
};
/** What R5, R12, R18, R32 and R33 have already taken of the three. */
export const taken = (s: Seen): number =>
  new Set([
    ...dangerLines(s),
    ...(soon(s) ? ['acc', '988'] : []),
    ...(teen(s) ? ['loveisrespect'] : []),
    ...(crisis(s) ? ['988'] : []),
    ...(s.has('fits', 'native') ? ['stronghearts'] : []),
    ...(outside(s) ? ['national'] : []),
  ]).size;
export const implies = (condition: boolean, then: () => boolean): boolean => !condition || then();
export const before = (list: readonly string[], a: string, b: string): boolean =>
  !list.includes(a) || !list.includes(b) || list.indexOf(a) < list.indexOf(b);
export const card = (rule: string, id: string, when: (s: Seen) => boolean): Predicate => ({
  rule: `${rule}: the card ${id} exactly where it is asked for`,
  holds: (s) => s.cards.includes(id) === when(s),
});
