import { foldedWords } from '#search/fold.ts';
import { phrasesOf } from '#search/phrases.ts';
import type { Phrases } from '#search/phrases.ts';
import { rolesOf } from '#search/roles.ts';
import type { Same } from '#search/query.ts';
import type { RoleBook } from '#search/roles.ts';
import type { SearchRecord, SearchWords } from '#domain/searchRecord.ts';

/** A record and its folded texts, each word between spaces. */
export interface Entry {
  readonly record: SearchRecord;
  readonly title: string;
  /** Its title by itself: who types just this looks for it. */
  readonly name: string;
  readonly text: string;
  /** Both. */
  readonly all: string;
}

/** What a search looks through; made in the browser, where it is faster than loading it ready made. */
export interface SearchIndex {
  readonly words: SearchWords;
  readonly small: ReadonlySet<string>;
  /** Other ways of writing, and what they stand for. */
  readonly same: Same;
  readonly phrases: Phrases;
  readonly roles: RoleBook;
  readonly entries: Entry[];
  readonly byId: Map<string, Entry>;
  /** Every word of four letters or more, and its letters: what a slip of the finger is compared with. */
  readonly vocabulary: Map<string, number>;
}

/** An index of records; more can be added in slices, so that the page stays quick to answer. */
export const searchIndex = (
  words: SearchWords,
  records: readonly SearchRecord[] = [],
): SearchIndex => {
  const same: Same = {
    words: new Map(
      Object.entries(words.same).map(([typed, meant]) => [
        foldedWords(typed).join(''),
        foldedWords(meant),
      ]),
    ),
    endings: Object.entries(words.endings).map(([ending, meant]) => [
      new RegExp(`${ending}(?!\\p{L})`, 'giu'),
      meant,
    ]),
  };
  const index: SearchIndex = {
    words,
    small: new Set(words.small.flatMap(foldedWords)),
    same,
    phrases: phrasesOf(words, same),
    roles: rolesOf(words),
    entries: [],
    byId: new Map(),
    vocabulary: new Map(),
  };
  for (const { all } of index.phrases.list)
    for (const word of all) note(index, word.replace('*', ''));
  addRecords(index, records);
  return index;
};

/** Adds records to an index. */
export const addRecords = (index: SearchIndex, records: readonly SearchRecord[]): void => {
  for (const record of records) {
    const title = spaced(index, `${record.title} ${record.of ?? ''}`);
    const text = spaced(index, record.text);
    const name = foldedWords(record.title).join(' ');
    const entry = { record, title, name, text, all: title + text };
    index.entries.push(entry);
    index.byId.set(record.id, entry);
  }
};

const spaced = (index: SearchIndex, text: string): string => {
  const words = foldedWords(text);
  for (const word of words) note(index, word);
  return ` ${words.join(' ')} `;
};

const note = ({ vocabulary }: SearchIndex, word: string): void => {
  if (word.length > 3) vocabulary.set(word, lettersOf(word));
};

/** The letters of a word as bits of one number; some letters share a bit. */
export const lettersOf = (word: string): number => {
  let letters = 0;
  // A shift takes the last five bits of what it is given.
  for (let at = 0; at < word.length; at += 1) letters |= 1 << word.charCodeAt(at);
  return letters;
};
