import { cpSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { kitchen } from './kitchen.ts';

const { built, due, edit, folder, npm, page, read, remove } = kitchen();
afterAll(remove);

/** A language is begun as CONTRIBUTING says: a folder, and not yet a line in the list. */
test('a language is begun and changes nothing that is shown, until its line says so; then what is missing is told', () => {
  const words = path.join(folder, 'content', 'words');
  cpSync(path.join(words, 'en'), path.join(words, 'de'), { recursive: true });
  edit('content/words/de/pages/talk.md', ['heading: ', 'review: draft\nheading: ']);
  // Whoever begins sees what is still as old as nothing: every file but those that were done.
  expect(npm('translated', 'de', 'pages/talk.md').code).toBe(0);
  const begun = due('/de/');
  expect(begun.said).toContain('content/words/de/pages/about.md · older than');
  expect(begun.said).not.toContain('content/words/de/pages/talk.md');
  expect(built()).toBe('');
  expect(page('de/talk')).toBeUndefined();
  expect(read('dist/en/talk/index.html')).not.toContain('/de/');
  edit('src/i18n/locales.ts', [
    "  { id: 'fr',",
    "  { id: 'de', name: 'Deutsch', dir: 'ltr' },\n  { id: 'fr',",
  ]);
  expect(built()).toContain('content/site.yaml: exit has no places for "de".');
});
