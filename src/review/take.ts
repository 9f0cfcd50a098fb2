import type { Files } from '#catalog/files.ts';
import type { Problems } from '#catalog/parse.ts';
import { largestThatHolds } from '#review/largestThatHolds.ts';
import { listsOf } from '#review/lists.ts';
import { placeOf } from '#review/place.ts';
import { problemAt } from '#review/problemAt.ts';
import { markOf, readingsOf, reviewStateOf } from '#review/record.ts';
import type { Reading } from '#review/record.ts';
import type { Returned, ReturnedText } from '#review/returned.ts';
import { signed } from '#review/signed.ts';
import { textsOf, withTexts } from '#review/texts.ts';
import type { ReviewText } from '#review/texts.ts';
import { typed } from '#review/typing.ts';

/** A text that was not taken: why, and what somebody had written. */
export interface Refused {
  readonly id: string;
  readonly why: string;
  readonly returned: ReturnedText;
}

/** What comes of what came back. */
export interface Taken {
  /** The files that change, whole. */
  readonly files: Files;
  readonly changed: readonly string[];
  readonly right: readonly string[];
  readonly doubtful: readonly string[];
  readonly refused: readonly Refused[];
}

/** A text that can be taken. */
interface Accepted {
  readonly at: ReviewText;
  readonly text: string;
  readonly returned: ReturnedText;
}

/**
 * Puts what came back into the files of a language: each text at its place, and who found what, and when.
 *
 * @param holds whether the site can be built from files; what breaks it is not taken.
 */
export const take = (
  files: Files,
  { locale, by: name, on, texts: given }: Returned,
  holds: (files: Files) => string | null,
  problems: Problems,
): Taken => {
  const by = typed(name, '', '');
  const list = given.map((one) => ({ ...one, said: typed(one.said, '\n', '') }));
  const texts = new Map(textsOf(files, locale).map((text) => [text.id, text]));
  const readings = readingsOf(files, locale, problems);
  const lists = listsOf(files, locale);
  const refused: Refused[] = [];
  const refuse = (returned: ReturnedText, why: string): void => {
    refused.push({ id: returned.id, why, returned });
  };
  const fit = list.flatMap((returned, order): readonly Accepted[] => {
    if (list.findIndex(({ id }) => id === returned.id) !== order) {
      refuse(returned, 'It stands in the file twice; the first was taken.');
      return [];
    }
    if (isAnswer(returned)) return [];
    const place = placeOf(returned, texts, locale);
    if (place.kind === 'lost') {
      if (saysAnything(returned)) refuse(returned, place.why);
      return [];
    }
    const { at } = place;
    const text = returned.text === at.own ? at.own : typed(returned.text, at.own, locale);
    const why = text === at.own ? undefined : problemAt(files, locale, at, text, lists);
    if (why !== undefined) refuse(returned, why);
    return why === undefined ? [{ at, text, returned }] : [];
  });
  const { kept, broken } = largestThatHolds(
    fit.filter(({ at, text }) => at.own !== text),
    (some) => holds(written(files, locale, some)),
  );
  for (const { one, why } of broken) refuse(one.returned, why);
  const stay = fit.filter((one) => !broken.some((other) => other.one === one));
  const next = new Map<string, Reading>(
    list.filter(isAnswer).flatMap(({ id, english, said }) => {
      const before = readings.get(id);
      const isKnown = said === '' || (before?.said === said && before.english === english);
      return isKnown
        ? []
        : [[id, { text: id, english, own: markOf(''), right: false, by, on, said }]];
    }),
  );
  for (const { at, text, returned } of stay) {
    const now = { ...at, own: text };
    const before = readings.get(at.id);
    const isNew = text !== at.own || returned.said !== '' || returned.right !== null;
    const isKnown =
      returned.said === '' &&
      reviewStateOf(now, before) === (returned.right === true ? 'right' : 'doubtful');
    if (!isNew || isKnown) continue;
    next.set(at.id, {
      text: at.id,
      english: at.english,
      own: markOf(text),
      right: returned.right === true,
      by,
      on,
      ...(returned.said === '' ? {} : { said: returned.said }),
    });
  }
  const ids = (isRight: boolean): readonly string[] =>
    [...next.values()].filter(({ right }) => right === isRight).map(({ text }) => text);
  return {
    files: signed(files, written(files, locale, kept), locale, readings, next),
    changed: kept.map(({ at }) => at.id),
    right: ids(true),
    doubtful: ids(false),
    refused,
  };
};

/** An answer to a question of the sheet, which is about no text of the site. */
const isAnswer = ({ id }: ReturnedText): boolean => /^(?:question \d+|remark)$/.test(id);

const saysAnything = ({ text, own, right, said }: ReturnedText): boolean =>
  markOf(text.trim()) !== own || right !== null || said !== '';

const written = (files: Files, locale: string, some: readonly Accepted[]): Files => {
  const texts = new Map(some.map(({ at, text }) => [at.id, text]));
  const names = [...new Set(some.map(({ at }) => at.file))];
  return new Map([
    ...files,
    ...names.map(
      (file) => [`content/words/${locale}/${file}`, withTexts(files, locale, file, texts)] as const,
    ),
  ]);
};
