import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { projectContent } from '#views/projectContent.ts';
import { copyProject } from '../copyProject.ts';
import { addWords, setLanguages } from '../madeUpLanguage.ts';
import { limit } from '../speed.ts';

/**
 * A language is added as CONTRIBUTING says: a folder of words, a line in the list, a place to leave to.
 * It is English in Greek letters, so a word on its pages in Latin letters stands in no file of words.
 */
const locale = 'el';
const copy = copyProject();
const dist = path.join(copy.folder, 'dist', locale);

beforeAll(() => {
  addWords(copy, locale, inGreekLetters);
  setLanguages(copy, [{ id: locale, name: 'Ελληνικά', dir: 'ltr' }]);
  const { ended, said } = copy.build();
  if (!ended) throw new Error(said);
}, limit(180_000));

afterAll(() => {
  copy.remove();
});

const greek = 'αβξδεφγηιθκλμνοπψρστυχωζςύ';

const inGreekLetters = (word: string): string =>
  word.replaceAll(
    /[A-Za-z]/g,
    (letter) => greek[letter.toLowerCase().charCodeAt(0) - 97] ?? letter,
  );

/** Names that are the same in every language: of the site, programs, places on the internet, browsers and their files, and the code of the language itself. */
const names = (): readonly string[] => {
  const { site, programs, lines, traces } = projectContent();
  const sources = [
    ...JSON.stringify([programs, lines]).matchAll(/https?:\/\/(?:www\.)?([a-z0-9.-]+)/g),
  ].map(([, host = '']) => host);
  return [
    site.title,
    locale.toUpperCase(),
    ...programs.flatMap(({ short, contacts }) => [short, ...contacts.map(({ value }) => value)]),
    ...lines.flatMap(({ ways }) => ways.flatMap(({ word = '' }) => (word === '' ? [] : [word]))),
    ...sources,
    ...traces.browsers.flatMap(({ name, left }) => [name, ...left.flatMap(({ files }) => files)]),
  ].sort((one, other) => other.length - one.length);
};

const sentencesIn = z.object({ sentences: z.record(z.string(), z.string()) });

/** The words of a page in Latin letters, in its text and in what is said of its parts. */
const latinOn = (html: string): readonly string[] => {
  const body = html
    .replace(/<head>[\s\S]*<\/head>/, '')
    .replaceAll(/<script(?! type="application\/json")[^>]*>[\s\S]*?<\/script>/g, '')
    .replaceAll(/<(\w+)[^>]*\slang="(?!el")[a-zA-Z-]+"[^>]*>[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<bdi dir="ltr"[^>]*>[\s\S]*?<\/bdi>/g, '');
  const sentences = [
    ...body.matchAll(/<script type="application\/json">([\s\S]*?)<\/script>/g),
  ].flatMap(([, json = '']) => Object.values(sentencesIn.parse(JSON.parse(json)).sentences));
  const said = [
    ...[...body.matchAll(/\s(?:aria-label|alt|title|placeholder|data-back-label)="([^"]*)"/g)].map(
      ([, value = '']) => value,
    ),
    ...body.replaceAll(/<script[\s\S]*?<\/script>/g, '').split(/<[^>]*>/),
    ...sentences,
  ];
  const known = names();
  return said
    .map((text) => known.reduce((left, name) => left.replaceAll(name, ''), text))
    .flatMap(
      (text) => text.replaceAll(/&#?\w+;|{{\w+}}|https?:\S+/g, '').match(/[A-Za-z]{2,}.*/g) ?? [],
    );
};

describe('a language that is added by a folder and two lines', () => {
  test('has every page that English has', () => {
    const pagesOf = (of: string): readonly string[] =>
      globSync('**/*.html', { cwd: path.join(copy.folder, 'dist', of) }).sort();
    expect(pagesOf(locale)).toEqual(pagesOf('en'));
    expect(pagesOf(locale).length).toBeGreaterThan(20);
  });

  test('shows no word but those of its own files', () => {
    const strange = globSync('**/*.html', { cwd: dist }).flatMap((file) =>
      latinOn(readFileSync(path.join(dist, file), 'utf8')).map((words) => `${file}: ${words}`),
    );
    expect(strange).toEqual([]);
  });

  test('would show a word that stands in the code', () => {
    expect(latinOn('<body><p>Άλλο <b>Call</b></p><p aria-label="More">α</p></body>')).toEqual([
      'More',
      'Call',
    ]);
  });

  test('is offered on every page of the others, in its own name', () => {
    expect(
      readFileSync(path.join(copy.folder, 'dist', 'en', 'talk', 'index.html'), 'utf8'),
    ).toContain('href="/el/talk/" lang="el"');
  });
});
