import type { Entry, SearchIndex } from '#search/searchIndex.ts';
import type { Token } from '#search/query.ts';
import { isDense } from '#search/query.ts';

/** Which share of what the best record has another must have to be named beside it. */
const enough = 0.5;

/** How many are named where none has all that was typed. */
const mostOfSome = 12;

/**
 * Records with the words that were typed: those that have them all, or, where none has, those that have
 * some, the more and the rarer the better.
 */
export const textHits = (
  { entries }: SearchIndex,
  tokens: readonly Token[],
): { readonly hits: readonly Entry[]; readonly isWhole: boolean } => {
  const phrase = ` ${tokens.map(({ word }) => word).join(' ')} `;
  const found = entries.flatMap((entry) => {
    const marks = tokens.map((token) => markOf(entry, token));
    return marks.some((score) => score > 0) ? [{ entry, marks }] : [];
  });
  // How telling each word is: one that every record has tells nothing.
  const rarity = tokens.map((_, at) => {
    const having = found.filter(({ marks }) => (marks[at] ?? 0) > 0).length;
    return Math.max(0.1, 1 + Math.log(entries.length / (1 + having)));
  });
  const scored = found.map(({ entry, marks }) => ({
    entry,
    isWhole: marks.every((score) => score > 0),
    worth: marks.reduce((sum, score, at) => sum + (score > 0 ? (rarity[at] ?? 0) : 0), 0),
    score:
      marks.reduce((sum, score, at) => sum + score * (rarity[at] ?? 0), 0) +
      (entry.title.includes(phrase) ? 20 : 0) +
      (entry.title === phrase ? 20 : 0),
  }));
  scored.sort((a, b) => b.score - a.score);
  const whole = scored.filter((one) => one.isWhole);
  const isWhole = whole.length > 0;
  const most = enough * Math.max(...scored.map(({ worth }) => worth));
  const some = isWhole ? whole : scored.filter(({ worth }) => worth >= most).slice(0, mostOfSome);
  return { hits: some.map(({ entry }) => entry), isWhole };
};

/** How well a record has a word: in its title best, in its text least. */
const markOf = ({ title, text, all }: Entry, { forms, isOpen }: Token): number => {
  // Each form stands in the one before it: where the shortest is not, none is.
  if (!all.includes(forms[forms.length - 1] ?? '')) return 0;
  for (const [at, form] of forms.entries()) {
    if (!all.includes(form)) continue;
    const score = placesOf(form, title, text, isOpen);
    if (score > 0) return score - at * 0.5;
  }
  return 0;
};

const placesOf = (form: string, title: string, text: string, isOpen: boolean): number => {
  const whole = ` ${form} `;
  if (title.includes(whole)) return 10;
  // One letter begins too much.
  if (form.length < 2 && !isDense(form)) return text.includes(whole) ? 3 : 0;
  const begun = ` ${form}`;
  if (isOpen && title.includes(begun)) return 7;
  if (text.includes(whole)) return 4;
  if (isOpen && text.includes(begun)) return 3;
  // Arabic joins its article and short words to the next one; Chinese has no spaces.
  if (!isOpen || (form.length < (/[a-z]/.test(form) ? 4 : 3) && !isDense(form))) return 0;
  if (title.includes(form)) return 2;
  return text.includes(form) ? 1 : 0;
};
