import type { Topic } from '#domain/searchRecord.ts';
import { stemOf } from '#search/phrases.ts';
import type { Phrase } from '#search/phrases.ts';
import { formsOf, isDense } from '#search/query.ts';
import type { SearchIndex } from '#search/searchIndex.ts';

/** A topic that was spoken of: by how many words, and which. */
export interface Spoken {
  readonly topic: Topic;
  readonly words: ReadonlySet<number>;
  /** How many of them are as the phrase writes them: "rompo" (I break) is not "rompe" (he breaks). */
  readonly exact: number;
  readonly at: number;
}

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
      if (taken === null) continue;
      const exact = taken.filter((place, part) => words[place] === phrase.all[part]).length;
      found.push({ topic: phrase.topic, words: new Set(taken), exact, at: phrase.at });
    }
  }
  found.push(...denseIn(index, words));
  const said = new Set<number>();
  const topics = new Map<Topic, Spoken>();
  const inOrder = found
    .filter((spoken) => !isOutdone(spoken, found))
    .sort((a, b) => b.words.size - a.words.size || a.at - b.at);
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
  [...topics.values()].some((other) => hasWordsOf(other, spoken));

/**
 * Whether it is written otherwise, where that is all the difference: "mujeres golpeadas" (beaten women) is not "mujer y
 * golpeo" (a woman, and I beat), nor is "rompo" (I break) "rompe" (he breaks), if that is listed too.
 */
const isOutdone = (spoken: Spoken, found: readonly Spoken[]): boolean =>
  (spoken.topic.asks === true &&
    spoken.topic.caused !== true &&
    spoken.exact < spoken.words.size) ||
  (spoken.topic.caused === true &&
    found.some(
      (other) =>
        other.topic.caused !== true && other.exact > spoken.exact && hasWordsOf(other, spoken),
    ));

const hasWordsOf = (one: Spoken, other: Spoken): boolean =>
  one.words.size === other.words.size && [...one.words].every((word) => other.words.has(word));

/** How many small words may stand between two words of a phrase. */
const between = 3;

/** The places of a phrase's words in what was typed, small words between them or not; null where it does not stand there. */
const placesOf = (
  { small, roles }: SearchIndex,
  { all, stems }: Phrase,
  words: readonly string[],
  forms: readonly (readonly string[])[],
  from: number,
): readonly number[] | null => {
  const plays = (word: string, role: string): boolean => roles.whole.get(word)?.has(role) === true;
  // "I scared my wife" is not "I am scared of my wife", "following my ex" not "followed by my ex".
  const turning = plays(all[0] ?? '', 'i') ? 'turns' : 'doneBy';
  const isPassed = (word: string): boolean => small.has(word) && !plays(word, turning);
  const places: number[] = [];
  let at = from;
  for (const [part, wanted] of all.entries()) {
    let skipped = 0;
    while (!isSame(wanted, stems[part] ?? '', words[at] ?? '', forms[at] ?? [])) {
      if (places.length === 0 || skipped === between || !isPassed(words[at] ?? '')) return null;
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

/** Where a script has no spaces, a phrase stands anywhere. */
const denseIn = ({ phrases }: SearchIndex, words: readonly string[]): readonly Spoken[] => {
  const text = words.join('');
  if (!isDense(text)) return [];
  return phrases.dense.flatMap(({ topic, all, at }) => {
    const phrase = all.join('').replace('*', '');
    const from = text.indexOf(phrase);
    if (from < 0) return [];
    const signs = new Set(Array.from(phrase, (_, sign) => 1000 + from + sign));
    return [{ topic, at, words: signs, exact: signs.size }];
  });
};
