import { inflateSync } from 'node:zlib';
import { profileFiles } from './files.ts';

/** A picture that lies in a file of a profile, or is part of one. */
export interface Picture {
  readonly file: string;
  /** In points; 0 where it is no PNG. */
  readonly width: number;
  readonly height: number;
  /** The address that it says it is a picture of; "" where it says none. */
  readonly of: string;
  /** Its colors, a number for each point; none where it is no PNG of eight bits a color. */
  readonly points: Uint32Array;
}

const png = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const others = [Buffer.from([0xff, 0xd8, 0xff]), Buffer.from('WEBPVP8', 'latin1')];

/** Every picture in a profile, by its signature and not by its name. */
export const picturesIn = (folder: string): readonly Picture[] =>
  profileFiles(folder).flatMap(({ name, bytes }) => [
    ...placesOf(bytes, png).map((at) => pngAt(name, bytes.subarray(at))),
    ...others
      .filter((signature) => bytes.subarray(0, 16).includes(signature))
      .map(() => ({ file: name, width: 0, height: 0, of: '', points: new Uint32Array() })),
  ]);

const placesOf = (bytes: Buffer, signature: Buffer): readonly number[] => {
  const places: number[] = [];
  for (let at = bytes.indexOf(signature); at >= 0; at = bytes.indexOf(signature, at + 1))
    places.push(at);
  return places;
};

/** Its size, the address written beside it, and its points: https://www.w3.org/TR/png-3/#11Chunks */
const pngAt = (file: string, bytes: Buffer): Picture => {
  const points: Buffer[] = [];
  let of = '';
  for (let at = png.length; at + 12 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const kind = bytes.toString('latin1', at + 4, at + 8);
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (kind === 'IDAT') points.push(data);
    // https://specifications.freedesktop.org/thumbnail-spec/latest/creation.html
    if (kind === 'tEXt') of = /^Thumb::URI\0(.*)$/.exec(data.toString('latin1'))?.[1] ?? of;
    if (kind === 'IEND') break;
    at += 12 + length;
  }
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  return { file, width, height, of, points: pointsOf(bytes, width, height, points) };
};

/** How many bytes a point has, by the kind of color: https://www.w3.org/TR/png-3/#6Colour-values */
const sizes: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

const pointsOf = (
  head: Buffer,
  width: number,
  height: number,
  packed: readonly Buffer[],
): Uint32Array => {
  const size = sizes[head[25] ?? 0];
  if (size === undefined || head[24] !== 8 || head[28] !== 0) return new Uint32Array();
  const raw = inflateSync(Buffer.concat(packed));
  const points = new Uint32Array(width * height);
  let above: Uint8Array = new Uint8Array(width * size);
  for (let row = 0; row < height; row += 1) {
    const from = row * (width * size + 1);
    const line = unfiltered(
      raw[from] ?? 0,
      raw.subarray(from + 1, from + 1 + width * size),
      above,
      size,
    );
    for (let at = 0; at < width; at += 1) {
      const [red = 0, green = 0, blue = 0] = line.subarray(at * size, at * size + 3);
      points[row * width + at] = (red << 16) | (green << 8) | blue;
    }
    above = line;
  }
  return points;
};

/** A line as it was before it was made small: https://www.w3.org/TR/png-3/#9Filters */
const unfiltered = (
  filter: number,
  line: Uint8Array,
  above: Uint8Array,
  size: number,
): Uint8Array => {
  const out = new Uint8Array(line.length);
  for (const [at, byte] of line.entries()) {
    const [left, up, corner] = [out[at - size] ?? 0, above[at] ?? 0, above[at - size] ?? 0];
    const nearest = [left, up, corner].map((one) => Math.abs(left + up - corner - one));
    const [toLeft = 0, toUp = 0, toCorner = 0] = nearest;
    const paeth = toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    out[at] = byte + ([0, left, up, (left + up) >> 1, paeth][filter] ?? 0);
  }
  return out;
};

/** How much of two pictures is the same, from 0 to 1: of the points that are not what most points are. */
export const likeness = (one: Picture, other: Picture): number => {
  if (one.width !== other.width || one.height !== other.height) return 0;
  const counts = new Map<number, number>();
  for (const point of one.points) counts.set(point, (counts.get(point) ?? 0) + 1);
  const [[ground] = [0]] = [...counts].sort((a, b) => b[1] - a[1]);
  let [same, all] = [0, 0];
  for (const [at, point] of one.points.entries()) {
    const beside = other.points[at];
    if (point === ground && beside === ground) continue;
    all += 1;
    if (point === beside) same += 1;
  }
  return all === 0 ? 0 : same / all;
};
