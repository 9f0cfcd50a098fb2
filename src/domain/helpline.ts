import type { Hours } from '#domain/hours.ts';
import type { Provenance, Spoken } from '#domain/program.ts';

/** One way to reach a line. */
export interface Way extends Provenance {
  readonly kind: 'voice' | 'text' | 'chat' | 'tty';
  readonly value: string;
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
  readonly familyCanCall: Provenance & { readonly value: 'yes' | 'unknown' };
}
