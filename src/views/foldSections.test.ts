import { expect, test } from 'vitest';
import { foldSections } from '#views/foldSections.ts';
import type { ProsePart } from '#views/prose.ts';

const html = (text: string): ProsePart => ({ kind: 'html', html: text });
const card: ProsePart = { kind: 'part', name: 'card', value: 'now' };
const text = (parts: readonly ProsePart[]): string =>
  parts.map((part) => (part.kind === 'html' ? part.html : `{${part.name}}`)).join('');

const page = [
  html('<p>Before.</p><h2 id="p1">One</h2><p>1</p><h2 id="p2">Two</h2>'),
  card,
  html('<p>2</p><h2 id="p3">Three</h2><p>3</p>'),
];

test('a section is folded under its heading with all that stands in it, parts of components too', () => {
  expect(text(foldSections(page, ['p2']))).toBe(
    '<p>Before.</p><h2 id="p1">One</h2><p>1</p>' +
      '<details class="fold"><summary><h2 id="p2">Two</h2></summary>{card}<p>2</p></details>' +
      '<h2 id="p3">Three</h2><p>3</p>',
  );
});

test('sections that follow one another and the last one are each closed', () => {
  const folded = text(foldSections(page, ['p2', 'p3']));
  expect(folded.split('<details').length).toBe(folded.split('</details>').length);
  expect(folded).toMatch(/<p>2<\/p><\/details><details class="fold"><summary><h2 id="p3">/);
  expect(folded).toMatch(/<p>3<\/p><\/details>$/);
});

test('a page where nothing is folded stays as it is', () => {
  expect(text(foldSections(page, []))).toBe(text(page));
});
