import type { Entry, SearchIndex } from '#search/searchIndex.ts';
import type { Token } from '#search/query.ts';
import { isDense } from '#search/query.ts';

/** A record found, how well, and the folded words by which it was found. */
export interface Scored {
  readonly entry: Entry;
  readonly score: number;
  readonly by: readonly string[];
}

/**
 * Records with the very words that were typed, the best first. Where none has them all, those that
 * have the rarest of them: "my husband hits me in Queens" is no reason to come back with nothing.
 */
export const exactHits = (
  { entries }: SearchIndex,
  tokens: readonly Token[],
): { readonly hits: readonly Scored[]; readonly isWhole: boolean } => {
  const phrase = tokens.map(({ word }) => word).join(' ');
  const forms = tokens.flatMap((token) => token.forms);
  const found = entries.flatMap((entry): readonly (Scored & { readonly has: number[] })[] => {
    if (!forms.some((form) => entry.all.includes(form))) return [];
    const marks = tokens.map((token) => markOf(entry, token));
    const has = marks.flatMap(({ score }, at) => (score > 0 ? [at] : []));
    if (has.length === 0) return [];
    const whole =
      entry.title === ` ${phrase} `
        ? 20
        : tokens.length > 1 && (entry.title + entry.also).includes(` ${phrase} `)
          ? 10
          : 0;
    return [
      {
        entry,
        has,
        score: whole + marks.reduce((sum, { score }) => sum + score, 0),
        by: marks.flatMap(({ by }) => by),
      },
    ];
  });
  // How telling each word is: one that every record has tells nothing.
  const rarity = tokens.map(
    (_, at) =>
      1 + Math.log(entries.length / (1 + found.filter(({ has }) => has.includes(at)).length)),
  );
  const worth = ({ has }: { readonly has: readonly number[] }): number =>
    has.reduce((sum, at) => sum + Math.max(0.1, rarity[at] ?? 0), 0);
  const most = found.reduce((best, hit) => Math.max(best, worth(hit)), 0);
  const hits = found.filter((hit) => worth(hit) >= most * 0.99).sort((a, b) => b.score - a.score);
  return { hits, isWhole: hits.some(({ has }) => has.length === tokens.length) };
};

/** How well a record has a word: in its title best, in its text least. */
const markOf = (
  { title, also, text, all }: Entry,
  { forms }: Token,
): { readonly score: number; readonly by: readonly string[] } => {
  for (const [at, form] of forms.entries()) {
    if (!all.includes(form)) continue;
    const score = placesOf(form, title, also, text);
    if (score > 0) return { score: score - at * 0.5, by: [form] };
  }
  return { score: 0, by: [] };
};

const placesOf = (form: string, title: string, also: string, text: string): number => {
  const whole = ` ${form} `;
  if (title.includes(whole)) return 10;
  if (also.includes(whole)) return 8;
  // One letter begins too much.
  if (form.length < 2 && !isDense(form)) return text.includes(whole) ? 3 : 0;
  const begun = ` ${form}`;
  if (title.includes(begun)) return 7;
  if (also.includes(begun)) return 6;
  if (text.includes(whole)) return 4;
  if (text.includes(begun)) return 3;
  // Arabic joins its article and short words to the next one; Chinese has no spaces.
  if (form.length < (/[a-z]/.test(form) ? 4 : 3) && !isDense(form)) return 0;
  if (title.includes(form)) return 2;
  return text.includes(form) || also.includes(form) ? 1 : 0;
};
