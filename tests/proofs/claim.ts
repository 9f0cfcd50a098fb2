import type { Place } from '#domain/place.ts';
import type { Told } from './encode.ts';
import type { Term } from './term.ts';
import { and, implies, never } from './term.ts';

/** A change to the rules or the facts that breaks a rule of the specification. */
export type Break =
  /** A rule of content/rules.yaml that is taken out, or of which a piece is written otherwise. */
  | { readonly rule: string; readonly from?: string; readonly to?: string }
  /** A piece of the named conditions, written otherwise. */
  | { readonly condition: string; readonly from: string; readonly to: string }
  /** A fact of an offer. */
  | { readonly offer: string; readonly format: 'alone' | 'peers' };

/** What is proved of one person, and what would break it. */
export interface Claim {
  readonly says: string;
  readonly holds: (told: Told, facts: readonly Place[]) => Term;
  readonly broken: readonly Break[];
}

/** Nothing stands above it but what is allowed to, and only where it is. */
export const isBelowOnly = (told: Told, id: string, allowed: ReadonlyMap<string, Term>): Term =>
  and(
    ...told.places
      .filter((place) => place.id !== id)
      .map((place) => implies(told.before(place.id, id), allowed.get(place.id) ?? never)),
  );

/** It is the first of all. */
export const isTop = (told: Told, id: string): Term =>
  and(told.first(id), isBelowOnly(told, id, new Map()));

/** The ids of places of one kind, or of offers of one format. */
export const idsOf = (told: Told, ...kinds: readonly string[]): readonly string[] =>
  told.places
    .filter(
      (place) =>
        kinds.includes(place.kind) || (place.kind === 'offer' && kinds.includes(place.format)),
    )
    .map(({ id }) => id);

/** Whether a card is shown, and one part of it. */
export const card = (told: Told, id: string, part?: string): Term => {
  const shown = told.cards.get(id);
  return (part === undefined ? shown?.isShown : shown?.parts.get(part)) ?? never;
};

/** Holds exactly where the other does. */
export const exactly = (one: Term, other: Term): Term =>
  and(implies(one, other), implies(other, one));
