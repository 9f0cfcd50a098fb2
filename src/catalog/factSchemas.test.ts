import { describe, expect, test } from 'vitest';
import type { Files } from '#catalog/files.ts';
import { readContent } from '#checks/readContent.ts';
import { today } from '#catalog/today.ts';
import { locales } from '#i18n/locales.ts';
import { withEntry as withEntryIn } from '../../tests/changed.ts';
import { openFiles } from '../../tests/open.ts';
import { problemsIn } from '../../tests/problems.ts';

const files = openFiles();
const vip = 'content/programs/vip/facts.yaml';
/** The content with some fields of one entry of a list changed. */
const withEntry = (file: string, list: string, at: number, fields: object): Files =>
  withEntryIn(files, file, list, at, fields);

/** What is told; words of languages that lack something say the same of themselves. */
const problemsOf = (content: Files): string => problemsIn(content).join('\n');

describe('numbers stop with a sentence', () => {
  const hope = 'content/lines/hope.yaml';
  const rr = 'content/programs/rr/facts.yaml';
  /** Where that file has its number, and where its website. */
  const [number, website] = [0, 2];

  test.each([
    ['1-800-621-HOPE, ext. 2', 'Give the number alone, and the digits to press later'],
    ['1-800-621-HOPE', 'Write it in digits alone'],
    ['no phone', 'Give a number in digits, or take this out.'],
    ['1-8OO-621-4673', 'Write it in digits alone'],
    ['1-800-621-467', 'Give all 10 digits'],
    ['1-800-621-4673 or 311', 'Write it in digits alone'],
    ['1-800-621-4673 / 1-800-942-6906', 'Give one number here'],
  ])('%s in a line and in a program', (value, mend) => {
    expect(problemsOf(withEntry(hope, 'ways', 0, { value }))).toContain(
      `${hope}: ways.0.value is "${value}". ${mend}`,
    );
    expect(problemsOf(withEntry(rr, 'contacts', number, { value }))).toContain(
      `${rr}: contacts.0.value is "${value}". ${mend}`,
    );
  });

  test('an extension stands in a field of its own, beside a number to call', () => {
    expect(problemsIn(withEntry(rr, 'contacts', number, { extension: '02' }))).toEqual([]);
    expect(problemsOf(withEntry(rr, 'contacts', number, { extension: 2 }))).toBe(
      `${rr}: contacts.0.extension is 2. Put it in quotes: "2".`,
    );
    expect(problemsOf(withEntry(rr, 'contacts', number, { extension: 'ask' }))).toBe(
      `${rr}: contacts.0.extension is "ask". Write 1 to 7 digits in quotes, as in "2".`,
    );
    expect(problemsOf(withEntry(rr, 'contacts', website, { extension: '2' }))).toBe(
      `${rr}: contacts.2.extension is "2". Only a number to call can have an extension. Take it out.`,
    );
  });

  test('a code to text is no number to call', () => {
    expect(problemsOf(withEntry(hope, 'ways', 0, { value: '22522' }))).toContain(
      'ways.0.value is "22522". Give all 10 digits',
    );
    expect(
      problemsIn(withEntry('content/lines/loveisrespect.yaml', 'ways', 1, { value: '88788' })),
    ).toEqual([]);
  });

  test('a number without quotes is told to get them', () => {
    expect(problemsOf(withEntry(hope, 'ways', 0, { value: 8006214673 }))).toBe(
      `${hope}: ways.0.value is 8006214673. Put it in quotes: "8006214673".`,
    );
  });
});

test.each(['2020-13-45', '2020-00', '2021-02-29', '2020-06-31', '2020-13'])(
  'the day %s is in no calendar',
  (sourced) => {
    expect(problemsOf(withEntry(vip, 'claims', 0, { sourced }))).toBe(
      `${vip}: claims.0.sourced is "${sourced}". There is no such day. Write the date of the page.`,
    );
  },
);

test('a year without quotes is told to get them', () => {
  expect(problemsOf(withEntry(vip, 'claims', 0, { sourced: 2020 }))).toBe(
    `${vip}: claims.0.sourced is 2020. Put it in quotes: "2020".`,
  );
});

test('a leap day is in the calendar', () => {
  expect(problemsIn(withEntry(vip, 'claims', 0, { sourced: '2020-02-29' }))).toEqual([]);
});

test('a language that nothing names is told, with its file, its line and what to do', () => {
  const source = { source: 'https://a.example/', sourced: null, confidence: 'official' };
  const spoken = { code: 'zh', how: 'spoken', ...source, confirmed: null };
  const bad = withEntry(vip, 'offers', 0, { languages: [spoken] });
  const line = (bad.get(vip) ?? '').split('\n').findIndex((one) => one.includes('code: zh')) + 1;
  const all = locales.map((locale) => `content/words/${locale}/messages.json`).join(', ');
  const told = `the language "zh" (line ${String(line)}) has no name. Correct it, or write "language.zh" in ${all}.`;
  expect(() => readContent(bad, today())).toThrow(`\n- ${vip}: ${told}`);
  expect(problemsIn(bad)).toHaveLength(1);
});

test('a program or a line whose id tells is refused', () => {
  for (const [folder, end] of [
    ['content/lines', '.yaml'],
    ['content/programs', '/facts.yaml'],
  ] as const) {
    const file = `${folder}/survivors${end}`;
    const text = files.get(folder === 'content/lines' ? 'content/lines/acc.yaml' : vip) ?? '';
    expect(problemsOf(new Map(files).set(file, text))).toContain(
      `${file}: "survivors" cannot be an id: it stands in addresses and histories, and tells what the page is about. Choose a neutral word.`,
    );
  }
});
