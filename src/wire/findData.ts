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
  readonly paths: Readonly<Record<'together' | 'options' | 'talk', string>>;
  /** Of the cards: the one that is the block of people to talk to, and the one that is seen on the first screen with it (R5, R7). */
  readonly cards: Readonly<Record<'talk' | 'seen', string>>;
  /** The line for people outside the city. */
  readonly outside: string;
  /** Pages that can stand among the places. */
  readonly readings: Readonly<Record<string, ReadingWords>>;
}

/** What is said of a page that stands among the places. */
export interface ReadingWords {
  readonly heading: string;
  readonly intro: string;
  readonly path: string;
}
