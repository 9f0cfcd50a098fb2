import { describe, expect, test } from 'vitest';
import { ContentError } from '#catalog/ContentError.ts';
import type { Files } from '#catalog/files.ts';
import { pagePartsIn, withoutPartIds } from '#catalog/pageParts.ts';
import { renderProse } from '#views/prose.ts';
import { readContent } from '#checks/readContent.ts';
import { today } from '#catalog/today.ts';
import { recordOf } from '#keeping/translated.ts';
import { locales } from '#i18n/locales.ts';
import { openFiles } from '../../tests/open.ts';

const files = openFiles();
const english = 'content/words/en/pages/questions.md';
const french = 'content/words/fr/pages/questions.md';

const replaced = (file: string, from: string | RegExp, to: string): Files => {
  const text = files.get(file) ?? '';
  const next = text.replace(from, to);
  if (next === text) throw new Error(`${file} was not changed: the test tests nothing.`);
  return new Map(files).set(file, next);
};

const problemsOf = (content: Files): readonly string[] => {
  try {
    readContent(content, today());
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
  return [];
};

describe('the id of a part of a page', () => {
  test('stops the build where a heading has none, with the next free one', () => {
    const next = Math.max(
      ...pagePartsIn(files.get(english) ?? '').map(({ id }) => Number(id?.slice(1))),
    );
    expect(problemsOf(replaced(english, /(\n## Cost) \{#p6\}\n/, '\n## How dear\n'))).toContain(
      `${english}: the heading "How dear" has no id. Write one behind it: "{#p${String(next + 1)}}", which is free.`,
    );
  });

  test('stops the build where two headings have the same', () => {
    expect(problemsOf(replaced(english, '## Courts {#p2}', '## Courts {#p1}'))).toContain(
      `${english}: "{#p1}" stands behind another heading too, not only behind "Courts". Give the newer one "{#p9}", which is free.`,
    );
  });

  test('stops the build where a language has not the same as English', () => {
    expect(problemsOf(replaced(french, '{#p2}', '{#p9}'))).toEqual(
      expect.arrayContaining([
        `${french}: no heading has the id "{#p2}" of the English page. Write it behind the heading of that part.`,
        `${french}: the English page has no part "{#p9}". Write the id of the English heading.`,
      ]),
    );
  });

  test('stops the build where the search leads to a part that is gone', () => {
    const gone = locales.reduce<Files>((all, locale) => {
      const file = `content/words/${locale}/pages/questions.md`;
      return new Map(all).set(file, (files.get(file) ?? '').replace(/^## .*\{#p3\}$/m, '---'));
    }, files);
    expect(problemsOf(gone).join('\n')).toContain('leads to "page:questions#p3"');
  });

  test('stays with its heading when the part moves, and is not read', () => {
    const body = '## First {#p4}\n\nOne.\n\n## Second {#p2}\n\nTwo.\n';
    const moved = '## Second {#p2}\n\nTwo.\n\n## First {#p4}\n\nOne.\n';
    const content = readContent(files, today());
    const of = (text: string) => renderProse('a text', text, 'en', content);
    expect(of(body).headings).toEqual([
      { id: 'p4', text: 'First' },
      { id: 'p2', text: 'Second' },
    ]);
    expect(of(moved).headings).toEqual(of(body).headings.toReversed());
    expect(of(body).parts).toEqual([
      {
        kind: 'html',
        html: '<h2 id="p4">First</h2>\n<p>One.</p>\n<h2 id="p2">Second</h2>\n<p>Two.</p>\n',
      },
    ]);
  });

  test('is no text that a translation could be behind', () => {
    const marks = (all: Files): unknown => recordOf(all, 'fr').now;
    const numbered = new Map([...files].map(([file, text]) => [file, withoutPartIds(text)]));
    expect(numbered.get(english)).not.toContain('{#');
    expect(marks(numbered)).toEqual(marks(files));
  });

  test('is that of the danger part where the head of every page leads to it', () => {
    for (const locale of locales)
      expect(files.get(`content/words/${locale}/pages/talk.md`)).toMatch(
        /^## .* \{#p1\}\n\n\{\{card:now:/m,
      );
  });
});
