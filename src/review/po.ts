import { po } from 'gettext-parser';
import type { GetTextTranslation } from 'gettext-parser';
import type { Lists } from '#review/lists.ts';
import type { Note } from '#review/notes.ts';
import { markOf, reviewStateOf } from '#review/record.ts';
import type { Readings } from '#review/record.ts';
import type { Returned, ReturnedText } from '#review/returned.ts';
import type { ReviewText } from '#review/texts.ts';

/** What a PO file is made of. */
interface PoParts {
  readonly locale: string;
  readonly texts: readonly ReviewText[];
  readonly readings: Readings;
  readonly lists: Lists;
  /** What was written down of a text. */
  readonly notesOf: (text: ReviewText) => readonly Note[];
  /** The ISO day of its making. */
  readonly day: string;
}

/**
 * The texts of a language as a PO file for translation agencies. What nobody has found right yet is marked `fuzzy`, as
 * is usual for what has to be read; taking that mark away says that it is right.
 */
export const poText = ({ locale, texts, readings, lists, notesOf, day }: PoParts): string => {
  const entries: Record<string, Record<string, GetTextTranslation>> = {
    '': { '': { msgid: '', msgstr: [''], comments: { translator: guide(lists) } } },
  };
  for (const text of texts) {
    const reading = readings.get(text.id);
    const extracted = [
      ...notesOf(text).map(({ title, says }) => `${title}: ${says}`),
      ...(reading?.said === undefined ? [] : [`${reading.by}: ${reading.said}`]),
    ];
    const msgctxt = `${text.id} (${markOf(text.own)})`;
    entries[msgctxt] = {
      [text.english]: {
        msgctxt,
        msgid: text.english,
        msgstr: [text.own],
        comments: {
          ...(extracted.length === 0 ? {} : { extracted: extracted.join('\n') }),
          ...(reviewStateOf(text, reading) === 'right' ? {} : { flag: 'fuzzy' }),
        },
      },
    };
  }
  const table = { charset: 'utf-8', headers: headersOf(locale, day), translations: entries };
  return `${po.compile(table).toString('utf8')}\n`;
};

/** What whoever translates should know, at the head of the file. */
const guide = ({ terms }: Lists): string =>
  [
    'Take "fuzzy" away from each text that is right, or change it and take "fuzzy" away. Leave it where you are not sure.',
    'Leave what stands in ( ) behind [ ], what stands in {{ }}, and all numbers as they are.',
    'Write who has read into "Last-Translator". What you doubt, write as a comment of the text.',
    'Words that were chosen:',
    ...terms.map(({ en, use, avoid, note = '' }) =>
      [`${en}: ${use.join(' · ')}.`, avoid.length === 0 ? '' : `Not: ${avoid.join(' · ')}.`, note]
        .filter((part) => part !== '')
        .join(' '),
    ),
  ].join('\n');

const headersOf = (locale: string, day: string): Record<string, string> => ({
  'Project-Id-Version': 'Ways Forward',
  'PO-Revision-Date': `${day} 00:00+0000`,
  'Last-Translator': '',
  Language: locale.replace('-', '_'),
  'MIME-Version': '1.0',
  'Content-Type': 'text/plain; charset=utf-8',
  'Content-Transfer-Encoding': '8bit',
});

/** What came back in a PO file; null where it is none of ours. */
export const readPo = (text: string): Returned | null => {
  const table = parsed(text);
  if (table === null) return null;
  const { headers, translations } = table;
  const header = (name: string): string =>
    Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1] ?? '';
  const [on] = /^\d{4}-\d\d-\d\d/.exec(header('po-revision-date')) ?? [];
  const texts = Object.values(translations).flatMap((entries) =>
    Object.values(entries).flatMap(returnedOf),
  );
  if (texts.length === 0 || on === undefined) return null;
  return {
    locale: header('language').replace('_', '-'),
    // An address to write to is nobody's business in a public file.
    by: header('last-translator')
      .replace(/\s*<[^>]*>\s*$/, '')
      .trim(),
    on,
    texts,
  };
};

const parsed = (text: string) => {
  try {
    const table = po.parse(text);
    // Of a text that is no PO file it gives a table without a head.
    return Reflect.has(table, 'headers') && Object(table.headers) === table.headers ? table : null;
  } catch {
    return null;
  }
};

const returnedOf = ({
  msgctxt = '',
  msgid,
  msgstr: [written = ''],
  comments,
}: GetTextTranslation): readonly ReturnedText[] => {
  const [, id, own] = /^(.*) \((t[0-9a-f]{12})\)$/.exec(msgctxt) ?? [];
  if (id === undefined || own === undefined) return [];
  const isSure = !/\bfuzzy\b/.test(comments?.flag ?? '');
  const isSame = markOf(written) === own;
  return [
    {
      id,
      english: msgid,
      own,
      text: written,
      right: isSure ? true : isSame ? null : false,
      said: (comments?.translator ?? '').trim(),
    },
  ];
};
