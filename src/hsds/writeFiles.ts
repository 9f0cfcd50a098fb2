import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Files } from '#catalog/files.ts';

/**
 * Writes new files of content/ all or none: first into a folder of their own, then each moved into place.
 *
 * @param root the project's folder.
 * @throws Error where a file is there already or cannot be written; then none of them is.
 */
export const writeFiles = (root: string, files: Files): void => {
  const staging = mkdtempSync(path.join(root, 'content', '.import-'));
  const moved: string[] = [];
  try {
    const names = [...files.keys()];
    names.forEach((file, at) => {
      writeFileSync(path.join(staging, String(at)), files.get(file) ?? '', { flag: 'wx' });
    });
    names.forEach((file, at) => {
      const target = path.join(root, file);
      if (existsSync(target)) throw new Error(`${file} is there already. Nothing was written.`);
      mkdirSync(path.dirname(target), { recursive: true });
      renameSync(path.join(staging, String(at)), target);
      moved.push(target);
    });
  } catch (error) {
    for (const target of moved) {
      rmSync(target, { force: true });
      // A program's folder goes with its file; the folders of words stay.
      if (path.basename(target) === 'facts.yaml') rmSync(path.dirname(target), { recursive: true });
    }
    throw error;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
};
