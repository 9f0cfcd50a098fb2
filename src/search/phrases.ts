import type { SearchWords, Topic } from '#domain/searchRecord.ts';
import { formsOf, isDense, wordsOf } from '#search/query.ts';
import type { Same } from '#search/query.ts';

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

/** The shortest form of a word if it has four letters or more, else the word itself. */
export const stemOf = (forms: readonly string[]): string => {
  const shortest = forms[forms.length - 1] ?? '';
  return shortest.length > 3 ? shortest : (forms[0] ?? '');
};
