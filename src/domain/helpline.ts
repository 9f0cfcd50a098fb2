import type { Hours } from '#domain/hours.ts';
import type { Provenance, Spoken } from '#domain/program.ts';

/** One way to reach a line. */
export interface Way extends Provenance {
  readonly kind: 'voice' | 'text' | 'chat' | 'tty' | 'video';
  readonly value: string;
  /** What is pressed once a call is answered. */
  readonly extension?: string | undefined;
  /** The word to text first. */
  readonly word?: string | undefined;
  readonly hours: Hours;
}

/** A phone, text or chat line, as its file tells it. */
export interface Helpline {
  readonly id: string;
  readonly order: number;
  readonly ways: readonly Way[];
  readonly languages: readonly Spoken[];
  readonly police: Provenance & { readonly value: 'may' | 'unknown' | 'only-if-you-ask' };
  /** Whether it also talks with people who caused harm; absent where no source says. */
  readonly causedCanCall?: (Provenance & { readonly value: 'yes' | 'unknown' }) | undefined;
  /** Where it was read that it has interpreters; absent where no source says. */
  readonly interpreters?: Provenance | undefined;
  readonly familyCanCall: Provenance & { readonly value: 'yes' | 'unknown' };
  /** Other pages that its words come from: its name, whom it is for, what is known of police. */
  readonly also?: readonly Provenance[] | undefined;
}
