import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openContent } from '../open.ts';

const content = openContent();
/** Folders that neither draw, read nor decide: whatever is not among them is held to it. */
const others = ['build', 'commands', 'dev', 'hosting', 'hsds', 'review', 'search', 'styles'];
const folders = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !others.includes(entry.name))
  .map(({ name }) => name)
  .sort();

const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

/** The text of all that draws, reads or decides, by file, without its comments; not its tests. */
const sources = new Map(
  folders.flatMap((folder) =>
    readdirSync(path.join('src', folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?<!\.test)\.(?:tsx?|astro)$/.test(file))
      .map((file) => path.join('src', folder, file))
      .map((file) => [file, withoutComments(readFileSync(file, 'utf8'))] as const),
  ),
);

/** Where one of these stands by itself between quotes, but as a class, or at the end of a link to a line. */
const placesOf = (ids: readonly string[]): readonly string[] => {
  const named = new RegExp(
    `(?<!class=)(['"\`]|#line-)(?:${ids.map((id) => id.replaceAll('.', '\\.')).join('|')})['"\`]`,
    'g',
  );
  return [...sources].flatMap(([file, text]) =>
    [...text.matchAll(named)].map(([found]) => `${file}: ${found}`),
  );
};

test('no code names a line, a program or an offer: content/ says who stands where', () => {
  const ids = [
    ...content.lines.map(({ id }) => id),
    ...content.programs.flatMap(({ id, offers }) => [id, ...offers.map((offer) => offer.id)]),
  ];
  expect(ids).toEqual(expect.arrayContaining(['hope', '911', 'rr', 'avp.line']));
  expect(placesOf(ids)).toEqual([
    // Numbers of the telephone network, which happen to be ids of lines too.
    "src/domain/phone.ts: '911'",
    "src/domain/phone.ts: '988'",
    // An example, in a sentence.
    'src/keeping/newProgram.ts: "avp"',
  ]);
});

test('no code names an answer: content/rules.yaml decides what depends on one', () => {
  const answers = content.questions.flatMap(({ id, options }) =>
    options.map((option) => `${id}.${option.id}`),
  );
  expect(placesOf(answers)).toEqual([]);
});

test('no code names a card: content/rules.yaml and content/site.yaml say where each stands', () => {
  // Ids that are everyday words too stand in the code for other things.
  const words = ['access', 'acs', 'both', 'children', 'crisis', 'immigration', 'now', 'order'];
  const cards = Object.keys(content.words.en.cards).filter(
    (id) => ![...words, 'reporting'].includes(id),
  );
  expect(cards).toEqual(expect.arrayContaining(['medical', 'device', 'pause', 'danger', 'teen']));
  expect(placesOf(cards)).toEqual([]);
});
