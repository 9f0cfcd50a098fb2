import { spawnSync } from 'node:child_process';
import { projectFolder } from '#catalog/project.ts';

/** What a command ended with, said, and complained of. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `suggest` without npm, which takes most of the time. */
export const plainly = (args: readonly string[], input = ''): Run => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/commands/suggest.ts', ...args],
    { cwd: projectFolder, input, encoding: 'utf8', maxBuffer: 1e8 },
  );
  return { code: status, out: stdout, err: stderr.trimEnd() };
};
