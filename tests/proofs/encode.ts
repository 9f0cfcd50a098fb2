import type { Guide } from '#domain/suggest.ts';
import type { Picked } from './answerSpace.ts';
import { isKnown } from './answerSpace.ts';
import type { CardTerms } from './cards.ts';
import { cardTerms } from './cards.ts';
import { inMore } from './more.ts';
import type { Above } from './order.ts';
import { anyTies, orderOf } from './order.ts';
import { pickedFirst } from './picks.ts';
import { saidOf } from './said.ts';
import type { Sheet } from './sheet.ts';
import type { Stood } from './standings.ts';
import { stoodOf } from './standings.ts';
import type { Term } from './term.ts';
import { and, never, or } from './term.ts';
import { ruled } from './verdicts.ts';

/** What is suggested to one person, for answers that are not known yet. */
export interface Told {
  readonly has: (question: string, ...options: readonly string[]) => Term;
  readonly knows: (question: string) => Term;
  readonly first: (...ids: readonly string[]) => Term;
  readonly more: (...ids: readonly string[]) => Term;
  /** Both are among the first, and the one stands above the other. */
  readonly before: (one: string, other: string) => Term;
  readonly cards: ReadonlyMap<string, CardTerms>;
  readonly shows: (what: string) => Term;
  readonly said: (id: string) => ReadonlyMap<string, Term>;
  readonly places: readonly Stood['place'][];
}

/** Which of equals stands first: among the first, and in "more". */
export interface Ties {
  readonly first: Above;
  readonly more: Above;
}

/** Writes out, for the solver, what src/domain/suggest.ts does with the same guide. */
export const encode = (
  sheet: Sheet,
  guide: Guide,
  person: string,
  picked: Picked,
  shared?: Ties,
): { readonly told: Told; readonly ties: Ties } => {
  const { questions, places } = guide;
  const rules = guide.rules.map((rule, index) => {
    const { when, applies, ...rest } = ruled(rule, questions, picked);
    return { ...rest, when, applies: sheet.define(`${person} rule ${index} ${rule.id}`, applies) };
  });
  const stood = places.map((one) => stoodOf(sheet, person, one, rules));
  const starts = stood.filter(({ mayBeFirst }) => mayBeFirst !== never);
  const offers = stood.filter((one) => one.place.kind === 'offer' && one.isIn !== never);
  const ties = shared ?? {
    first: anyTies(sheet, `${person} first`, starts),
    more: anyTies(sheet, `${person} more`, offers),
  };
  const above = orderOf(sheet, `${person} first`, starts, ties.first);
  const first = pickedFirst(sheet, person, starts, rules, above);
  const more = inMore(
    sheet,
    person,
    stood,
    rules,
    first,
    orderOf(sheet, `${person} more`, offers, ties.more),
  );
  const among =
    (terms: ReadonlyMap<string, Term>) =>
    (...ids: readonly string[]): Term =>
      or(...ids.map((id) => terms.get(id) ?? never));
  const told: Told = {
    has: (question, ...options) => or(...options.map((id) => picked(`${question}.${id}`))),
    knows: (question) => isKnown(question, questions, picked),
    first: among(first),
    more: among(more),
    before: (one, other) =>
      one === other ? never : and(among(first)(one), among(first)(other), above(one, other)),
    cards: cardTerms(sheet, person, rules),
    shows: (what) =>
      or(
        ...rules.flatMap(({ rule, applies }) =>
          rule.kind === 'show' && rule.what === what ? [applies] : [],
        ),
      ),
    said: (id) => saidOf(id, rules),
    places,
  };
  return { told, ties };
};
