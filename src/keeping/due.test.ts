import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { dueItems, isPastLimit } from '#keeping/due.ts';
import type { DueItem } from '#keeping/due.ts';
import type { Files } from '#catalog/files.ts';
import { recordFile, recordOf, recordText, translationsIn } from '#keeping/translated.ts';
import { today } from '#catalog/today.ts';
import { numberOf } from '../../tests/numbers.ts';
import { openFiles } from '../../tests/open.ts';

const hope = 'content/lines/hope.yaml';
const number = '1-800-621-4673';
/** The files as they are, with a number that can be written in letters. */
const files: Files = new Map(openFiles()).set(
  hope,
  (openFiles().get(hope) ?? '').replace(numberOf('hope'), number),
);

const changed = (file: string, from: string | RegExp, to: string, in_: Files = files): Files => {
  const text = in_.get(file) ?? '';
  const next = text.replace(from, to);
  if (next === text) throw new Error(`${file} was not changed: the test tests nothing.`);
  return new Map(in_).set(file, next);
};
const pastLimit = (of: Files, day = today()): readonly string[] =>
  dueItems(of, day).filter(isPastLimit).map(said);
const said = ({ kind, file, value }: DueItem): string => `${kind}: ${file}: ${value}`;

test('every link leads somewhere, every number is one of the facts, every translation is up to its source', () => {
  const ages = ['call first', 'demoted', 'unpublished'];
  const due = dueItems(files, today()).filter(isPastLimit);
  expect(due.filter(({ kind }) => !ages.includes(kind)).map(said)).toEqual([]);
});

test('what was never confirmed is listed all the same', () => {
  expect(dueItems(files, today()).map(said)).toContain(
    `never confirmed: content/lines/hope.yaml: ${number} voice`,
  );
});

test.each([
  ['2027-06-30', []],
  ['2027-07-01', ['call first']],
  ['2028-01-01', ['demoted']],
  ['2028-07-01', ['unpublished']],
])('a number confirmed on January 1, 2027 is, on %s, due as %s', (day, kinds) => {
  const confirmed = changed(hope, /confirmed: null/, 'confirmed: 2027-01-01');
  expect(pastLimit(confirmed, day)).toEqual(
    kinds.map((kind) => `${kind}: ${hope}: ${number} voice`),
  );
});

describe('texts', () => {
  const page = 'content/words/en/pages/talk.md';
  /** The texts as if every translation had just been read again. */
  const read = (of: Files): Files =>
    new Map([
      ...of,
      ...translationsIn(of).map(
        (locale) => [recordFile(locale), recordText(recordOf(of, locale), [])] as const,
      ),
    ]);
  const withText = (text: string): Files => read(changed(page, /$/, `\n${text}\n`));

  test.each(['page:nowhere', 'program:none', 'line:none'])('a link to %s leads nowhere', (link) => {
    expect(pastLimit(withText(`[There](${link}).`))).toEqual([`dead link: ${page}: ${link}`]);
  });

  test.each(['212-555-0100', '(212) 555-0100', numberOf('vip'), '1-800-621-HELP'])(
    'the number %s is in no file of facts, or not shown',
    (number) => {
      expect(pastLimit(withText(`Call ${number} now.`))).toEqual([`number: ${page}: ${number}`]);
    },
  );

  test.each(['1-800-621-4673', '800.621.4673', '1-800-621-HOPE', '1-800-799-SAFE', '2024-2026'])(
    '%s is one, however it is written, or none at all',
    (number) => {
      expect(pastLimit(withText(`Call ${number} now.`))).toEqual([]);
    },
  );

  test('one number is written in one way', () => {
    const two = changed('content/lines/nys.yaml', numberOf('nys'), '(800) 621-4673');
    expect(pastLimit(two)).toContain('number: content/lines/nys.yaml: (800) 621-4673');
  });

  test('a translation is older than its source until it is brought up to it', () => {
    const newer = changed(page, /$/, '\nOne more.\n');
    expect(translationsIn(files).length).toBeGreaterThan(2);
    expect(pastLimit(newer)).toEqual(
      translationsIn(files).map(
        (locale) =>
          `translation: content/words/${locale}/pages/talk.md: older than content/words/en/pages/talk.md`,
      ),
    );
    expect(pastLimit(read(newer))).toEqual([]);
  });

  test('only the file that was read again is taken as read', () => {
    const newer = changed(
      'content/words/en/pages/ways.md',
      /$/,
      '\nNew.\n',
      changed(page, /$/, '\nNew.\n'),
    );
    const record = recordText(recordOf(newer, 'es'), ['pages/talk.md']);
    const due = pastLimit(new Map(newer).set(recordFile('es'), record));
    expect(due.filter((one) => one.includes('/es/'))).toEqual([
      'translation: content/words/es/pages/ways.md: older than content/words/en/pages/ways.md',
    ]);
  });

  test('what is left out with a program that closed is read once more', () => {
    const due = pastLimit(
      changed('content/programs/alpol/facts.yaml', 'status: open', 'status: closed'),
    );
    expect(due).toContain('left out: content/words/en/pages/for-me.md: alpol');
    expect(due).not.toContain('left out: content/words/en/pages/talk.md: alpol');
  });
});

test('the command ends with 0 where nothing is past a limit, and can speak to programs', () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['src/commands/checkContent.ts', '--json'],
    {
      encoding: 'utf8',
    },
  );
  const items = JSON.parse(stdout) as readonly DueItem[];
  expect(status).toBe(items.some(isPastLimit) ? 1 : 0);
  expect(items.length).toBeGreaterThan(100);
});
