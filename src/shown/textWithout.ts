import type { Program } from '#domain/program.ts';

/** What a program goes by in texts of any language: its link, its names and those of its offers. */
export const namesOf = ({
  id,
  short,
  called = [],
}: Pick<Program, 'id' | 'short' | 'called'>): readonly RegExp[] => [
  linkTo({ id }),
  // Arabic joins small words to a name, so only Latin letters count as a part of it.
  ...[short, ...called].map(
    (name) => new RegExp(`(?<![A-Za-z0-9])${escaped(name)}(?![A-Za-z0-9])`),
  ),
];

/** The link to a program's page, as texts write it. */
export const linkTo = ({ id }: Pick<Program, 'id'>): RegExp => new RegExp(`\\(program:${id}\\)`);

/**
 * A Markdown text without what it says of some programs: from each sentence that names one up to the
 * next that names another program, or to the end of the paragraph. Saying less is better than a
 * sentence whose "they" has lost its name.
 *
 * Every paragraph and every item of a list stands on one line (content/words/).
 */
export const textWithout = (
  body: string,
  names: readonly RegExp[],
  otherNames: readonly RegExp[],
): string => {
  const lines = body.split('\n');
  const kept = lines.map((line) => lineWithout(line, names, otherNames));
  return kept
    .map((line, at) => (leadsToNothing(line, lines, kept, at) ? null : line))
    .filter((line) => line !== null)
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n');
};

/** What is left of a line; null where nothing is. */
const lineWithout = (
  line: string,
  names: readonly RegExp[],
  otherNames: readonly RegExp[],
): string | null => {
  if (!isNamed(line, names)) return line;
  let isAbout = false;
  const left = sentencesOf(line).filter((sentence) => {
    if (isNamed(sentence, names)) isAbout = true;
    else if (isNamed(sentence, otherNames)) isAbout = false;
    return !isAbout;
  });
  const text = left.join(' ');
  // A bold lead, or the mark of a list, with nothing after it.
  return /^(?:[-*]|\d+\.)?\s*(?:\*\*[^*]*\*\*)?$/.test(text) ? null : text;
};

/** Whether a line announces a list ("You could try:") of which nothing is left. */
const leadsToNothing = (
  line: string | null,
  lines: readonly string[],
  kept: readonly (string | null)[],
  at: number,
): boolean => {
  if (line === null || !/[:：]\**$/.test(line)) return false;
  const start = lines.findIndex((text, index) => index > at && text !== '');
  const end = lines.findIndex((text, index) => index > start && text === '');
  const list = lines.slice(start, end < 0 ? undefined : end);
  return (
    start > at &&
    list.every((item) => /^[-*] |^\d+\. /.test(item)) &&
    kept.slice(start, start + list.length).every((item) => item === null)
  );
};

const isNamed = (text: string, names: readonly RegExp[]): boolean =>
  names.some((name) => name.test(text));

/** Sentences with their marks: a full stop, also within bold or quotes, and a space end one. */
export const sentencesOf = (line: string): readonly string[] =>
  line.split(/(?<=[.!?\u061f][*"'\u00bb)]*) +(?=\S)/);

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
