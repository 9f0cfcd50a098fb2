import { z } from 'astro/zod';

const names = (where: string) =>
  z.array(z.string().min(3)).describe(`Names of neighborhoods and places ${where}.`);

/** content/neighborhoods.yaml: what nothing may name of a program whose place is hidden. */
export const neighborhoodsSchema = z.strictObject({
  bronx: names('in the Bronx'),
  brooklyn: names('in Brooklyn'),
  manhattan: names('in Manhattan'),
  queens: names('in Queens'),
  'staten-island': names('on Staten Island'),
  elsewhere: names('near the city'),
});

/** Names by their first word, each as its words, and by all words written as one. */
export type Neighborhoods = ReadonlyMap<string, readonly Named[]>;

interface Named {
  readonly name: string;
  readonly rest: readonly string[];
}

/** Makes names ready to be looked for. */
export const neighborhoodsOf = (lists: z.infer<typeof neighborhoodsSchema>): Neighborhoods => {
  const found = new Map<string, readonly Named[]>();
  const add = (first: string, named: Named): void => {
    found.set(first, [...(found.get(first) ?? []), named]);
  };
  for (const name of Object.values(lists).flat()) {
    const [first = '', ...rest] = wordsOf(name);
    add(first, { name, rest });
    if (rest.length > 0) add([first, ...rest].join(''), { name, rest: [] });
  }
  return found;
};

/**
 * The names that stand in a text or an address, however they are joined: "Bay Ridge", "bay-ridge",
 * "bay%20ridge", "bayridge".
 */
export const neighborhoodsIn = (text: string, known: Neighborhoods): readonly string[] => {
  const words = wordsOf(text);
  const found = new Set<string>();
  for (const [at, word] of words.entries())
    for (const form of formsOf(word))
      for (const { name, rest } of known.get(form) ?? [])
        if (rest.every((next, after) => words[at + 1 + after] === next)) found.add(name);
  return [...found];
};

/** What tells of a place as closely as a neighborhood does, in words: a ZIP code of the city, a street. */
export const streetsIn = (text: string): readonly string[] =>
  text.match(
    /\b1(?:0[0-4]|1[0-6])\d{2}\b|\b(?:\d+(?:st|nd|rd|th)|[A-Z][a-z]+) (?:Street|Avenue|Boulevard|Parkway)\b/g,
  ) ?? [];

const wordsOf = (text: string): readonly string[] =>
  text
    .replaceAll(/%20|&#\d+;|\\u[0-9a-f]{4}/gi, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Arabic joins small words and the article to a name. */
const formsOf = (word: string): readonly string[] =>
  /^\p{Script=Arabic}/u.test(word)
    ? [...new Set([word, word.replace(/^[وفبلك]/, ''), word.replace(/^[وفبلك]?(?:ال|لل)/, '')])]
    : [word];
