import type { PaperEntry } from '#wire/paperEntry.ts';

/** What the list is given on its page: its sentences, and the plain name of every offer, line and card there is. */
export interface ListData {
  readonly locale: string;
  readonly sentences: Readonly<Record<string, string>>;
  readonly plain: Readonly<Record<string, string>>;
  /** Every offer and line as paper has it. */
  readonly paper: Readonly<Record<string, PaperEntry>>;
  /** The programs' short names, by the first part of their offers' ids. */
  readonly short: Readonly<Record<string, string>>;
  /** The line that the strip gives to call, for a place without a number of its own. */
  readonly general: string | null;
}
