import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ContentError } from '#catalog/ContentError.ts';
import type { Content } from '#catalog/content.ts';
import type { Files } from '#catalog/files.ts';
import { readFiles } from '#catalog/files.ts';
import { projectFolder } from '#catalog/project.ts';
import { readContent } from '#checks/readContent.ts';
import { limit } from '../speed.ts';

const files = readFiles(projectFolder);
/** Those that are read when the site is built. */
const names = [...files.keys()].filter((file) => !/words\/(settled|terms|translated)\//.test(file));
const day = '2026-11-26';
/** Thirty of them in every run of the tests, always the same; ten times as many, and new ones, by `npm run fuzz`. */
const numRuns = process.env['SEED'] === undefined ? 30 : 300;
/** All of the content is read for each. */
const time = limit(numRuns * 1000);

/** What somebody does to a file without meaning to, at some place of it; of a slip of the finger nothing may get lost. */
const slips: Readonly<Record<string, (text: string, at: number) => string>> = {
  'a letter is gone': (text, at) => text.slice(0, at) + text.slice(at + 1),
  'a letter stands twice': (text, at) => text.slice(0, at + 1) + text.slice(at),
  'two letters have changed places': (text, at) =>
    text.slice(0, at) +
    text
      .slice(at, at + 2)
      .split('')
      .reverse()
      .join('') +
    text.slice(at + 2),
  'a tab is there': (text, at) => `${text.slice(0, at)}\t${text.slice(at)}`,
  'a curly mark is there': (text, at) => `${text.slice(0, at)}\u201c${text.slice(at)}`,
  'an invisible letter is there': (text, at) => `${text.slice(0, at)}\u200b${text.slice(at)}`,
  'a space that does not break is there': (text, at) =>
    `${text.slice(0, at)}\u00a0${text.slice(at)}`,
  'a colon is there': (text, at) => `${text.slice(0, at)}: ${text.slice(at)}`,
  'a bracket is there': (text, at) => `${text.slice(0, at)}]${text.slice(at)}`,
};
const accidents: typeof slips = {
  'the rest is gone': (text, at) => text.slice(0, at),
  'the file is empty': () => '',
  'a line is gone': (text, at) => lined(text, at, () => []),
  'a line stands twice': (text, at) => lined(text, at, (line) => [line, line]),
  'a line is moved in': (text, at) => lined(text, at, (line) => [`  ${line}`]),
  'quotes are gone': (text, at) => lined(text, at, (line) => [line.replaceAll('"', '')]),
  'a merge was not finished': (text, at) =>
    lined(text, at, (line) => ['<<<<<<< HEAD', line, '=======']),
};

const lined = (text: string, at: number, how: (line: string) => readonly string[]): string => {
  const number = text.slice(0, at).split('\n').length - 1;
  return text
    .split('\n')
    .flatMap((line, other) => (other === number ? how(line) : [line]))
    .join('\n');
};

/** How many things of each kind are told: what a slip may not make fewer. */
const countsOf = ({
  programs,
  lines,
  questions,
  rules,
  sources,
  words,
}: Content): readonly number[] => [
  programs.length,
  ...programs.flatMap(({ contacts, offers, claims, places }) =>
    [contacts, offers, claims, places].map((all) => all.length),
  ),
  lines.length,
  ...lines.map(({ ways }) => ways.length),
  questions.length,
  rules.length,
  Object.keys(sources).length,
  ...Object.values(words).flatMap(({ messages, lines: said, cards, pages, glossary }) =>
    [messages, said, cards, pages, glossary].map((all) => Object.keys(all).length),
  ),
];
const counts = countsOf(readContent(files, day));

const read = (changed: Files): Content | readonly string[] => {
  try {
    return readContent(changed, day);
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
};

const anyMutation = (ways: typeof slips) =>
  fc.record({
    file: fc.constantFrom(...names),
    way: fc.constantFrom(...Object.keys(ways)),
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  });

test(
  'whatever slips into a file, it is read with all that it tells, or refused with sentences',
  () => {
    fc.assert(
      fc.property(anyMutation(slips), ({ file, way, at }) => {
        const text = files.get(file) ?? '';
        const found = read(
          new Map(files).set(file, slips[way]?.(text, Math.floor(at * text.length)) ?? text),
        );
        if ('programs' in found) expect(countsOf(found)).toEqual(counts);
        else for (const problem of found) expect(problem).toMatch(/^content\/\S+.*: [^]+[.!]$/);
      }),
      { numRuns },
    );
  },
  time,
);

test(
  'whatever happens to a file, it is read, or refused with sentences that name a file, what is wrong and what to do',
  () => {
    fc.assert(
      fc.property(anyMutation(accidents), ({ file, way, at }) => {
        const text = files.get(file) ?? '';
        const found = read(
          new Map(files).set(file, accidents[way]?.(text, Math.floor(at * text.length)) ?? text),
        );
        if ('programs' in found) expect(found.programs.length).toBeGreaterThan(0);
        else for (const problem of found) expect(problem).toMatch(/^content\/\S+.*: [^]+[.!]$/);
      }),
      { numRuns },
    );
  },
  time,
);
