/** Who does it, where that stands, and whether another only says so or is another's partner. */
export interface Doer {
  readonly who: 'i' | 'partner' | 'other' | null;
  readonly at: number;
  readonly isTheirs: boolean;
  readonly isSaid: boolean;
}
