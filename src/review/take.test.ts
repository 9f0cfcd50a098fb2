import { describe, expect, test } from 'vitest';
import { ContentError } from '#catalog/ContentError.ts';
import { readFiles } from '#catalog/files.ts';
import type { Files } from '#catalog/files.ts';
import { projectFolder } from '#catalog/project.ts';
import { readContent } from '#checks/readContent.ts';
import { today } from '#catalog/today.ts';
import { markOf, readingsOf } from '#review/record.ts';
import type { ReturnedText } from '#review/returned.ts';
import { take } from '#review/take.ts';
import type { Taken } from '#review/take.ts';
import { textsOf } from '#review/texts.ts';

const project = readFiles(projectFolder);
const texts = new Map(textsOf(project, 'fr').map((text) => [text.id, text]));
const record = 'content/words/reviewed/fr.yaml';
const now = 'content/words/fr/cards/now.md';

/** A text as it comes back when nobody marked or wrote anything. */
const back = (id: string, change: Partial<ReturnedText> = {}): ReturnedText => {
  const text = texts.get(id);
  if (text === undefined) throw new Error(id);
  const { english, own } = text;
  return { id, english, own: markOf(own), text: own, right: null, said: '', ...change };
};

const holds = (files: Files): string | null => {
  try {
    readContent(files, today());
    return null;
  } catch (error) {
    if (error instanceof ContentError) return error.problems.join(' ');
    throw error;
  }
};

const taken = (list: readonly ReturnedText[], files = project): Taken => {
  const problems: string[] = [];
  const result = take(
    files,
    { locale: 'fr', by: 'A. B.', on: '2026-11-26', texts: list },
    holds,
    problems,
  );
  expect(problems).toEqual([]);
  return result;
};

const after = (files: Files, { files: changed }: Taken): Files => new Map([...files, ...changed]);
const refusals = ({ refused }: Taken): readonly string[] => refused.map(({ why }) => why);

test('what comes back as it went out changes no byte', () => {
  const result = taken([...texts.keys()].map((id) => back(id)));
  expect(texts.size).toBeGreaterThan(1500);
  expect([...result.files]).toEqual([]);
  expect(result.refused).toEqual([]);
});

test('other words arrive at their place alone, with who wrote them and when', () => {
  const one = back('cards/now.md discreet', { text: 'Pour ce jour ?', right: true });
  const result = taken([one]);
  expect([...result.files.keys()]).toEqual([now, record]);
  expect(result.files.get(now)).toBe(
    project.get(now)?.replace(/^discreet: .*$/m, 'discreet: "Pour ce jour\u00a0?"'),
  );
  expect(readingsOf(result.files, 'fr', []).get(one.id)).toEqual({
    text: one.id,
    english: one.english,
    own: markOf('Pour ce jour\u00a0?'),
    right: true,
    by: 'A. B.',
    on: '2026-11-26',
  });
  expect(result.changed).toEqual([one.id]);
});

test('the same file taken twice changes nothing the second time', () => {
  const list = [
    back('cards/now.md discreet', { text: 'Pour ce jour', right: true }),
    back('cards/now.md title', { right: true }),
    back('cards/now.md 1', { right: false, said: 'Trop dur.' }),
    {
      ...back('cards/now.md title'),
      id: 'question 1',
      english: 'Asked?',
      own: markOf(''),
      text: '',
      said: 'Oui.',
    },
  ];
  const files = after(project, taken(list));
  const again = taken(list, files);
  expect([...again.files]).toEqual([]);
  expect(again.refused).toEqual([]);
});

describe('a file of which every text was found right', () => {
  const all = [...texts.keys()]
    .filter((id) => id.startsWith('cards/now.md '))
    .map((id) => back(id, { right: true }));

  test('says in its head who has read it and when, and is no draft any more', () => {
    const files = after(project, taken(all));
    expect(files.get(now)).toBe(
      project
        .get(now)
        ?.replace(
          'review: draft',
          'review: reviewed\nreviewedBy: "A. B."\nreviewedOn: "2026-11-26"',
        ),
    );
    expect(readContent(files, today()).words.fr.cards['now']?.head.review).toBe('reviewed');
  });

  test('is a draft as long as one text is not', () => {
    const files = after(project, taken(all.slice(1)));
    expect(files.get(now)).toBe(project.get(now));
    const [first] = all;
    const done = after(files, taken(first === undefined ? [] : [first], files));
    expect(done.get(now)).toContain('review: reviewed');
  });

  test('is a draft again when somebody doubts one of them', () => {
    const files = after(project, taken(all));
    const [first] = all;
    const doubt = first === undefined ? [] : [{ ...first, right: false, said: 'Non.' }];
    expect(after(files, taken(doubt, files)).get(now)).toBe(project.get(now));
  });
});

describe('nothing is written for a text', () => {
  const english = 'content/words/en/cards/now.md';
  const newEnglish = new Map(project).set(
    english,
    (project.get(english) ?? '').replace('discreet: "For today"', 'discreet: "For tonight"'),
  );

  test('whose English has changed since', () => {
    const result = taken(
      [back('cards/now.md discreet', { text: 'Pour ce soir', right: true })],
      newEnglish,
    );
    expect(refusals(result)).toEqual(['The English has changed since: it is now "For tonight".']);
    expect(result.refused[0]?.returned.text).toBe('Pour ce soir');
    expect(result.files.size).toBe(0);
  });

  test.each<readonly [string, ReturnedText, RegExp]>([
    [
      'that is not there',
      { ...back('cards/now.md title'), id: 'cards/no.md title', right: true },
      /^There is no text of this name any more/,
    ],
    [
      'that others have changed',
      back('cards/now.md title', { own: markOf('x'), text: 'x', right: true }),
      /^The translation was changed by others since: it is now "/,
    ],
    [
      'with a broken link',
      back('cards/now.md 2', { text: 'Appelez.' }),
      /^It has lost the link "\(call:hope\)"/,
    ],
    [
      'with a word that is never said',
      back('cards/now.md discreet', { text: 'Pour la victime' }),
      /^It says "victime\*?", which the site never says/,
    ],
    [
      'that would become a list',
      back('cards/now.md 1', { text: '- Fiez-vous à ce que vous sentez' }),
      /^It would not be one text at its place/,
    ],
    [
      'with nothing in it',
      back('cards/now.md title', { text: ' ' }),
      /^Nothing is written in it\.$/,
    ],
    [
      'from which a settled phrase is lost',
      back('cards/now.md 3', { text: 'Allez ailleurs.' }),
      /^"là où il y a d'autres personnes" is settled/,
    ],
    [
      'that breaks the site',
      back('programs/vip.md name', { text: 'New York City Anti-Violence Project' }),
      /its name is "New York City Anti-Violence Project", and so is that of/,
    ],
  ])('%s, and its neighbor is taken', (_, bad, why) => {
    const good = back('cards/pause.md discreet', { text: 'Pour maintenant', right: true });
    const result = taken([bad, good]);
    expect(refusals(result)).toEqual([expect.stringMatching(why)]);
    expect([...result.files.keys()]).toEqual(['content/words/fr/cards/pause.md', record]);
    expect(result.changed).toEqual([good.id]);
  });

  test('that stands there twice, but the first time', () => {
    const [one, two] = ['Pour ce jour', 'Pour demain'].map((text) =>
      back('cards/now.md discreet', { text, right: true }),
    );
    const result = taken([one, two].flatMap((each) => each ?? []));
    expect(refusals(result)).toEqual(['It stands in the file twice; the first was taken.']);
    expect(result.files.get(now)).toContain('Pour ce jour');
  });
});

test('a text that moved within its file, in both languages, is found by its words', () => {
  const files = new Map(project);
  for (const [locale, words] of [
    ['en', 'New.'],
    ['fr', 'Nouveau.'],
  ]) {
    const name = `content/words/${locale ?? ''}/cards/now.md`;
    files.set(name, (files.get(name) ?? '').replace(/\n---\n/, `\n---\n${words ?? ''}\n\n`));
  }
  const result = taken([back('cards/now.md 1', { right: true })], files);
  expect(result.refused).toEqual([]);
  expect(result.right).toEqual(['cards/now.md 2']);
});

test('a doubt without better words is kept, and changes no words', () => {
  const result = taken([
    back('cards/now.md 1', { right: false, said: 'C\u2019est dur \u{1f614}' }),
  ]);
  expect([...result.files.keys()]).toEqual([record]);
  expect(result.files.get(record)).not.toMatch(/[\u2018-\u201d]|\p{Extended_Pictographic}/u);
  expect(readingsOf(result.files, 'fr', []).get('cards/now.md 1')).toMatchObject({
    right: false,
    said: "C'est dur \u{1f614}",
  });
});

test('readings that cannot be read are told in a sentence', () => {
  const problems: string[] = [];
  readingsOf(new Map([[record, '- text: abc\n  english: A\n  own: x\n']]), 'fr', problems);
  expect(problems.join(' ')).toMatch(
    /^content\/words\/reviewed\/fr\.yaml: 0\.own \(line 3\) is "x"\./,
  );
});
