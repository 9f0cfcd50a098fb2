import type { Files } from '#catalog/files.ts';
import { recordFile, recordOf, recordText } from '#keeping/translated.ts';
import { withSignature } from '#review/head.ts';
import { readingsFile, readingsText, reviewStateOf } from '#review/record.ts';
import type { Reading, Readings } from '#review/record.ts';
import { textsOf } from '#review/texts.ts';

/**
 * The files that change when texts were read: those with other words, the readings, the heads of files of which
 * now every text was found right (or no longer), and the note of what they were translated from.
 *
 * @param next what was found now.
 */
export const signed = (
  before: Files,
  written: Files,
  locale: string,
  readings: Readings,
  next: Readings,
): Files => {
  const files = new Map(written);
  if (next.size > 0) {
    const all: Readings = new Map([...readings, ...next]);
    const texts = textsOf(files, locale);
    files.set(readingsFile(locale), readingsText(all, texts));
    const complete: string[] = [];
    for (const file of new Set([...next.keys()].map((id) => id.split(' ')[0] ?? ''))) {
      const found = texts.filter((text) => text.file === file);
      const isRight = found.every((text) => reviewStateOf(text, all.get(text.id)) === 'right');
      const isDoubted = found.some(({ id }) => next.get(id)?.right === false);
      if (isRight) complete.push(file);
      if (!file.endsWith('.md') || !(isRight || isDoubted)) continue;
      const name = `content/words/${locale}/${file}`;
      const signature = isRight ? signatureOf(found.flatMap(({ id }) => all.get(id) ?? [])) : null;
      files.set(name, withSignature(files.get(name) ?? '', signature));
    }
    const record = recordOf(files, locale);
    if (complete.some((file) => record.then[file] !== record.now[file]))
      files.set(recordFile(locale), recordText(record, complete));
  }
  return new Map([...files].filter(([file, text]) => before.get(file) !== text));
};

const signatureOf = (found: readonly Reading[]) => ({
  by: [...new Set(found.map(({ by }) => by))].join(', '),
  on: found.map(({ on }) => on).reduce((last, on) => (on > last ? on : last), ''),
});
