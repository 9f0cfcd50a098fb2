import { parse } from 'yaml';
import { z } from 'astro/zod';
import type { Files } from '#catalog/files.ts';
import { neverWordsIn } from '#keeping/neverWords.ts';
import type { NeverWords } from '#keeping/neverWords.ts';

const termsSchema = z.array(
  z.object({
    en: z.string(),
    use: z.array(z.string()).min(1),
    avoid: z.array(z.string()).default([]),
    note: z.string().optional(),
  }),
);

/** Phrases that were settled after a second reading, and where each stands: `cards/now.md`, or `messages.json` and a key. */
const settledSchema = z.array(
  z.strictObject({ says: z.string().min(3), in: z.array(z.string()).min(1) }),
);

/** A settled phrase: as it is written, as it is compared, and its places. */
interface Settled {
  readonly says: string;
  readonly low: string;
  readonly in: readonly string[];
}

/** What a language's words are held to: chosen terms, settled phrases, words that are never said. */
export interface Lists {
  readonly terms: z.infer<typeof termsSchema>;
  readonly settled: readonly Settled[];
  readonly never: NeverWords;
}

/** The lists of a language; one that has none yet is held to nothing. */
export const listsOf = (files: Files, locale: string): Lists => ({
  terms: termsSchema.parse(parse(files.get(`content/words/terms/${locale}.yaml`) ?? '[]')),
  settled: settledSchema
    .parse(parse(files.get(`content/words/settled/${locale}.yaml`) ?? '[]'))
    .map((one) => ({ ...one, low: compared(one.says) })),
  never: neverWordsIn(files),
});

/** The settled phrases that stand in a text of a file, as the places of each say. */
export const settledIn = (
  { settled }: Lists,
  { id, file, text }: { readonly id: string; readonly file: string; readonly text: string },
): readonly string[] => {
  const own = compared(text);
  return settled
    .filter(
      ({ low, in: places }) =>
        own.includes(low) && places.some((place) => place === file || place === id),
    )
    .map(({ says }) => says);
};

/** A text as it is compared: spaces that do not break are spaces, and a phrase may begin a sentence. */
export const compared = (text: string): string =>
  text.replaceAll(/[\u00a0\u202f]/g, ' ').toLowerCase();

/** The first word of a text that must not stand for a term, and the term. */
export const avoidedIn = (
  { terms }: Lists,
  text: string,
): { readonly word: string; readonly en: string } | undefined => {
  const low = text.toLowerCase();
  for (const { en, avoid } of terms) {
    const word = avoid.find((each) =>
      new RegExp(`(?<![\\p{L}])${escaped(each.toLowerCase())}(?![\\p{L}])`, 'u').test(low),
    );
    if (word !== undefined) return { word, en };
  }
  return undefined;
};

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
