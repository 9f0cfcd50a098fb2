import type { Hours } from '#domain/hours.ts';
import type { Format, Tie } from '#domain/place.ts';

/** How much a source can be relied on; `weak` facts stay in the files and are not shown. */
export type Confidence = 'official' | 'collaborative' | 'third-party' | 'weak';

/** What a source is told as where its address must not be given, or would help nobody: `copy` is a copy of its own page. */
export type SourceNote = 'news' | 'copy';

/** Where a fact comes from. Dates are ISO years, months or days. */
export interface Provenance {
  /** Address of the page it was read on; "" where the source is told in words. */
  readonly source: string;
  readonly sourceNote?: SourceNote | undefined;
  /** The date of that page, or null where it bears none. */
  readonly sourced: string | null;
  readonly confidence: Confidence;
  /** The day a person rang or wrote and confirmed it, or null. */
  readonly confirmed: string | null;
}

/** A way to reach a program. */
export interface Contact extends Provenance {
  readonly id: string;
  readonly kind: 'website' | 'phone' | 'text' | 'chat' | 'email' | 'through' | 'line';
  readonly value: string;
  /** What is pressed once a call is answered. */
  readonly extension?: string | undefined;
  /** Other pages that speak of it, though the number was not read there. */
  readonly also?: readonly Provenance[] | undefined;
  /** When somebody answers there; where it is not given, that is not known. */
  readonly hours?: Hours | undefined;
}

/** Where a program is, told no closer than its people allow. */
export interface Whereabouts extends Provenance {
  readonly id: string;
  readonly boroughs: readonly string[];
  readonly area?: string | undefined;
  readonly street?: string | undefined;
  readonly addressVisibility: 'hidden' | 'area' | 'full';
}

/** A language a source says is spoken (`spoken`) or can be had through an interpreter. */
export interface Spoken extends Provenance {
  readonly code: string;
  readonly how: 'spoken' | 'interpreter';
}

/** A tie to police, courts, child welfare, immigration enforcement or City money. */
export interface TieFact extends Provenance {
  readonly value: Tie;
}

/** A sentence the site says of a program, whose words are in each language's file. */
export interface Claim extends Provenance {
  readonly id: string;
  readonly topic: string;
  /** Says what was not found, so it is not the source's word (never-rule 26). */
  readonly isGap: boolean;
  /** Comes from a funder's list, which is no news of the program. */
  readonly isFunding: boolean;
  readonly offer?: string | undefined;
}

/** Whom an offer is for: `ask` where the program does not say. */
export type ForWhom = 'yes' | 'ask' | 'no';

/** One way a program helps, as its file tells it. */
export interface OfferFacts extends Provenance {
  readonly id: string;
  readonly format: Format;
  readonly for: Readonly<Record<'harmed' | 'caused' | 'both' | 'family' | 'children', ForWhom>>;
  readonly communities: readonly string[];
  readonly needs: readonly string[];
  /** Languages of this offer, never of another one of the program. */
  readonly languages: readonly Spoken[];
  /** Absent where no source says it of this offer. */
  readonly cost?: CostFact | undefined;
  readonly contacts: readonly string[];
  readonly unknowns: readonly string[];
  /** Which of the program's words to say its face has, counted from 1; the first where it is not given. */
  readonly say?: number | undefined;
}

/** What an offer costs. */
export interface CostFact extends Provenance {
  readonly value: 'free';
}

/** Whether a program is at work, and whether it wants to be listed; the one field that takes it out everywhere. */
export type Status = 'draft' | 'open' | 'paused' | 'closed' | 'withdrawn';

/** What is true of a program in every language. */
export interface Program {
  readonly id: string;
  readonly short: string;
  /** Other names that it and its offers go by in texts: a program that is removed is found in them by these. */
  readonly called?: readonly string[] | undefined;
  readonly status: Status;
  readonly contacts: readonly Contact[];
  readonly places: readonly Whereabouts[];
  readonly ties: Readonly<Record<TieName, TieFact>>;
  readonly claims: readonly Claim[];
  readonly offers: readonly OfferFacts[];
}

/** The systems a program may be tied to, in the order in which they are told. */
export const tieNames = ['police', 'courts', 'acs', 'immigration', 'city'] as const;

/** One of them. */
export type TieName = (typeof tieNames)[number];

/** Whether a program is offered: listed, filtered, found and handed on. What is not stands nowhere but at its old address. */
export const isOffered = ({ status }: Pick<Program, 'status'>): boolean =>
  status === 'open' || status === 'paused';

/** Whether a program was offered once, so that its address must still answer. */
export const isRemoved = ({ status }: Pick<Program, 'status'>): boolean =>
  status === 'closed' || status === 'withdrawn';

/** The numbers of an offer to call or text. */
export const numbersOf = ({ contacts }: Program, offer: OfferFacts): readonly Contact[] =>
  contacts.filter(
    (contact) =>
      offer.contacts.includes(contact.id) && (contact.kind === 'phone' || contact.kind === 'text'),
  );
