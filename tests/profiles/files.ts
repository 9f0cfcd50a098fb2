import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A file of a profile with the number-like parts of its name left out, so that two runs can be compared. */
export interface ProfileFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Every file of a profile, unpacked where the browser packs it. */
export const profileFiles = (folder: string): readonly ProfileFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .flatMap((file) => {
      const name = plainName(path.relative(folder, file).replaceAll(path.sep, '/'));
      const bytes = readFileSync(file);
      return [
        {
          name,
          bytes:
            bytes.subarray(0, 8).toString('latin1') === 'mozLz40\0' ? unpackMozLz4(bytes) : bytes,
        },
      ];
    });

/** Sessions/Session_13439 → Sessions/Session_*, so that a name says which kind of file it is. */
const plainName = (name: string): string =>
  name.replace(/\b[0-9a-f]{8}-[0-9a-f-]{27}\b|[0-9a-fA-F]{16,}|\d{4,}/g, '*');

/**
 * Unpacks Firefox's mozLz4, in which it keeps its sessions: a mark of 8 bytes, the length, one LZ4 block.
 *
 * https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md
 */
export const unpackMozLz4 = (packed: Buffer): Buffer => {
  const out = Buffer.alloc(packed.readUInt32LE(8));
  let from = 12;
  let to = 0;
  const lengthFrom = (nibble: number): number => {
    let length = nibble;
    if (nibble < 15) return length;
    for (let more = 255; more === 255; from += 1) {
      more = packed[from] ?? 0;
      length += more;
    }
    return length;
  };
  while (from < packed.length) {
    const token = packed[from] ?? 0;
    from += 1;
    const literals = lengthFrom(token >> 4);
    packed.copy(out, to, from, from + literals);
    from += literals;
    to += literals;
    if (from >= packed.length) break;
    const offset = packed.readUInt16LE(from);
    from += 2;
    const end = to + lengthFrom(token & 15) + 4;
    // Byte by byte: a match may overlap what it writes.
    for (; to < end; to += 1) out[to] = out[to - offset] ?? 0;
  }
  return out.subarray(0, to);
};
