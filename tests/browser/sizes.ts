/** The width and height of a window, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Phones, a tablet, a desk, and a desk at 400 % zoom, which is as wide as a phone and very low. */
export const sizes = [
  { width: 320, height: 568 },
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
  { width: 320, height: 256 },
] as const;
export const [phone, larger, , desk, zoomed] = sizes;

export const nameOf = ({ width, height }: Size): string =>
  `${String(width)} by ${String(height)} px`;
