import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Files } from '#catalog/files.ts';

/**
 * Writes files of content/ all or none, with the line ends that each has now: first into a folder of their own, then
 * each moved into place.
 *
 * @param root the project's folder.
 * @throws Error where one cannot be written; then all are as they were.
 */
export const replaceFiles = (root: string, files: Files): void => {
  if (files.size === 0) return;
  const staging = mkdtempSync(path.join(root, 'content', '.review-'));
  const before = new Map<string, Uint8Array | null>();
  try {
    const names = [...files.keys()];
    names.forEach((file, at) => {
      const target = path.join(root, file);
      const now = existsSync(target) ? readFileSync(target) : null;
      writeFileSync(path.join(staging, String(at)), asBefore(files.get(file) ?? '', now), {
        flag: 'wx',
      });
      before.set(target, now);
    });
    names.forEach((file, at) => {
      const target = path.join(root, file);
      mkdirSync(path.dirname(target), { recursive: true });
      renameSync(path.join(staging, String(at)), target);
    });
  } catch (error) {
    for (const [target, bytes] of before) {
      if (bytes === null) rmSync(target, { force: true });
      else writeFileSync(target, bytes);
    }
    throw error;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
};

/** With the byte order mark and the line ends that a file had. */
const asBefore = (text: string, before: Uint8Array | null): string => {
  const old = before === null ? '' : new TextDecoder('utf-8', { ignoreBOM: true }).decode(before);
  const lines = old.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
  return old.startsWith('\ufeff') ? `\ufeff${lines}` : lines;
};
