import type { Condition } from '#domain/condition.ts';

/** One choice of a question. */
export interface Option {
  readonly id: string;
  /** Picking it unpicks every other option ("none of these"). */
  readonly alone: boolean;
  /** Says "I do not know": it never clears a danger and never excludes an offer. */
  readonly unsure: boolean;
}

/** One question: its kind, its options in order, and whom it is asked. */
export interface Question {
  readonly id: string;
  readonly kind: 'single' | 'multi';
  /** The most options that can be picked; absent where there is no limit. */
  readonly most?: number | undefined;
  readonly options: readonly Option[];
  /** Asked when this holds, an unanswered question counting as a no; absent: always. */
  readonly asked?: Condition | undefined;
}
