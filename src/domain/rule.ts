import type { Condition } from '#domain/condition.ts';

/** Which places a rule speaks of: any of these selectors, each a set of words that must all fit. */
export type Selectors = readonly string[];

interface Common {
  /** A name for people who read the file and for messages. */
  readonly id: string;
  /** The rule of the specification it comes from ("R10"). */
  readonly from: string;
}

/** A fact the program itself states; unmet, the place is only among all options. */
export interface Must extends Common {
  readonly kind: 'must';
  readonly for: Selectors;
  readonly when: Condition;
  /** Key of the sentence shown while the answer is not known. */
  readonly unknown: string;
}

/** Brings a place forward. */
export interface Prefer extends Common {
  readonly kind: 'prefer';
  readonly for: Selectors;
  readonly when?: Condition | undefined;
  readonly unless?: Condition | undefined;
  readonly weight: number;
  /** Key of the neutral reason shown beside the place (R24). */
  readonly why?: string | undefined;
  /** An offer stands among the first only with one such reason. */
  readonly start: boolean;
}

/** Shows a short text. `unless` clears it only when it is known. */
export interface Card extends Common {
  readonly kind: 'card';
  readonly card: string;
  readonly part?: string | undefined;
  readonly when: Condition;
  readonly unless?: Condition | undefined;
}

/** Lets places among the first or among the results at all; open when `when` is met and `unless` is not. */
export interface Gate extends Common {
  readonly kind: 'gate';
  readonly gate: 'first' | 'results';
  readonly for: Selectors;
  readonly when?: Condition | undefined;
  readonly unless?: Condition | undefined;
}

/** Lets results link to the page about meeting with the other person (R3). */
export interface Meeting extends Common {
  readonly kind: 'meeting';
  readonly when: Condition;
}

/** Keeps the number of offers small when reading must be quick (R5). */
export interface Limit extends Common {
  readonly kind: 'limit';
  readonly when: Condition;
  readonly offers: number;
}

/** Says something of a place: what is not known, or a fact to know first. */
export interface Tell extends Common {
  readonly kind: 'tell';
  readonly for: Selectors;
  readonly when?: Condition | undefined;
  readonly unless?: Condition | undefined;
  readonly unknown?: string | undefined;
  readonly note?: string | undefined;
}

/** The only things that decide: data, told apart by `kind`. */
export type Rule = Must | Prefer | Card | Gate | Meeting | Limit | Tell;

/** A rule as the engine reads it: the places it speaks of by their ids, found once where the guide is made. */
export type PlacedRule =
  Exclude<Rule, { readonly for: Selectors }> | Placed<Extract<Rule, { readonly for: Selectors }>>;

type Placed<Kind> = Kind extends Rule
  ? Omit<Kind, 'for'> & { readonly places: readonly string[] }
  : never;
