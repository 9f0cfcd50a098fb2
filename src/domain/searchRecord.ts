/** What kind of thing is found; each is named in messages.json (`search.kind.…`). */
export type RecordKind = 'line' | 'offer' | 'page' | 'card' | 'word';

/** Something that can be found. */
export interface SearchRecord {
  /** Its name in content/finding.yaml ("line:hope"). */
  readonly id: string;
  readonly kind: RecordKind;
  /** Where it stands ("/en/talk/#line-hope"). */
  readonly address: string;
  readonly title: string;
  /** The page or the program that it belongs to, where its title does not say so. */
  readonly of?: string;
  readonly text: string;
}

/** Who is speaking, as a sentence tells it: what was done to the writer, what the writer did, or what is done to another (`work`: to somebody the writer works with); `unknown` where it does not. */
export type Door =
  'harmed' | 'caused' | 'both' | 'worried' | 'work' | 'child' | 'hurting' | 'change' | 'unknown';

/** What people type for a subject, and what is found by it. */
export interface Topic {
  /** Words and phrases; "*" stands for any ending. */
  readonly type: readonly string[];
  /** Ids of what is found, the best first. */
  readonly find: readonly string[];
  /** The words tell of danger: what is found comes before everything else. */
  readonly urgent?: boolean | undefined;
  /** The words say that the writer did harm, or looks for a program to change. */
  readonly caused?: boolean | undefined;
  /** The words ask for a program for people who caused harm: who does what in them is its name. */
  readonly asks?: boolean | undefined;
  /** The words are the name of something. */
  readonly name?: boolean | undefined;
}

/** The words of a language that say who does what to whom, by the part they play (search.yaml explains each). */
export type Roles = Readonly<Record<string, readonly string[]>>;

/** Words for harming: their stems, and what is set before and after them, by who does it or to whom. */
export interface Harming {
  readonly stems: readonly string[];
  readonly start: Roles;
  readonly end: Roles;
}

/** What search knows of a language; nothing of it is ever shown. */
export interface SearchWords {
  /** Words that say nothing of what is looked for. */
  readonly small: readonly string[];
  /** What may stand before a word, and at its end, without changing what is looked for. */
  readonly trim: { readonly start: readonly string[]; readonly end: readonly string[] };
  /** Endings that only their accent tells apart, as regular expressions, and what they stand for. */
  readonly endings: Readonly<Record<string, string>>;
  /** Other ways of writing: short forms, slang, slips of the pen. */
  readonly same: Readonly<Record<string, string>>;
  readonly roles: Roles;
  readonly harming: Harming;
  readonly topics: readonly Topic[];
  /** What is found first for each who speaks. */
  readonly doors: Readonly<Partial<Record<Door, readonly string[]>>>;
  /** What is only for people who caused harm. */
  readonly forCaused: readonly string[];
  /** Words by which other languages are noticed, by language. */
  readonly others: Roles;
}

/** One thing found, and the folded words by which it was found. */
export interface Hit {
  readonly record: SearchRecord;
  readonly by: readonly string[];
}

/** What a search gives, in the order in which the page shows it. */
export interface Found {
  /** Whom to talk to first, where what was typed tells of danger. */
  readonly urgent: readonly Hit[];
  /** What fits what was said, and what has the very words. */
  readonly hits: readonly Hit[];
  /** What has words that are only close in spelling. */
  readonly near: readonly Hit[];
  /** Whom to talk to, where nothing of the above is a person. */
  readonly instead: readonly Hit[];
  /** Another language in which it seems to be written, as a BCP 47 code. */
  readonly language: string | null;
}
