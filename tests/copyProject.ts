import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectFolder } from '#catalog/project.ts';

/** All that a build needs. */
const parts = [
  'content',
  'src',
  'public',
  'package.json',
  'package-lock.json',
  'LICENSE',
  'tsconfig.json',
  'astro.config.mjs',
];

/** A copy of the project in a folder of its own, to build other content in. */
export interface ProjectCopy {
  readonly folder: string;
  /** Builds the site there; gives what the build said, and whether it ended well. */
  readonly build: (...flags: readonly string[]) => {
    readonly ended: boolean;
    readonly said: string;
  };
  /** Changes a file of the copy, by its path within it. */
  readonly change: (file: string, how: (text: string) => string) => void;
  readonly remove: () => void;
}

/**
 * Copies the project; its packages are shared, its cache is not.
 *
 * @param more what is needed there besides building ("tests").
 */
export const copyProject = (more: readonly string[] = []): ProjectCopy => {
  const folder = mkdtempSync(path.join(tmpdir(), 'project-'));
  for (const part of [...parts, ...more])
    cpSync(path.join(projectFolder, part), path.join(folder, part), { recursive: true });
  symlinkSync(path.join(projectFolder, 'node_modules'), path.join(folder, 'node_modules'));
  const change: ProjectCopy['change'] = (file, how) => {
    const whole = path.join(folder, file);
    writeFileSync(whole, how(readFileSync(whole, 'utf8')));
  };
  // The project's own, in its packages, may be in use.
  change('astro.config.mjs', (text) =>
    text.replace("output: 'static',", "output: 'static', cacheDir: '.cache',"),
  );
  return {
    folder,
    build: (...flags) => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [...flags, 'src/commands/build.ts'],
        // Into its own dist/, wherever the site itself is built.
        { cwd: folder, encoding: 'utf8', env: { ...process.env, BUILT: undefined } },
      );
      return { ended: status === 0, said: `${stdout}${stderr}` };
    },
    change,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
