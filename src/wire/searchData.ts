/** What a language's pack holds for the search, beside its pages. */
export interface SearchData {
  readonly locale: string;
  /** The words of a language (SearchWords), written short (src/wire/packedWords.ts). */
  readonly words: unknown;
  /** By the language that was noticed: what a link to the same page in it says, in it, and its code on the site where that says more ("zh-Hans" for "zh"). */
  readonly go: Readonly<Record<string, readonly [words: string, code?: string]>>;
  /** The sentences of the search, by key. */
  readonly say: Readonly<Record<string, string>>;
}
