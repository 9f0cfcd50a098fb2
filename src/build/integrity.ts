import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';

/** What was built, so that anyone can build it again and compare. */
export interface Integrity {
  /** The commit of the project's history, or null where files differ from it or there is no history. */
  readonly commit: string | null;
  /** The ISO day it was built for: give it as DAY to build the same. */
  readonly day: string;
  /** The SHA-256 of every file, as hexadecimal digits, by its path. */
  readonly files: Readonly<Record<string, string>>;
}

/** The file that holds it: the one file that is not in its own list. */
export const integrityFile = 'integrity.json';

/** The paths of all files in a folder, in the order of their letters whatever the machine. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort();

/** The SHA-256 of a file's bytes, as hexadecimal digits. */
export const hashOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** Writes beside the built site what it is made of. */
export const writeIntegrity = (folder: string, project: string, day: string): void => {
  const files = Object.fromEntries(
    filesIn(folder)
      .filter((file) => file !== integrityFile)
      .map((file) => [file, hashOf(readFileSync(path.join(folder, file)))]),
  );
  const integrity: Integrity = { commit: commitOf(project), day, files };
  writeFileSync(path.join(folder, integrityFile), `${JSON.stringify(integrity, null, 1)}\n`);
};

const integritySchema = z.object({
  commit: z.string().nullable(),
  day: z.iso.date(),
  files: z.record(z.string(), z.string()),
});

/** What the bytes of such a file say; null where they are none. */
export const integrityIn = (bytes: Uint8Array): Integrity | null => {
  try {
    return integritySchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
};

const commitOf = (project: string): string | null => {
  const asked = (...args: readonly string[]): string | null => {
    const { status, stdout } = spawnSync('git', args, { cwd: project, encoding: 'utf8' });
    return status === 0 ? stdout.trim() : null;
  };
  return asked('status', '--porcelain') === '' ? asked('rev-parse', 'HEAD') : null;
};
