import { ContentError } from '#catalog/ContentError.ts';
import { dueFacts } from '#catalog/due.ts';
import { projectContent } from '#catalog/project.ts';
import { today } from '#catalog/today.ts';

/** Lists what has to be asked for again; the exit code is 1 where something is past the last limit. */
const main = (): number => {
  const due = dueFacts(projectContent(), today());
  for (const { file, what, state } of due) console.log(`${state}\t${file}\t${what}`);
  const count = (state: string): number => due.filter((fact) => fact.state === state).length;
  console.log(
    `\n${String(count('never confirmed'))} never confirmed, ${String(count('call first'))} to call first, ${String(count('demoted'))} demoted, ${String(count('unpublished'))} past the limit`,
  );
  return count('unpublished') > 0 ? 1 : 0;
};

try {
  process.exitCode = main();
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
