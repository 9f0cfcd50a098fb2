/** A statement in the solver's language (SMT-LIB): true or false for each set of answers. */
export type Term = string;

export const always: Term = 'true';

export const never: Term = 'false';

/** Holds where all hold. */
export const and = (...terms: readonly Term[]): Term => joined('and', terms, never, always);

/** Holds where at least one holds. */
export const or = (...terms: readonly Term[]): Term => joined('or', terms, always, never);

/** Holds where it does not. */
export const not = (term: Term): Term => {
  if (term === always) return never;
  return term === never ? always : `(not ${term})`;
};

/** Holds unless the first holds without the second. */
export const implies = (when: Term, then: Term): Term => or(not(when), then);

/** Holds where both are alike. */
export const same = (one: Term, other: Term): Term =>
  one === other ? always : and(implies(one, other), implies(other, one));

/** Holds where none holds. */
export const none = (...terms: readonly Term[]): Term => not(or(...terms));

/** Holds where no more than so many hold. */
export const atMost = (most: number, terms: readonly Term[]): Term => {
  if (most >= terms.length) return always;
  const [first = never, ...rest] = terms;
  if (most === 0) return none(...terms);
  return and(implies(first, atMost(most - 1, rest)), atMost(most, rest));
};

const joined = (word: string, given: readonly Term[], deciding: Term, empty: Term): Term => {
  const terms = [...new Set(given)].filter((term) => term !== empty);
  if (terms.includes(deciding)) return deciding;
  const [only = empty] = terms;
  return terms.length <= 1 ? only : `(${word} ${terms.join(' ')})`;
};
