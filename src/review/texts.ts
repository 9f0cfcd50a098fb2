import type { Files } from '#catalog/files.ts';
import { holdersOf } from '#review/holders.ts';
import type { Edit, Holder } from '#review/holders.ts';
import { piecesOf } from '#review/pieces.ts';
import type { Piece } from '#review/pieces.ts';

/** One text of the site in English and in another language. */
export interface ReviewText {
  /** Its file below the language's folder and its name there: "cards/danger.md 2", "messages.json exit.label". */
  readonly id: string;
  /** Its file below the language's folder. */
  readonly file: string;
  readonly english: string;
  readonly own: string;
}

/** Files of words that are no translation: what people type is written anew in each language. */
const writtenAnew = ['search.yaml'];

/** Every text of a language, in the order of its files. */
export const textsOf = (files: Files, locale: string): readonly ReviewText[] =>
  wordFiles(files, locale).flatMap((file) => textsOfFile(files, locale, file));

/** Every text of one file of a language, in order. */
export const textsOfFile = (files: Files, locale: string, file: string): readonly ReviewText[] =>
  holdersIn(files, locale, file).flatMap(({ source, own }) =>
    paired(source, own).map(({ piece, text }) => ({
      id: idOf(file, own, piece),
      file,
      english: text,
      own: piece.text,
    })),
  );

/** The values of a file, each beside its English one. */
const holdersIn = (
  files: Files,
  locale: string,
  file: string,
): readonly { readonly source: Holder; readonly own: Holder }[] => {
  const english = new Map(
    holdersOf(file, files.get(`content/words/en/${file}`) ?? '').map((one) => [one.name, one]),
  );
  return holdersOf(file, files.get(`content/words/${locale}/${file}`) ?? '').flatMap((own) => {
    const source = english.get(own.name) ?? english.get(manyOf(own.name));
    return source === undefined ? [] : [{ source, own }];
  });
};

const idOf = (file: string, own: Holder, piece: Piece): string =>
  [file, own.name, piece.name].filter((part) => part !== '').join(' ');

/** The files of a language that have an English one. */
export const wordFiles = (files: Files, locale: string): readonly string[] => {
  const folder = `content/words/${locale}/`;
  return [...files.keys()]
    .filter((file) => file.startsWith(folder))
    .map((file) => file.slice(folder.length))
    .filter((file) => files.has(`content/words/en/${file}`) && !writtenAnew.includes(file));
};

/** A language may have more plural forms than English: each is held against the English of many. */
const manyOf = (name: string): string => name.replace(/_(?:zero|two|few|many|one)$/, '_other');

/** The texts of a value beside those of the English; a value whose texts are not the same in number is one text. */
const paired = (
  english: Holder,
  own: Holder,
): readonly { readonly piece: Piece; readonly text: string }[] => {
  const source = piecesOf(english.value, english.name !== '');
  const pieces = piecesOf(own.value, own.name !== '');
  const isAlike =
    source.length === pieces.length && source.every(({ name }, at) => name === pieces[at]?.name);
  return isAlike
    ? pieces.map((piece, at) => ({ piece, text: source[at]?.text ?? '' }))
    : [{ piece: whole(own.value), text: english.value.trim() }];
};

const whole = (value: string): Piece => {
  const from = value.length - value.trimStart().length;
  const text = value.trim();
  return { name: 'all', from, to: from + text.length, text };
};

/**
 * A file of a language with other texts in the places of some of its own, and with not a sign else changed.
 *
 * @param texts by the id of each text.
 */
export const withTexts = (
  files: Files,
  locale: string,
  file: string,
  texts: ReadonlyMap<string, string>,
): string => {
  const edits = holdersIn(files, locale, file).flatMap(({ source, own }) => {
    const inside = paired(source, own).flatMap(({ piece }): readonly Edit[] => {
      const text = texts.get(idOf(file, own, piece));
      return text === undefined || text === piece.text
        ? []
        : [{ from: piece.from, to: piece.to, text }];
    });
    return inside.length === 0 ? [] : [own.put(withEdits(own.value, inside))];
  });
  return withEdits(files.get(`content/words/${locale}/${file}`) ?? '', edits);
};

/** From the end to the beginning, so that each still finds its place. */
const withEdits = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.from - a.from)
    .reduce((rest, edit) => rest.slice(0, edit.from) + edit.text + rest.slice(edit.to), text);
