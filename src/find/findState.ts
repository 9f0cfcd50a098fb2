import type { Answers } from '#domain/answers.ts';

/** Where the person is: a question, the places, or the list of questions. */
export type Screen =
  | { readonly kind: 'question'; readonly id: string; readonly isChange: boolean }
  | { readonly kind: 'results' }
  | { readonly kind: 'changes' };

/** All the questionnaire knows of a person. */
export interface FindState {
  readonly answers: Answers;
  readonly screen: Screen;
  /** Questions that have been gone through, answered or skipped. */
  readonly seen: readonly string[];
  /** What is picked on the question that is shown, before the person goes on. */
  readonly picked?: readonly string[] | undefined;
}
