import { expect, test } from 'vitest';
import { readFiles } from '#catalog/files.ts';
import { projectFolder } from '#catalog/project.ts';
import { listsOf } from '#review/lists.ts';
import { problemOfText } from '#review/problemOfText.ts';

const files = readFiles(projectFolder);
const french = listsOf(files, 'fr');
const before = 'Appelez [la ligne](call:hope) ou le 988, **jour et nuit**, {{count}} fois.';

test('other words around the same marks are taken', () => {
  const text =
    'Vous pouvez appeler **nuit et jour** [cette ligne](call:hope), {{count}} fois, ou le 988.';
  expect(problemOfText(text, before, 'fr', french)).toBeUndefined();
});

test.each([
  ['', 'Nothing is written in it.'],
  [
    before.replace('{{count}}', 'trois'),
    'It has lost the place to fill in "{{count}}". Put it back as it was.',
  ],
  [
    before.replace('(call:hope)', '(call:nys)'),
    'It has lost the link "(call:hope)". Put it back as it was.',
  ],
  [
    `${before} [ici](https://x.example)`,
    'It has the link "(https://x.example)", which was not there. Take it out.',
  ],
  [before.replace('988', '989'), 'It has lost the number "988". Put it back as it was.'],
  [`${before} 212-555-0100`, 'It has the number "212-555-0100", which was not there. Take it out.'],
  [
    before.replace('nuit**', 'nuit'),
    'It has lost the mark of bold words "**". Put it back as it was.',
  ],
  [
    `${before} [ici`,
    'A "[" of a link or of a place to fill in stands alone. Write it as it was: [words](…) or {{…}}.',
  ],
  [
    `${before} <script>alert(1)</script>`,
    'It holds "<script>", which a page would not show as it is. Take it out.',
  ],
  [`${before} \u202ecba`, 'It holds a sign that nobody sees (U+202E). Write it anew by hand.'],
  [`${before} \u0007`, 'It holds a sign that nobody sees (U+0007). Write it anew by hand.'],
  [`${before} \u{1f600}`, 'It holds the picture "\u{1f600}". Take it out.'],
  [`${before}\n\nEncore.`, 'It has become several paragraphs. Write it as one.'],
])('“%s” is not taken', (text, why) => {
  expect(problemOfText(text, before, 'fr', french)).toBe(why);
});

test('a word that the site never says is not taken, nor one that must not stand for a term', () => {
  expect(problemOfText('قالت الضحية ذلك.', 'قالت ذلك.', 'ar', listsOf(files, 'ar'))).toMatch(
    /^It says "ضحية", which the site never says \(content\/never\.yaml\): /,
  );
  expect(problemOfText('La justice transitionnelle.', 'La justice.', 'fr', french)).toBe(
    'It says "justice transitionnelle", which must not stand for "transformative justice" (content/words/terms/fr.yaml says why). Change the list first, if the word is right.',
  );
});
