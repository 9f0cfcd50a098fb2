/** One picture of the screen. */
export interface Frame {
  /** When it was taken, in milliseconds of the clock. */
  readonly at: number;
  /** How much of it has the color of the page's paper, from 0 to 1. */
  readonly paper: number;
}

/** Less paper than this, and the page is not on the screen: a cursor or a word of another page may share its color. */
const trace = 0.01;

/**
 * How long after the press the page was gone, in milliseconds: until the first frame without it,
 * after which it never came back; null where it was on the screen to the end.
 */
export const goneAfter = (frames: readonly Frame[], pressed: number): number | null => {
  const last = frames.findLastIndex(({ paper }) => paper >= trace);
  const gone = frames[last + 1];
  return gone === undefined ? null : Math.max(0, gone.at - pressed);
};

/**
 * The value below which such a share of the values lies, between two of them in proportion.
 *
 * @param share from 0 to 1: the median is 0.5.
 */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
};

/** A table for the terminal: the first column to the left, numbers to the right. */
export const table = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('   '),
    )
    .join('\n');
};
