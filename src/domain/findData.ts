import type { Condition } from '#domain/condition.ts';
import type { Guide } from '#domain/suggest.ts';

/** What the questionnaire is given on its page: the rules, and only the sentences it says. */
export interface FindData {
  readonly locale: string;
  readonly guide: Guide;
  /** The other wordings of a question, by question and name. */
  readonly wording: Readonly<Record<string, Readonly<Record<string, Condition>>>>;
  readonly sentences: Readonly<Record<string, string>>;
  /** Addresses the results link to. */
  readonly paths: Readonly<Record<'together' | 'options' | 'talk' | 'ways', string>>;
  /** Headings of pages that can stand among the places. */
  readonly readings: Readonly<Record<string, { readonly heading: string; readonly intro: string }>>;
}
