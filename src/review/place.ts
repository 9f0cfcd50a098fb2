import { markOf } from '#review/record.ts';
import { typed } from '#review/typing.ts';
import type { ReturnedText } from '#review/returned.ts';
import type { ReviewText } from '#review/texts.ts';

/** Where a returned text belongs now, or why nowhere. */
export type Place =
  | { readonly kind: 'found'; readonly at: ReviewText }
  | { readonly kind: 'lost'; readonly why: string };

/**
 * Finds the text that somebody read: by its id, or, where others have moved it within its file, by its words.
 *
 * @param texts all that there are, by their ids.
 */
export const placeOf = (
  returned: ReturnedText,
  texts: ReadonlyMap<string, ReviewText>,
  locale: string,
): Place => {
  const same = texts.get(returned.id);
  const at = same?.english === returned.english ? same : moved(returned, texts);
  if (at === undefined)
    return lost(
      same === undefined
        ? 'There is no text of this name any more, and none of these words in its file.'
        : `The English has changed since: it is now "${same.english}".`,
    );
  // Taken before, from this file or from another.
  if (at.own === typed(returned.text, at.own, locale)) return { kind: 'found', at };
  return markOf(at.own) === returned.own
    ? { kind: 'found', at }
    : lost(`The translation was changed by others since: it is now "${at.own}".`);
};

const lost = (why: string): Place => ({ kind: 'lost', why });

const moved = (
  { id, english, own }: ReturnedText,
  texts: ReadonlyMap<string, ReviewText>,
): ReviewText | undefined => {
  const [file = ''] = id.split(' ');
  const found = [...texts.values()].filter(
    (text) => text.file === file && text.english === english && markOf(text.own) === own,
  );
  return found.length === 1 ? found[0] : undefined;
};
