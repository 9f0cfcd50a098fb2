import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ContentError } from '#catalog/ContentError.ts';

/** The texts of content/, by their path from the project's folder ("content/rules.yaml"). */
export type Files = ReadonlyMap<string, string>;

/**
 * Reads every file of content/ once, in the order of their names.
 *
 * @throws ContentError for files that are not UTF-8.
 */
export const readFiles = (root: string): Files => {
  const names = readdirSync(path.join(root, 'content'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(yaml|json|md)$/.test(name))
    .map((name) => `content/${name.replaceAll(path.sep, '/')}`)
    .sort();
  const problems: string[] = [];
  const files = new Map(
    names.map((name) => [name, decoded(name, readFileSync(path.join(root, name)), problems)]),
  );
  if (problems.length > 0) throw new ContentError(problems);
  return files;
};

/** A text without a byte order mark and with line ends as everywhere but on Windows. */
const decoded = (name: string, bytes: Uint8Array, problems: string[]): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll(/\r\n?/g, '\n');
  } catch {
    const line = lineOfFault(bytes);
    problems.push(
      `${name}: line ${String(line.at)} is "${line.text}", which is not UTF-8. Save the file with the encoding UTF-8.`,
    );
    return '';
  }
};

/** The first line with a byte that is no letter, as well as it can be read. */
const lineOfFault = (bytes: Uint8Array): { readonly at: number; readonly text: string } => {
  const lines = new TextDecoder().decode(bytes).split(/\r\n?|\n/);
  const at = lines.findIndex((line) => line.includes('\ufffd'));
  return { at: at + 1, text: (lines[at] ?? '').trim().slice(0, 60) };
};
