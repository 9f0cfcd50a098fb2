import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ContentError } from '#catalog/ContentError.ts';
import { guideOf } from '#catalog/guide.ts';
import { projectContent } from '#catalog/project.ts';
import { AnswersError, readAnswers } from '#domain/readAnswers.ts';
import { suggest } from '#domain/suggest.ts';
import type { Suggestion } from '#domain/suggest.ts';

const usage = 'Usage: npm run -s suggest -- FILE   (or - to read from standard input)';

/** What the command prints of a suggestion; notes only where there are any. */
const printed = ({ id, why, unknown, notes }: Suggestion): object => ({
  id,
  why,
  unknown,
  ...(notes.length > 0 ? { notes } : {}),
});

/** Prints the suggestions for a file of answers; the exit code is 2 where the input cannot be used. */
const main = (args: readonly string[]): number => {
  const [file, ...rest] = args;
  if (file === undefined || rest.length > 0) throw new AnswersError(usage);
  const guide = guideOf(projectContent());
  const answers = readAnswers(textOf(file), guide.questions);
  const { cards, first, more, meetingPage } = suggest(guide, answers);
  const output = {
    cards: cards.map(({ id }) => id),
    first: first.map(printed),
    more: more.map(printed),
    meetingPage,
  };
  process.stdout.write(`${JSON.stringify(output, null, 2)}\n`);
  return 0;
};

const textOf = (file: string): string => {
  try {
    return readFileSync(
      file === '-' ? 0 : path.resolve(process.env['INIT_CWD'] ?? '', file),
      'utf8',
    );
  } catch {
    throw new AnswersError(`The file "${file}" cannot be read. Check its name.\n${usage}`);
  }
};

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof AnswersError) && !(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = error instanceof AnswersError ? 2 : 1;
}
