/** What kind of thing is found; each is named in messages.json (`search.kind.…`). */
export type RecordKind = 'line' | 'offer' | 'page' | 'card' | 'word';

/** Something that can be found. */
export interface SearchRecord {
  /** Its name in content/words/<locale>/search.yaml ("line:hope"). */
  readonly id: string;
  readonly kind: RecordKind;
  /** Where it stands ("/en/talk/#line-hope"). */
  readonly address: string;
  readonly title: string;
  /** The page or the program that it belongs to, where its title does not say so. */
  readonly of?: string;
  readonly text: string;
}

/** What people type for a thing that the site calls otherwise. */
export interface Synonyms {
  /** Words and phrases; "*" stands for any ending. */
  readonly type: readonly string[];
  /** Ids of what is found by them. */
  readonly find: readonly string[];
  /** They tell of danger: what is found comes before everything else. */
  readonly urgent?: boolean | undefined;
}

/** What search knows of a language (content/words/<locale>/search.yaml); nothing of it is ever shown. */
export interface SearchWords {
  /** Words that say nothing of what is looked for. */
  readonly small: readonly string[];
  /** What may stand before a word, and at its end, without changing what is looked for. */
  readonly trim: { readonly start: readonly string[]; readonly end: readonly string[] };
  readonly synonyms: readonly Synonyms[];
}

/** One thing found, and the folded words by which it was found. */
export interface Hit {
  readonly record: SearchRecord;
  readonly by: readonly string[];
}

/** What a search gives. */
export interface Found {
  /** Whom to talk to first, where what was typed tells of danger. */
  readonly urgent: readonly Hit[];
  /** What has the very words, whole or begun. */
  readonly exact: readonly Hit[];
  /** What has words that are only close in spelling. */
  readonly similar: readonly Hit[];
  /** Whom to talk to, where nothing was found. */
  readonly instead: readonly Hit[];
}

/** What a language's pack holds for the search, beside its pages. */
export interface SearchData {
  readonly locale: string;
  /** SearchWords in few letters: `packedWords` (src/domain/packedWords.ts) writes them, `unpackedWords` reads them. */
  readonly words: string;
  /** The sentences of the search, by key. */
  readonly say: Readonly<Record<string, string>>;
}
