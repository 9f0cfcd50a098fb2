import { fold } from '#search/fold.ts';

/** A stretch of a text, and whether it is one of the words looked for. */
export interface Piece {
  readonly text: string;
  readonly isHit: boolean;
}

/**
 * Cuts a text, as it stands, at the words by which it was found. A sign stays with its marks, and
 * letters that are joined in writing (Arabic, Bengali, Hindi) are marked as whole words: cut in two, they would change their shape.
 *
 * @param by folded words.
 */
export const highlight = (text: string, by: readonly string[]): readonly Piece[] => {
  // Each sign with its marks, folded by itself, so that places in the folded text lead back.
  const signs = text.normalize('NFC').match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
  const folded: string[] = [];
  const signAt: number[] = [];
  for (const [at, sign] of signs.entries()) {
    const plain = fold(sign);
    folded.push(plain);
    for (let unit = 0; unit < plain.length; unit += 1) signAt.push(at);
  }
  const hits = new Set<number>();
  for (const [from, to] of placesOf(folded.join(''), by)) {
    for (let at = signAt[from] ?? 0; at <= (signAt[to] ?? 0); at += 1) hits.add(at);
  }
  growJoined(signs, hits);
  return piecesOf(signs, hits);
};

/** First and last place of each word in a folded text: at the beginning of words, or anywhere if it begins none. */
const placesOf = (text: string, by: readonly string[]): readonly (readonly [number, number])[] =>
  by.flatMap((word) => {
    const all = everyPlace(text, word);
    const begun = all.filter((at) => at === 0 || !isWord.test(text.charAt(at - 1)));
    return (
      begun.length > 0 ? begun : word.length > 2 || isJoinedOrDense.test(word) ? all : []
    ).map((at) => [at, at + word.length - 1] as const);
  });

const everyPlace = (text: string, word: string): readonly number[] => {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0 && word !== ''; at = text.indexOf(word, at + 1)) {
    places.push(at);
  }
  return places;
};

const growJoined = (signs: readonly string[], hits: Set<number>): void => {
  const isOfWord = (at: number): boolean =>
    isJoined.test(signs[at] ?? '') && isWord.test(signs[at] ?? '');
  for (const hit of hits) {
    if (!isOfWord(hit)) continue;
    // A Set gives what is added while it is walked: the word fills from its hit to both ends.
    if (isOfWord(hit - 1)) hits.add(hit - 1);
    if (isOfWord(hit + 1)) hits.add(hit + 1);
  }
};

const piecesOf = (signs: readonly string[], hits: ReadonlySet<number>): readonly Piece[] => {
  const pieces: { text: string; readonly isHit: boolean }[] = [];
  for (const [at, sign] of signs.entries()) {
    const isHit = hits.has(at);
    const last = pieces[pieces.length - 1];
    if (last?.isHit === isHit) last.text += sign;
    else pieces.push({ text: sign, isHit });
  }
  return pieces;
};

const isWord = /[\p{L}\p{M}\p{N}]/u;

/** Arabic and Urdu; the scripts of India and Bangladesh. */
const isJoined = /[\u0600-\u08ff\u0900-\u0dff\u200c\u200d]/;

const isJoinedOrDense = /[\u0600-\u0dff\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** How long a text may be before only the part around the first hit is shown, in characters. */
const longestExcerpt = 280;

/** The part of a long text that shows why it was found; cut between words. */
export const excerpt = (text: string, by: readonly string[]): string => {
  if (text.length <= longestExcerpt) return text;
  const [first, second] = highlight(text, by);
  const hit = first?.isHit === true || second === undefined ? 0 : (first?.text.length ?? 0);
  const from = hit < longestExcerpt / 2 ? 0 : text.indexOf(' ', hit - longestExcerpt / 3) + 1;
  const to = text.lastIndexOf(' ', from + longestExcerpt);
  const end = text.length <= from + longestExcerpt || to <= from ? from + longestExcerpt : to;
  return `${from > 0 ? '… ' : ''}${text.slice(from, end)}${end < text.length ? ' …' : ''}`;
};
