import { saidOf } from '#keeping/neverWords.ts';
import { avoidedIn } from '#review/lists.ts';
import type { Lists } from '#review/lists.ts';

/**
 * Why a text that somebody wrote cannot take the place of another, in a sentence; undefined where it can.
 *
 * @param before the text that stands there now.
 */
export const problemOfText = (
  text: string,
  before: string,
  locale: string,
  lists: Lists,
): string | undefined => {
  if (text === '') return 'Nothing is written in it.';
  const [sign] = /[\p{Cc}\ufffd\u202a-\u202e\u2066-\u2069]/u.exec(text.replaceAll('\n', '')) ?? [];
  if (sign !== undefined)
    return `It holds a sign that nobody sees (U+${hex(sign)}). Write it anew by hand.`;
  const [picture] = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u.exec(text) ?? [];
  if (picture !== undefined) return `It holds the picture "${picture}". Take it out.`;
  const [tag] = /<[a-z/!?][^>]*>?|`/i.exec(text) ?? [];
  if (tag !== undefined && !before.includes(tag))
    return `It holds "${tag}", which a page would not show as it is. Take it out.`;
  return (
    problemOfMarks(text, before) ??
    problemOfWords(text, locale, lists) ??
    (/\n\s*\n/.test(text) ? 'It has become several paragraphs. Write it as one.' : undefined)
  );
};

const hex = (sign: string): string =>
  (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

/** What must be the same in both: places to fill in, links, bold words, and numbers. */
const marks: readonly (readonly [RegExp, string])[] = [
  [/\{\{[^{}]*\}\}/g, 'the place to fill in'],
  [/\]\([^()\s]*\)/g, 'the link'],
  [/\*\*/g, 'the mark of bold words'],
  [/(?<![\w:-])\d[\d-]{2,}\d|\b\d{3}\b/g, 'the number'],
];

const problemOfMarks = (text: string, before: string): string | undefined => {
  for (const [pattern, what] of marks) {
    const wanted = all(before, pattern);
    const found = all(text, pattern);
    const lost = wanted.find((mark) => count(found, mark) < count(wanted, mark));
    if (lost !== undefined) return `It has lost ${what} "${shown(lost)}". Put it back as it was.`;
    const added = found.find((mark) => count(wanted, mark) < count(found, mark));
    if (added !== undefined)
      return `It has ${what} "${shown(added)}", which was not there. Take it out.`;
  }
  const loose = text.replaceAll(/\[[^[\]]*\]\([^()\s]*\)|\{\{[^{}]*\}\}/g, '');
  const [half] = /[[\]{}]/.exec(loose) ?? [];
  if (
    half !== undefined &&
    !before.replaceAll(/\[[^[\]]*\]\([^()\s]*\)|\{\{[^{}]*\}\}/g, '').includes(half)
  )
    return `A "${half}" of a link or of a place to fill in stands alone. Write it as it was: [words](…) or {{…}}.`;
  return undefined;
};

const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([found]) => found);

const count = (list: readonly string[], mark: string): number =>
  list.filter((each) => each === mark).length;

const shown = (mark: string): string => mark.replace(/^\]/, '');

const problemOfWords = (text: string, locale: string, lists: Lists): string | undefined => {
  const [never] = saidOf(lists.never, locale, text);
  if (never !== undefined)
    return `It says "${never.word}", which the site never says (content/never.yaml): ${never.why}`;
  const avoided = avoidedIn(lists, text);
  return avoided === undefined
    ? undefined
    : `It says "${avoided.word}", which must not stand for "${avoided.en}" (content/words/terms/${locale}.yaml says why). Change the list first, if the word is right.`;
};
