import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Files } from '#catalog/files.ts';
import type { Problems } from '#catalog/parse.ts';
import { limits } from '#hsds/readJson.ts';

/** The texts of a JSON file, or of all JSON files of a folder, by their names; problems are told. */
export const readSources = (place: string, problems: Problems): Files => {
  const texts = new Map<string, string>();
  let all = 0;
  for (const file of filesAt(place, problems)) {
    // A name is shown on a terminal, and may have been written for one.
    const name = path.basename(file).replaceAll(/[^\p{L}\p{N} ._-]/gu, '?');
    try {
      const { size } = statSync(file);
      if (size > limits.bytes)
        problems.push(`${name}: is larger than ${limits.bytes} bytes. Split it.`);
      else if ((all += size) > limits.allBytes) {
        problems.push(`These are more than ${limits.allBytes} bytes. Import a part at a time.`);
        break;
      } else texts.set(name, new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)));
    } catch {
      problems.push(`${name}: cannot be read as UTF-8 text. Check the file.`);
    }
  }
  return texts;
};

const filesAt = (place: string, problems: Problems): readonly string[] => {
  const stat = statSync(place, { throwIfNoEntry: false });
  if (stat?.isFile() === true) return [place];
  if (stat?.isDirectory() !== true) {
    problems.push(`"${place}" is no file and no folder. Check its name.`);
    return [];
  }
  const files = readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => path.join(place, entry.name))
    .sort();
  if (files.length > limits.files) {
    problems.push(`"${place}" has more than ${limits.files} files. Import a part at a time.`);
    return [];
  }
  if (files.length === 0) problems.push(`"${place}" has no file that ends in ".json".`);
  return files;
};
