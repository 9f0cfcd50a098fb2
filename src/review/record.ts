import { createHash } from 'node:crypto';
import { z } from 'astro/zod';
import type { Files } from '#catalog/files.ts';
import { parseFile } from '#catalog/parse.ts';
import type { Problems } from '#catalog/parse.ts';
import type { ReviewText } from '#review/texts.ts';

const readingSchema = z.strictObject({
  text: z.string().min(3),
  /** The English that it was read beside, whole: what has changed in it since can be shown. */
  english: z.string().min(1),
  /** A mark of the translation that was read. */
  own: z.string().regex(/^t[0-9a-f]{12}$/),
  right: z.boolean(),
  by: z.string().min(1),
  on: z.iso.date(),
  /** What the reader said of it. */
  said: z.string().min(1).optional(),
});

/** What somebody found of one text. */
export type Reading = z.infer<typeof readingSchema>;

/** What was found of the texts of a language, by their ids. */
export type Readings = ReadonlyMap<string, Reading>;

/** Where the readings of a language stand. */
export const readingsFile = (locale: string): string => `content/words/reviewed/${locale}.yaml`;

/** The readings of a language; problems are told. */
export const readingsOf = (files: Files, locale: string, problems: Problems): Readings => {
  const file = readingsFile(locale);
  const list = files.has(file)
    ? parseFile(files, file, z.array(readingSchema).nullable(), problems)
    : [];
  return new Map((list ?? []).map((reading) => [reading.text, reading]));
};

/** How a text stands: nobody has read it, somebody found it right or doubtful, or it is not what was read. */
export type ReviewState = 'unread' | 'right' | 'doubtful' | 'changed';

/** How a text stands by what was found of it. */
export const reviewStateOf = ({ english, own }: ReviewText, reading?: Reading): ReviewState => {
  if (reading === undefined) return 'unread';
  if (reading.english !== english || reading.own !== markOf(own)) return 'changed';
  return reading.right ? 'right' : 'doubtful';
};

/** Twelve digits that change with a text. */
export const markOf = (text: string): string =>
  `t${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;

/** The file of readings, in the order of the texts; what was read of texts that are gone stays at its end. */
export const readingsText = (readings: Readings, texts: readonly ReviewText[]): string => {
  const ids = texts.map(({ id }) => id);
  const gone = [...readings.keys()].filter((id) => !ids.includes(id));
  const entries = [...ids, ...gone].flatMap((id) => readings.get(id) ?? []);
  return `# Who has read which text beside which English; written by: npm run -s review:take\n${entries.map(entry).join('')}`;
};

const entry = ({ text, english, own, right, by, on, said }: Reading): string =>
  [
    `- text: ${quoted(text)}`,
    `english: ${quoted(english)}`,
    `own: ${own}`,
    `right: ${String(right)}`,
    `by: ${quoted(by)}`,
    `on: ${quoted(on)}`,
    ...(said === undefined ? [] : [`said: ${quoted(said)}`]),
  ].join('\n  ') + '\n';

/** In quotes; pictures in letters are written by their numbers, so that they stand in no file as such. */
const quoted = (text: string): string =>
  JSON.stringify(text).replaceAll(
    /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Cf}]/gu,
    (sign) => `\\U${(sign.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`,
  );
