/** What the list is given on its page: its sentences, and the plain name of every offer, line and card there is. */
export interface ListData {
  readonly locale: string;
  readonly sentences: Readonly<Record<string, string>>;
  readonly plain: Readonly<Record<string, string>>;
  /** The line that the strip gives to call, for a place without a number of its own. */
  readonly general: string | null;
}
