import type { Harming, Roles, SearchWords } from '#domain/searchRecord.ts';
import { foldedWords } from '#search/fold.ts';

/** What a word does in a sentence: the parts it plays, and, if it is a word for harming, by whom and to whom. */
export interface Part {
  readonly roles: ReadonlySet<string>;
  readonly harm: Harm | null;
}

/** Who harms, and whom, as far as the form of the word itself says. */
export interface Harm {
  readonly by: 'i' | 'they' | null;
  readonly to: 'me' | 'them' | null;
  /** Whether "and" stands before it in the same word. */
  readonly isJoined: boolean;
  /** Whether it is going on: "I was hitting" is no "I was hit". */
  readonly isGoing: boolean;
}

/** The roles of words, and the forms in which words for harming come. */
export interface RoleBook {
  readonly whole: ReadonlyMap<string, ReadonlySet<string>>;
  readonly begun: readonly (readonly [string, string])[];
  readonly stems: ReadonlySet<string>;
  /** What may be set before a word: "to my wife" is one word in Arabic. */
  readonly before: readonly string[];
  readonly forms: readonly Form[];
}

interface Form extends Harm {
  readonly start: string;
  readonly end: string;
}

/** The roles of a language's words, ready to be looked up. */
export const rolesOf = ({ roles, harming, trim }: SearchWords): RoleBook => {
  const whole = new Map<string, Set<string>>();
  const begun: (readonly [string, string])[] = [];
  for (const [role, words] of Object.entries(roles)) {
    for (const word of words) {
      const folded = foldedWords(word).join('');
      if (word.endsWith('*')) begun.push([folded, role]);
      else whole.set(folded, (whole.get(folded) ?? new Set()).add(role));
    }
  }
  return {
    whole,
    begun,
    stems: new Set(harming.stems.flatMap(foldedWords)),
    before: trim.start,
    forms: formsOf(harming),
  };
};

/** Every start with every end; the longest first, so that the stem is the shortest. */
const formsOf = ({ start, end }: Harming): readonly Form[] =>
  pairsOf(start)
    .flatMap(([before, who]) =>
      pairsOf(end).map(([after, which]): Form => {
        const told = `${which} ${who}`;
        return {
          start: before,
          end: after,
          by: told.startsWith('i') || who === 'i' ? 'i' : /they/.test(told) ? 'they' : null,
          isJoined: who === 'any' && before !== '',
          isGoing: which === 'going',
          to: /me/i.test(told) ? 'me' : /them/i.test(told) ? 'them' : null,
        };
      }),
    )
    .sort((a, b) => b.start.length + b.end.length - a.start.length - a.end.length);

const pairsOf = (lists: Roles): readonly (readonly [string, string])[] => [
  ...new Map([
    ['', ['', 'any'] as const],
    ...Object.entries(lists).flatMap(([who, parts]) =>
      parts.map((part) => {
        const folded = foldedWords(part).join('');
        return [folded, [folded, who] as const] as const;
      }),
    ),
  ]).values(),
];

/** What a word does in a sentence. */
export const partOf = ({ whole, begun, stems, before, forms }: RoleBook, word: string): Part => {
  const bare = (part: string): string => (word.startsWith(part) ? word.slice(part.length) : '');
  const known = ['', ...before].map(bare).find((one) => whole.has(one));
  const roles = new Set(whole.get(known ?? word));
  for (const [start, role] of begun) if (word.startsWith(start)) roles.add(role);
  const form = forms.find(
    ({ start, end }) =>
      word.startsWith(start) &&
      word.endsWith(end) &&
      word.length >= start.length + end.length &&
      stems.has(word.slice(start.length, word.length - end.length)),
  );
  return { roles, harm: form === undefined || roles.has('noHarm') ? null : form };
};

/** A stretch of a script without spaces, word by word: at each sign the longest word that is known. */
export const takenApart = ({ whole, stems }: RoleBook, text: string): readonly string[] => {
  const words: string[] = [];
  for (let at = 0; at < text.length;) {
    let length = Math.min(longestDense, text.length - at);
    const isKnown = (): boolean => {
      const word = text.slice(at, at + length);
      return whole.has(word) || stems.has(word);
    };
    while (length > 1 && !isKnown()) length -= 1;
    words.push(text.slice(at, at + length));
    at += length;
  }
  return words;
};

/** No word of Chinese or Korean that says who does what is longer, in signs. */
const longestDense = 6;
