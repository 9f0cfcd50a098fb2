import type { Condition } from '#domain/condition.ts';

/** Which places a rule speaks of: any of these selectors, each a set of words that must all fit. */
export type Selectors = readonly string[];

interface Common {
  /** A name for people who read the file and for messages. */
  readonly id: string;
  /** The rule of the specification it comes from ("R10"). */
  readonly from: string;
  /** Absent: always. */
  readonly when?: Condition | undefined;
  /** Takes the rule away, and only where it is known to hold. */
  readonly unless?: Condition | undefined;
}

/** A fact the program itself states; unmet, the place is only among all options. */
export interface Must extends Common {
  readonly kind: 'must';
  readonly for: Selectors;
  readonly when: Condition;
  /** Key of the sentence shown while the answer is not known. */
  readonly unknown: string;
}

/** Lets places among the first or among the results at all; open when `when` is met and `unless` is not. */
export interface Gate extends Common {
  readonly kind: 'gate';
  readonly gate: 'first' | 'results';
  readonly for: Selectors;
}

/** Puts places in a tier; a higher tier always wins, and a place in none is not among the first. */
export interface Tier extends Common {
  readonly kind: 'tier';
  readonly tier: string;
  readonly for: Selectors;
  /** Key of the neutral reason shown beside the place (R24). */
  readonly why?: string | undefined;
}

/** A reason that counts within a tier: more of them come first. */
export interface Reason extends Common {
  readonly kind: 'reason';
  readonly for: Selectors;
  readonly why: string;
}

/** Says something of a place and moves it nowhere: why it is shown, what is not known, a fact to know first. */
export interface Tell extends Common {
  readonly kind: 'tell';
  readonly for: Selectors;
  readonly why?: string | undefined;
  readonly unknown?: string | undefined;
  readonly note?: string | undefined;
  /** What is not known stands on the face of the place, not folded. */
  readonly face: boolean;
}

/** Holds places open among the first for those it names, in the order in which quotas are written. */
export interface Quota extends Common {
  readonly kind: 'quota';
  readonly for: Selectors;
  readonly least: number;
}

/** Keeps those it names few among the first, for each program alone where `each` says so. */
export interface Cap extends Common {
  readonly kind: 'cap';
  readonly for: Selectors;
  readonly most: number;
  readonly each?: 'program' | undefined;
}

/** Keeps the number of offers in all results small, and leaves only those in a tier (R5). */
export interface Limit extends Common {
  readonly kind: 'limit';
  readonly offers: number;
}

/** Adds lines and pages below the offers of "more". */
export interface More extends Common {
  readonly kind: 'more';
  readonly for: Selectors;
}

/** Shows a short text: its body, or one part of it. The first rule that applies says where it stands. */
export interface Card extends Common {
  readonly kind: 'card';
  readonly card: string;
  readonly part?: string | undefined;
  /** Before the places, or after them. */
  readonly stands: 'before' | 'after';
  readonly open: boolean;
}

/** What else the page of results can hold, in a closed list. */
export const showable = ['meeting', 'outside', 'small', 'veil-numbers', 'veil-handing'] as const;

/** Opens one of these: the link about meeting (R3), or the question about the device before numbers or paper (R6). */
export interface Show extends Common {
  readonly kind: 'show';
  readonly what: (typeof showable)[number];
}

/** The only things that decide: data, told apart by `kind`. */
export type Rule = Must | Gate | Tier | Reason | Tell | Quota | Cap | Limit | More | Card | Show;

/** A rule as the engine reads it: places by their ids, a tier by its number from the top. */
export type PlacedRule = Unplaced | Placed<Extract<Rule, { readonly for: Selectors }>>;

type Unplaced = Exclude<Rule, { readonly for: Selectors }>;

type Placed<Kind> = Kind extends Tier
  ? Omit<Kind, 'for' | 'tier'> & { readonly places: readonly string[]; readonly tier: number }
  : Kind extends Rule
    ? Omit<Kind, 'for'> & { readonly places: readonly string[] }
    : never;
