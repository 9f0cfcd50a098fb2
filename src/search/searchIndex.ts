import { foldedWords } from '#search/fold.ts';
import type { SearchRecord, SearchWords } from '#domain/searchRecord.ts';

/** A record and its folded texts, each word between spaces. */
export interface Entry {
  readonly record: SearchRecord;
  readonly title: string;
  /** What people type for it. */
  readonly also: string;
  readonly text: string;
  /** All three. */
  readonly all: string;
}

/** What a search looks through; made in the browser, where it is faster than loading it ready made. */
export interface SearchIndex {
  readonly words: SearchWords;
  readonly small: ReadonlySet<string>;
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
  const index: SearchIndex = {
    words,
    small: new Set(words.small.flatMap(foldedWords)),
    entries: [],
    byId: new Map(),
    vocabulary: new Map(),
  };
  addRecords(index, records);
  return index;
};

/** Adds records to an index. */
export const addRecords = (index: SearchIndex, records: readonly SearchRecord[]): void => {
  const typed = typedFor(index.words);
  for (const record of records) {
    const title = spaced(index, `${record.title} ${record.of ?? ''}`);
    // A program's id is what people call it ("avp").
    const called = record.kind === 'offer' ? record.id.replace(/.*?:/, '') : '';
    const also = spaced(index, `${called} ${typed.get(record.id) ?? ''}`);
    const text = spaced(index, record.text);
    const entry = { record, title, also, text, all: title + also + text };
    index.entries.push(entry);
    index.byId.set(record.id, entry);
  }
};

const spaced = ({ vocabulary }: SearchIndex, text: string): string => {
  const words = foldedWords(text);
  for (const word of words) if (word.length > 3) vocabulary.set(word, lettersOf(word));
  return ` ${words.join(' ')} `;
};

/** The letters of a word as bits of one number; some letters share a bit. */
export const lettersOf = (word: string): number => {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) % 32);
  return letters;
};

const typedFor = ({ synonyms }: SearchWords): ReadonlyMap<string, string> => {
  const typed = new Map<string, string>();
  for (const { type, find } of synonyms) {
    for (const id of find) typed.set(id, `${typed.get(id) ?? ''} ${type.join(' ')}`);
  }
  return typed;
};
