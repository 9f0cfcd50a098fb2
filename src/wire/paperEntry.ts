/** One way to reach a place, as paper has it. */
export interface PaperWay {
  /** One word for its kind: "Phone". */
  readonly kind: string;
  /** A number, or an address, which says what it is about. */
  readonly value: string;
  /** What is pressed once a call is answered. */
  readonly extension?: string | undefined;
  /** When somebody answers there. */
  readonly hours?: string | undefined;
  /** Whose it is, what it is for, and how old the page is that it was read on. */
  readonly whose?: string | undefined;
  readonly dated?: string | undefined;
  /** The neutral name of the line it leads to, where that is another's. */
  readonly plain?: string | undefined;
  /** Absent until a person rang and confirmed it. */
  readonly isConfirmed?: true | undefined;
}

/** A place as paper has it, beside its names. */
export interface PaperEntry {
  readonly ways: readonly PaperWay[];
  /** What is known of the languages, as a sentence; absent for a line of which nothing is known. */
  readonly languages?: string | undefined;
}
