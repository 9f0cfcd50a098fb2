import { expect, test } from 'vitest';
import { readFiles } from '#catalog/files.ts';
import { notePatterns, readNotes } from '#keeping/notes.ts';
import { projectFolder } from '#catalog/project.ts';
import { projectContent } from '#views/projectContent.ts';

const { messages } = projectContent().words.en;
const notes = readNotes(readFiles(projectFolder));
const patterns = notePatterns(notes);
const notesOf = (key: string): readonly string[] =>
  patterns.filter(([pattern]) => pattern.test(key)).map(([, note]) => note);

test('every message has a note for whoever translates it, and one alone', () => {
  expect(
    Object.keys(messages)
      .map((key) => [key, notesOf(key).length] as const)
      .filter(([, count]) => count !== 1),
  ).toEqual([]);
});

test('every note is about a message that is there', () => {
  const idle = patterns.filter(
    ([pattern]) => !Object.keys(messages).some((key) => pattern.test(key)),
  );
  expect(idle).toEqual([]);
});

test('the longest beginning that fits a key counts', () => {
  const small = { keys: { line: 'any', 'line.now': 'now', 'line.now.open': 'open' }, places: {} };
  const of = (key: string): readonly string[] =>
    notePatterns(small)
      .filter(([pattern]) => pattern.test(key))
      .map(([, note]) => note);
  expect(of('line.now.open')).toEqual(['open']);
  expect(of('line.now.opened')).toEqual(['now']);
  expect(of('line.now_one')).toEqual(['now']);
  expect(of('line.nowhere')).toEqual(['any']);
  expect(of('lines')).toEqual([]);
});

test('every place to fill in is told of, and no other', () => {
  const places = Object.values(messages).flatMap((text) =>
    [...text.matchAll(/{{(\w+)}}/g)].map(([, name = '']) => name),
  );
  expect(Object.keys(notes.places).sort()).toEqual([...new Set(places)].sort());
});
