/** How a program meets people; the format, not the organization, is what can be unsafe (R3). */
export type Format = 'alone' | 'peers' | 'kin-without' | 'joint' | 'unknown';

/** Whether something is tied to police, courts and the like. */
export type Tie = 'yes' | 'no' | 'unknown';

/** Something that can be suggested: a program's offer, a line to call or write to, or a page of this site. */
export type Place = Offer | Line | Reading;

/** One way a program helps. */
export interface Offer {
  readonly kind: 'offer';
  readonly id: string;
  readonly program: string;
  readonly format: Format;
  /** Whom it is for, by the answer that says so; `ask` where no source does. */
  readonly for: Readonly<Record<string, string>>;
  readonly needs: readonly string[];
  /** Languages a source says are spoken, as BCP 47 codes. */
  readonly languages: readonly string[];
  readonly cost: 'free' | 'unknown';
  readonly ties: Readonly<Record<string, Tie>>;
  /** What no source says, by the ids of the questions to ask. */
  readonly unknowns: readonly string[];
  /** Confirmed so long ago, or paused, that it must not come first. */
  readonly isHeldBack: boolean;
}

/** People to talk to now. */
export interface Line {
  readonly kind: 'line';
  readonly id: string;
  readonly ways: readonly string[];
  readonly languages: readonly string[];
  /** Answers day and night, by voice or in writing. */
  readonly isAlwaysOpen: boolean;
  /** A source says that family and friends can call too. */
  readonly takesFamily: boolean;
  /** A source says that it also talks with people who caused harm. */
  readonly takesCaused: boolean;
  readonly ties: Readonly<Record<string, string>>;
}

/** A page of this site that can stand among the places (R15, R21). */
export interface Reading {
  readonly kind: 'page';
  readonly id: string;
}

/** A place as the engine sees it: the rules already name the places they speak of. */
export type Candidate =
  Pick<Offer, 'kind' | 'id' | 'format' | 'isHeldBack'> | Pick<Line | Reading, 'kind' | 'id'>;

/** A joint format never appears among suggestions, whatever the data say (R3). */
export const isJoint = (place: Candidate): boolean =>
  place.kind === 'offer' && place.format === 'joint';
