import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ContentError } from '#catalog/ContentError.ts';
import { codeForm } from '#i18n/locales.ts';

/** The texts of content/, by their path from the project's folder ("content/rules.yaml"). */
export type Files = ReadonlyMap<string, string>;

/**
 * Reads every file of content/ once, in the order of their names.
 *
 * @throws ContentError for files that are not UTF-8, and for those that nothing reads.
 */
export const readFiles = (root: string): Files => {
  const names = readdirSync(path.join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !isOfSystem(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .map((name) => name.replaceAll(path.sep, '/'))
    .sort();
  const problems = names.flatMap(unread);
  const files = new Map(
    names.map((name) => [name, decoded(name, readFileSync(path.join(root, name)), problems)]),
  );
  if (problems.length > 0) throw new ContentError(problems);
  return files;
};

/** What an editor or a system puts into folders by itself. */
const isOfSystem = (name: string): boolean =>
  name.startsWith('.') || /^(?:thumbs\.db|desktop\.ini)$|~$/i.test(name);

/** Where files of content/ stand: what stands elsewhere, or under another ending, is read by nobody. */
const places = [
  /^content\/[a-z-]+\.yaml$/,
  /^content\/programs\/[a-z0-9-]+\/facts\.yaml$/,
  /^content\/(?:lines|questions)\/[a-z0-9-]+\.yaml$/,
  new RegExp(`^content/words/${codeForm}/(?:first|glossary|lines|search)\\.yaml$`),
  new RegExp(`^content/words/${codeForm}/messages\\.json$`),
  new RegExp(`^content/words/${codeForm}/(?:cards|pages|programs)/[a-z0-9-]+\\.md$`),
  new RegExp(`^content/words/(?:settled|terms|translated)/${codeForm}\\.yaml$`),
  new RegExp(`^content/words/reviewed/${codeForm}\\.yaml$`),
];

const unread = (name: string): readonly string[] =>
  places.some((place) => place.test(name))
    ? []
    : [
        `${name}: no part of the site reads a file of this name in this place. Name it in small letters, with the ending of its neighbors (".yaml", ".md" or ".json"), or take it out.`,
      ];

/** A text without a byte order mark and with line ends as everywhere but on Windows. */
const decoded = (name: string, bytes: Uint8Array, problems: string[]): string => {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll(/\r\n?/g, '\n');
  } catch {
    problems.push(notUtf8(name, lineWith('\ufffd', new TextDecoder().decode(bytes))));
    return '';
  }
  // Of Latin letters UTF-16 without a mark makes every other byte a zero.
  if (text.includes('\0')) problems.push(notUtf8(name, lineWith('\0', text)));
  const curly = curlyLine(name, text);
  if (curly !== null)
    problems.push(
      `${name}: line ${String(curly.at)} is "${curly.text}", with quotation marks of a word processor. Write straight ones: " and '.`,
    );
  return text;
};

/** A line of a text, by its number, with its beginning. */
interface NumberedLine {
  readonly at: number;
  readonly text: string;
}

const notUtf8 = (name: string, { at, text }: NumberedLine): string =>
  `${name}: line ${String(at)} is "${text}", which is not UTF-8. Save the file with the encoding UTF-8.`;

/** The first line in which something stands, as well as it can be read. */
const lineWith = (sign: string, text: string): NumberedLine => {
  const lines = text.split(/\r\n?|\n/);
  const at = lines.findIndex((line) => line.includes(sign));
  return { at: at + 1, text: (lines[at] ?? '').replaceAll('\0', '').trim().slice(0, 60) };
};

/** The first line that curly marks take out of the file's own language; a text for people may have them. */
const curlyLine = (name: string, text: string): NumberedLine | null => {
  const found = (
    name.startsWith('content/words/')
      ? /^[\s-]*"?[\w.-]+"?\s*:\s*[\u201c\u201d\u201e\u2018\u2019]/m
      : /[\u201c\u201d\u201e]/
  ).exec(text);
  if (found === null) return null;
  const above = text.slice(0, found.index + found[0].length).split('\n').length - 1;
  return { at: above + 1, text: (text.split('\n')[above] ?? '').trim().slice(0, 60) };
};
