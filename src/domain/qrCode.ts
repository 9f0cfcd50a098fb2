/** How many squares a side has: version 6 of ISO/IEC 18004, which holds every link to a list. */
const side = 41;
/** Its two blocks at the lowest level of correction: bytes of data, and of check, in each. */
const data = 68;
const check = 18;
/** That level, and the mask below, as the code tells them to whoever reads it. */
const format = 0x77c4;

/** The squares of a QR code, row by row, true where dark; null for a text that is too long for it. */
export const qrCode = (text: string): readonly (readonly boolean[])[] | null => {
  const bytes = [...new TextEncoder().encode(text)];
  if (bytes.length > 2 * data - 2) return null;
  const squares = fixedSquares();
  const all = interleaved(wordsOf(bytes));
  let at = 0;
  for (let right = side - 1; right > 0; right -= right === 8 ? 3 : 2) {
    for (let step = 0; step < side; step += 1) {
      const y = ((right + 1) & 2) === 0 ? side - 1 - step : step;
      for (const x of [right, right - 1]) {
        const row = squares[y];
        if (row === undefined || row[x] !== undefined) continue;
        const bit = ((all[at >> 3] ?? 0) >> (7 - (at & 7))) & 1;
        // The mask: a chessboard.
        row[x] = (bit ^ ((x + y + 1) & 1)) === 1;
        at += 1;
      }
    }
  }
  return squares.map((row) => row.map((square) => square === true));
};

/** The kind (bytes), the length and the text, half a byte out of step, then what fills the rest. */
const wordsOf = (bytes: readonly number[]): readonly number[] => {
  const told = [bytes.length, ...bytes, 0];
  const words = told.map((byte, at) => (((told[at - 1] ?? 4) & 15) << 4) | (byte >> 4));
  return Array.from(
    { length: 2 * data },
    (_, at) => words[at] ?? ((at - words.length) % 2 ? 17 : 236),
  );
};

/** Both blocks and their checks, byte by byte in turns. */
const interleaved = (words: readonly number[]): readonly number[] => {
  const blocks = [words.slice(0, data), words.slice(data)];
  const checks = blocks.map(checkOf);
  return [blocks, checks].flatMap(([one = [], two = []]) =>
    one.flatMap((word, at) => [word, two[at] ?? 0]),
  );
};

/** Reed and Solomon's remainder. */
const checkOf = (block: readonly number[]): readonly number[] => {
  let divisor = [1];
  for (let root = 1, degree = 0; degree < check; degree += 1, root = times(root, 2)) {
    divisor = [...divisor, 0].map((factor, at) => factor ^ times(divisor[at - 1] ?? 0, root));
  }
  return block.reduce<readonly number[]>(
    (rest, word) =>
      [...rest.slice(1), 0].map(
        (left, at) => left ^ times(divisor[at + 1] ?? 0, word ^ (rest[0] ?? 0)),
      ),
    new Array<number>(check).fill(0),
  );
};

/** Multiplies in the field of 256 elements. */
const times = (one: number, other: number): number => {
  let product = 0;
  for (let a = one, b = other; b > 0; b >>= 1, a = (a << 1) ^ ((a >> 7) * 0x11d)) {
    if (b & 1) product ^= a;
  }
  return product;
};

/** What every code of the version has: the marks it is found by, and its format. */
const fixedSquares = (): (boolean | undefined)[][] => {
  const squares = Array.from({ length: side }, () =>
    new Array<boolean | undefined>(side).fill(undefined),
  );
  const set = (x: number, y: number, isDark: boolean): void => {
    const row = squares[y];
    if (row !== undefined && x >= 0 && x < side) row[x] = isDark;
  };
  const rings = (left: number, top: number, reach: number, light: readonly number[]): void => {
    for (let y = -reach; y <= reach; y += 1)
      for (let x = -reach; x <= reach; x += 1)
        set(left + x, top + y, !light.includes(Math.max(Math.abs(x), Math.abs(y))));
  };
  for (let at = 0; at < side; at += 1) {
    set(6, at, at % 2 === 0);
    set(at, 6, at % 2 === 0);
  }
  const far = side - 4;
  for (const [x, y] of [
    [3, 3],
    [far, 3],
    [3, far],
  ] as const)
    rings(x, y, 4, [2, 4]);
  rings(side - 7, side - 7, 2, [1]);
  for (let at = 0; at < 15; at += 1) {
    const isDark = ((format >> at) & 1) === 1;
    // Twice, around the marks; column and row 6 are taken.
    const near = at < 6 ? at : at + 1;
    if (at < 8) set(8, near, isDark);
    else set(at === 8 ? 7 : 14 - at, 8, isDark);
    if (at < 8) set(side - 1 - at, 8, isDark);
    else set(8, side - 15 + at, isDark);
  }
  set(8, side - 8, true);
  return squares;
};
