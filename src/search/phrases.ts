import type { SearchWords, Topic } from '#domain/searchRecord.ts';
import { formsOf, isDense, wordsOf } from '#search/query.ts';
import type { Same } from '#search/query.ts';
import type { SearchIndex } from '#search/searchIndex.ts';

/** A phrase that people type, word by word, and its topic. */
export interface Phrase {
  readonly topic: Topic;
  readonly all: readonly string[];
  /** Each word's stem, where it is long enough to tell something; else the word. */
  readonly stems: readonly string[];
  /** Its place among all of them: an earlier topic goes first. */
  readonly at: number;
}

/** All phrases, and where to look for one: by its first word, by how its first word begins, or anywhere. */
export interface Phrases {
  readonly list: readonly Phrase[];
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]>;
  readonly begun: readonly Phrase[];
  readonly dense: readonly Phrase[];
}

/** A topic that was spoken of: by how many words, and which. */
export interface Spoken {
  readonly topic: Topic;
  readonly words: ReadonlySet<number>;
  readonly at: number;
}

/** How many small words may stand between two words of a phrase. */
const between = 3;

/** The phrases of a language, ready to be looked for. */
export const phrasesOf = (words: SearchWords, same: Same): Phrases => {
  // Who types no accents finds the same.
  const ways = same.endings.length === 0 ? [same] : [same, { ...same, endings: [] }];
  const list = words.topics.flatMap((topic, at) =>
    topic.type.flatMap((typed) =>
      ways.map((way): Phrase => {
        const all = [...wordsOf(way, typed)];
        if (typed.endsWith('*')) all.push(`${all.pop() ?? ''}*`);
        return { topic, all, stems: all.map((word) => stemOf(formsOf(words, word))), at };
      }),
    ),
  );
  const byFirst = new Map<string, Phrase[]>();
  const spaced = list.filter(({ all }) => !isDense(all[0] ?? ''));
  for (const phrase of spaced) {
    for (const first of new Set([phrase.all[0] ?? '', phrase.stems[0] ?? ''])) {
      const others = byFirst.get(first);
      if (others === undefined) byFirst.set(first, [phrase]);
      else others.push(phrase);
    }
  }
  return {
    list,
    byFirst,
    begun: spaced.filter(({ all: [first = ''] }) => first.endsWith('*')),
    dense: list.filter(({ all }) => isDense(all[0] ?? '')),
  };
};

/**
 * The topics that were spoken of, the longest phrases first: what a longer one has said, a shorter one
 * does not say again ("text" in "he reads my texts").
 */
export const spokenOf = (index: SearchIndex, words: readonly string[]): readonly Spoken[] => {
  const forms = words.map((word) => formsOf(index.words, word));
  const found: Spoken[] = [];
  for (const [from, its] of forms.entries()) {
    const first = its.flatMap((form) => index.phrases.byFirst.get(form) ?? []);
    for (const phrase of new Set([...first, ...index.phrases.begun])) {
      const taken = placesOf(index, phrase, words, forms, from);
      if (taken !== null) found.push({ topic: phrase.topic, words: new Set(taken), at: phrase.at });
    }
  }
  found.push(...denseIn(index, words));
  const said = new Set<number>();
  const topics = new Map<Topic, Spoken>();
  const inOrder = found.sort((a, b) => b.words.size - a.words.size || a.at - b.at);
  for (const spoken of inOrder) {
    const isSaid = [...spoken.words].every((word) => said.has(word));
    const before = topics.get(spoken.topic);
    // A name may be said in two phrases that overlap: "program for men", "men who hit".
    if (before?.topic.asks === true)
      topics.set(spoken.topic, { ...before, words: new Set([...before.words, ...spoken.words]) });
    if (topics.has(spoken.topic) || (isSaid && !isLevel(spoken, topics))) continue;
    topics.set(spoken.topic, spoken);
    for (const word of spoken.words) said.add(word);
  }
  return [...topics.values()];
};

/** Whether another topic has said just these words: a word may stand for two subjects. */
const isLevel = (spoken: Spoken, topics: ReadonlyMap<Topic, Spoken>): boolean =>
  [...topics.values()].some(
    ({ words }) =>
      words.size === spoken.words.size && [...words].every((word) => spoken.words.has(word)),
  );

/** The places of a phrase's words in what was typed, small words between them or not; null where it does not stand there. */
const placesOf = (
  { small }: SearchIndex,
  { all, stems }: Phrase,
  words: readonly string[],
  forms: readonly (readonly string[])[],
  from: number,
): readonly number[] | null => {
  const places: number[] = [];
  let at = from;
  for (const [part, wanted] of all.entries()) {
    let skipped = 0;
    while (!isSame(wanted, stems[part] ?? '', words[at] ?? '', forms[at] ?? [])) {
      if (places.length === 0 || skipped === between || !small.has(words[at] ?? '')) return null;
      skipped += 1;
      at += 1;
    }
    places.push(at);
    at += 1;
  }
  return places;
};

const isSame = (wanted: string, stem: string, word: string, forms: readonly string[]): boolean =>
  wanted.endsWith('*')
    ? forms.some((form) => form.startsWith(wanted.slice(0, -1)))
    : wanted === word || (wanted.length > 2 && forms.includes(wanted)) || stem === stemOf(forms);

/** The shortest form of a word if it has four letters or more, else the word itself. */
const stemOf = (forms: readonly string[]): string => {
  const shortest = forms[forms.length - 1] ?? '';
  return shortest.length > 3 ? shortest : (forms[0] ?? '');
};

/** Where a script has no spaces, a phrase stands anywhere. */
const denseIn = ({ phrases }: SearchIndex, words: readonly string[]): readonly Spoken[] => {
  const text = words.join('');
  if (!isDense(text)) return [];
  return phrases.dense.flatMap(({ topic, all, at }) => {
    const phrase = all.join('').replace('*', '');
    const from = text.indexOf(phrase);
    if (from < 0) return [];
    return [{ topic, at, words: new Set(Array.from(phrase, (_, sign) => 1000 + from + sign)) }];
  });
};
