/** Where a text of bits is read, and what has been unpacked of it so far. */
interface Reading {
  readonly packed: Uint8Array;
  readonly out: Uint8Array;
  /** The next bit to read, and the next byte to write. */
  bit: number;
  end: number;
}

/** A Huffman code: how many codes there are of each length, and what they stand for, in order. */
interface Code {
  readonly counts: readonly number[];
  readonly symbols: readonly number[];
}

/**
 * Unpacks what was packed as raw DEFLATE (RFC 1951, https://www.rfc-editor.org/rfc/rfc1951): by itself, because Safari
 * has no DecompressionStream before 16.4.
 *
 * @param size how many bytes it unpacks to.
 * @throws RangeError where it is broken.
 */
export const inflated = (packed: Uint8Array, size: number): Uint8Array => {
  const reading: Reading = { packed, out: new Uint8Array(size), bit: 0, end: 0 };
  let isLast = false;
  while (!isLast) {
    isLast = bits(reading, 1) === 1;
    const kind = bits(reading, 2);
    if (kind === 0) copyPlain(reading);
    else if (kind === 1) readBlock(reading, fixedLengths, fixedDistances);
    else if (kind === 2) readBlock(reading, ...codesOf(reading));
    else throw broken();
  }
  if (reading.end !== size) throw broken();
  return reading.out;
};

const broken = (): RangeError => new RangeError('What was packed is broken.');

const bits = (reading: Reading, count: number): number => {
  const { packed } = reading;
  let value = 0;
  for (let at = 0; at < count; at += 1, reading.bit += 1) {
    const byte = packed[reading.bit >> 3];
    if (byte === undefined) throw broken();
    value |= ((byte >> (reading.bit & 7)) & 1) << at;
  }
  return value;
};

const write = (reading: Reading, byte: number | undefined): void => {
  if (byte === undefined || reading.end >= reading.out.length) throw broken();
  reading.out[reading.end] = byte;
  reading.end += 1;
};

const copyPlain = (reading: Reading): void => {
  reading.bit = (reading.bit + 7) & ~7;
  const length = bits(reading, 16);
  if (length !== (bits(reading, 16) ^ 0xffff)) throw broken();
  for (let at = 0; at < length; at += 1) write(reading, bits(reading, 8));
};

const codeOf = (lengths: readonly number[]): Code => ({
  counts: Array.from({ length: 16 }, (_, length) =>
    length === 0 ? 0 : lengths.filter((one) => one === length).length,
  ),
  symbols: Array.from({ length: 15 }, (_, at) =>
    lengths.flatMap((length, symbol) => (length === at + 1 ? [symbol] : [])),
  ).flat(),
});

const symbol = (reading: Reading, { counts, symbols }: Code): number => {
  let code = 0;
  let first = 0;
  let index = 0;
  for (let length = 1; length < 16; length += 1) {
    code |= bits(reading, 1);
    const count = counts[length] ?? 0;
    if (code - first < count) return symbols[index + code - first] ?? 0;
    index += count;
    first = (first + count) << 1;
    code <<= 1;
  }
  throw broken();
};

/** The length or the distance that stands for a symbol: four or two steps to each power of two, and bits that follow. */
const stepped = (reading: Reading, symbol: number, perPower: number): number => {
  if (symbol < perPower * 2) return symbol;
  const extra = Math.floor(symbol / perPower) - 1;
  return ((perPower + (symbol % perPower)) << extra) + bits(reading, extra);
};

const readBlock = (reading: Reading, lengths: Code, distances: Code): void => {
  for (let next = symbol(reading, lengths); next !== 256; next = symbol(reading, lengths)) {
    if (next < 256) write(reading, next);
    else {
      // The last of the symbols is the longest length, and has no bits that follow.
      const length = 3 + (next === 285 ? 255 : stepped(reading, next - 257, 4));
      const from = reading.end - 1 - stepped(reading, symbol(reading, distances), 2);
      for (let at = 0; at < length; at += 1) write(reading, reading.out[from + at]);
    }
  }
};

/** The codes of a block that brings its own: their lengths are packed too. */
const codesOf = (reading: Reading): readonly [Code, Code] => {
  const many = bits(reading, 5) + 257;
  const all = many + bits(reading, 5) + 1;
  const own = Array.from({ length: 19 }, () => 0);
  const given = bits(reading, 4) + 4;
  for (const at of order.slice(0, given)) own[at] = bits(reading, 3);
  const code = codeOf(own);
  const lengths: number[] = [];
  while (lengths.length < all) {
    const next = symbol(reading, code);
    if (next < 16) lengths.push(next);
    else {
      const [same, least, extra] =
        next === 16
          ? [lengths[lengths.length - 1] ?? 0, 3, 2]
          : next === 17
            ? [0, 3, 3]
            : [0, 11, 7];
      const times = least + bits(reading, extra);
      lengths.push(...Array.from({ length: times }, () => same));
    }
  }
  return [codeOf(lengths.slice(0, many)), codeOf(lengths.slice(many))];
};

const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

const fixedLengths = codeOf(
  Array.from({ length: 288 }, (_, at) => (at < 144 ? 8 : at < 256 ? 9 : at < 280 ? 7 : 8)),
);

const fixedDistances = codeOf(Array.from({ length: 30 }, () => 5));
