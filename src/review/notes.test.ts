import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFiles } from '#catalog/files.ts';
import { projectFolder } from '#catalog/project.ts';
import { projectContent } from '#views/projectContent.ts';
import { translationsIn } from '#keeping/translated.ts';
import { listsOf } from '#review/lists.ts';
import { notesOfText, readNotes, termsIn } from '#review/notes.ts';
import { partsOf } from '#review/parts.ts';
import { textsOf } from '#review/texts.ts';

const files = readFiles(projectFolder);

describe.each(translationsIn(files))('%s', (locale) => {
  const texts = textsOf(files, locale);
  const lists = listsOf(files, locale);
  const notes = readNotes(readFileSync(`docs/translation/${locale}.md`, 'utf8'));

  test('the notes have their tables and their questions', () => {
    expect(notes.rows.length).toBeGreaterThan(60);
    expect(notes.questions.length).toBeGreaterThan(7);
  });

  test('most of what was settled stands beside its text', () => {
    const said = new Set(
      texts.flatMap((text) => notesOfText(notes, lists, text).map(({ says }) => says)),
    );
    const beside = notes.rows.filter(({ note }) => said.has(note.says)).length;
    expect(beside / notes.rows.length).toBeGreaterThan(0.8);
  });

  test('no text is buried under notes', () => {
    for (const text of texts) {
      expect([text.id, notesOfText(notes, lists, text).length < 9]).toEqual([text.id, true]);
    }
  });

  test('every text stands in one part, and the safety cards stand before the rest', () => {
    const parts = partsOf(texts, projectContent().site.safetyCards);
    const all = parts.flatMap((part) => part.texts);
    expect(all.length).toBe(texts.length);
    expect(new Set(all).size).toBe(texts.length);
    expect(parts.map(({ title }) => title).slice(0, 11)).toEqual([
      'On every page: leaving, the menu, notes',
      'The first page',
      'Safety card: If you may be hurt soon',
      'Safety card: For right now',
      'Safety card: Signs that matter',
      'Safety card: After choking',
      'Safety card: Is this phone or computer OK to use?',
      'Safety card: When you think of ending your life',
      'Talk to someone now',
      'Finding a place to start: questions and results',
      'Other cards',
    ]);
  });
});

test('beside the threat in Arabic stands what came back, why it was changed, and what it is now', () => {
  const notes = readNotes(readFileSync('docs/translation/ar.md', 'utf8'));
  const text = textsOf(files, 'ar').find(({ id }) => id === 'cards/danger.md 2');
  const said = text === undefined ? [] : notesOfText(notes, listsOf(files, 'ar'), text);
  expect(said.find(({ title }) => title === 'Settled')?.says).toMatch(
    /themselves".*a threat of suicide could be missed.*Now: «أو أن/,
  );
});

test('a text names the chosen terms that it carries over', () => {
  const lists = listsOf(files, 'ar');
  const named = termsIn(lists, {
    id: '',
    file: '',
    english: 'A circle can help with healing.',
    own: 'يمكن أن تساعد حلقة دعم على التعافي.',
  }).map((at) => lists.terms[at]?.en);
  expect(named).toEqual(['healing', 'circle']);
});
