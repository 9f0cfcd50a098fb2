import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pictureIn, pngOf } from './paperPicture.ts';
import type { Picture } from './paperPicture.ts';

/** The picture that is kept in a file; `NEW_LOOKS=1` keeps the new one in its place, to be looked at before it is committed. */
export const keptLook = (file: string, picture: Picture): Picture => {
  if (process.env['NEW_LOOKS'] === '1') {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, pngOf(picture));
  }
  return pictureIn(readFileSync(file));
};
