import { describe, expect, test } from 'vitest';
import { interpreterWay } from '#shown/interpreterLine.ts';
import { openContent, openFiles } from '../../tests/open.ts';
import { problemsIn } from '../../tests/problems.ts';

const files = openFiles();
const doors = 'content/interpreters.yaml';
const line = 'content/lines/national.yaml';

/** What is wrong where one text of a file is another. */
const changed = (file: string, from: string | RegExp, to: string): readonly string[] => {
  const text = files.get(file) ?? '';
  expect(text).toMatch(from);
  return problemsIn(new Map(files).set(file, text.replace(from, to)));
};

/** The entry of a language, up to the next. */
const entry = (language: string): RegExp =>
  new RegExp(` {2}- language: ${language}\\n[\\s\\S]*?review: draft\\n`);

test('the number to call is of a line whose file says where it has interpreters', () => {
  const way = interpreterWay(openContent());
  expect(way?.line.interpreters?.source).toMatch(/^https:/);
  expect(way?.way).toMatchObject({ kind: 'voice', hours: 'always' });
});

test('where that line is gone, the first one for anyone is called', () => {
  const content = openContent();
  const lines = content.lines.filter(({ id }) => id !== content.interpreters.line);
  expect(interpreterWay({ ...content, lines })?.line.id).toBe(content.site.strip.voice[0]);
});

test('the content as it stands has no problem', () => {
  expect(problemsIn(files)).toEqual([]);
});

describe('a wrong line stops the build with a sentence', () => {
  test('one that is not there', () => {
    expect(changed(doors, 'line: national', 'line: nation')).toEqual([
      expect.stringMatching(
        /^content\/interpreters\.yaml: line is "nation", and there is no such line\. Use one of: hope, .+\.$/,
      ),
    ]);
  });
  const unsourced = (id: string): string =>
    `content/interpreters.yaml: line is "${id}", and content/lines/${id}.yaml has no voice number for day and night, or no source that says it has interpreters. Add interpreters there, with its source, or name another line.`;
  test('one of which no source says that it has interpreters', () => {
    expect(changed(doors, 'line: national', 'line: hope')).toEqual([unsourced('hope')]);
  });
  test('one whose source is weak', () => {
    const [weak] = changed(line, /(interpreters: .*)third-party/, '$1weak');
    expect(weak).toBe(unsourced('national'));
  });
  test('one that is not open day and night', () => {
    const some = /(kind: voice, value: "[\d-]+", hours: )always/;
    expect(changed(line, some, '$1unknown')).toContain(unsourced('national'));
  });
});

describe('a wrong entry stops the build with a sentence', () => {
  test.each(['es', 'ru', 'bn', 'ht', 'ko', 'ar', 'ur', 'fr', 'pl'])('%s is missing', (code) => {
    expect(changed(doors, entry(code), '')).toEqual([
      `${doors}: "${code}" is one of New York's ten citywide languages and has no entry. Add one to languages.`,
    ]);
  });
  test('a code stands twice, as a language or as another code for one', () => {
    expect(changed(doors, 'asks: [zh]', 'asks: [zh, yue, bn]')).toEqual([
      `${doors}: "yue" stands twice in languages. Keep one.`,
      `${doors}: "bn" stands twice in languages. Keep one.`,
    ]);
  });
  test('the exit is called otherwise than in the bar', () => {
    expect(changed(doors, 'leave: Quitter ce site maintenant', 'leave: Quitter')).toEqual([
      `${doors}: leave of "fr" is "Quitter", and the exit is called "Quitter ce site maintenant" in content/words/fr/messages.json. Write the same in both.`,
    ]);
  });
  test('a language of the site runs the other way', () => {
    expect(changed(doors, /(language: ar\n) {4}dir: rtl\n/, '$1')).toEqual([
      `${doors}: dir of "ar" is "ltr", and the site's is "rtl". Write "rtl".`,
    ]);
  });
  test.each([
    ['language: bn', 'language: Bangla', 'languages.4.language is "Bangla". Write a language by'],
    [/(বলুন, তারপর.*)/, '{{number}} $1', 'Say once where the number goes: {{number}}.'],
    [/call: '\{\{number\}\} নম্বরে/, "call: 'নম্বরে", 'Say once where the number goes: {{number}}.'],
    [
      "english: 'Bangla, please.'",
      "english: 'Bangla'",
      'Write what is said in English as "Bangla,',
    ],
    ["say: [{ english: 'Polish, please.' }]", 'say: []', 'Write what is said in English to get'],
    ['leave: یہ سائٹ ابھی چھوڑیں', "leave: ''", 'languages.8.leave'],
  ])('%s is %s', (from, to, problem) => {
    expect(changed(doors, from, to)).toEqual([
      expect.stringMatching(new RegExp(`^${doors.replace('.', '\\.')}: `)),
    ]);
    expect(changed(doors, from, to)[0]).toContain(problem);
  });
});
