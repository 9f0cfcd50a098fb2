import { readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { ContentError } from '#catalog/ContentError.ts';
import { guideOf } from '#views/guide.ts';
import { projectContent } from '#views/projectContent.ts';
import { AnswersError, droppedAnswers, readAnswers } from '#domain/readAnswers.ts';
import { suggest } from '#domain/suggest.ts';
import type { Guide, Suggestion } from '#domain/suggest.ts';

const usage = `Usage: npm run -s suggest -- FILE          the answers of one person, as JSON
       npm run -s suggest -- --each FILE   one person a line, one result a line
FILE can be - to read from standard input.`;

const printed = ({ id, why, unknown }: Suggestion): object => ({ id, why, unknown });

/** The result for one text of answers, and what was left out of them. */
const resultOf = (
  guide: Guide,
  text: string,
): { readonly output: object; readonly dropped: readonly string[] } => {
  const answers = readAnswers(text, guide.questions);
  const { cards, first, more, meetingPage } = suggest(guide, answers);
  return {
    output: {
      cards: cards.map(({ id }) => id),
      first: first.map(printed),
      more: more.map(printed),
      meetingPage,
    },
    dropped: droppedAnswers(guide.questions, answers),
  };
};

const main = (args: readonly string[]): void => {
  if (args[0] === '--help' || args[0] === '-h') {
    write(`${usage}\n`);
    return;
  }
  const isEach = args[0] === '--each';
  const [file, ...rest] = isEach ? args.slice(1) : args;
  if (file === undefined || rest.length > 0) throw new AnswersError(usage);
  if (file.startsWith('--')) throw new AnswersError(`There is no option "${file}".\n${usage}`);
  const text = textOf(file);
  const guide = guideOf(projectContent());
  if (isEach) each(guide, text);
  else one(guide, text);
};

const one = (guide: Guide, text: string): void => {
  const { output, dropped } = resultOf(guide, text);
  sayDropped(dropped, '');
  write(`${JSON.stringify(output, null, 2)}\n`);
};

/** A line that cannot be used gives an error in its place; the others are answered all the same. */
const each = (guide: Guide, text: string): void => {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  let out = '';
  lines.forEach((line, at) => {
    try {
      const { output, dropped } = resultOf(guide, line);
      sayDropped(dropped, `Line ${String(at + 1)}: `);
      out += `${JSON.stringify(output)}\n`;
    } catch (error) {
      if (!(error instanceof AnswersError)) throw error;
      console.error(`Line ${String(at + 1)}: ${error.message}`);
      out += `${JSON.stringify({ error: error.message })}\n`;
      process.exitCode = 2;
    }
    if (out.length > 1_000_000) {
      write(out);
      out = '';
    }
  });
  write(out);
};

const sayDropped = (dropped: readonly string[], where: string): void => {
  if (dropped.length === 0) return;
  console.error(
    `${where}Left out, since these answers lead past the question: ${dropped.join(', ')}.`,
  );
};

const textOf = (file: string): string => {
  try {
    return readFileSync(
      file === '-' ? 0 : path.resolve(process.env['INIT_CWD'] ?? '', file),
      'utf8',
    );
  } catch (error) {
    if (codeOf(error) === 'ERR_FS_FILE_TOO_LARGE' || codeOf(error) === 'ERR_STRING_TOO_LONG') {
      throw new AnswersError(`The file "${file}" is too big to be answers.\n${usage}`);
    }
    throw new AnswersError(`The file "${file}" cannot be read. Check its name.\n${usage}`);
  }
};

/** Writes all of it, waiting where a pipe is full; a full disk is said, not thrown. */
const write = (text: string): void => {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      if (codeOf(error) === 'EAGAIN') continue;
      // Whoever reads has seen enough.
      if (codeOf(error) === 'EPIPE') return;
      throw new AnswersError(
        `The result cannot be written (${codeOf(error)}). Is there room on the disk?`,
      );
    }
  }
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

try {
  main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof AnswersError) && !(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = error instanceof AnswersError ? 2 : 1;
}
