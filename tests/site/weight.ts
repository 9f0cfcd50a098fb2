import { brotliCompressSync, constants } from 'node:zlib';

/** What has been weighed once: scripts and packs stand on every page. */
const weights = new Map<string, number>();

/** What a text weighs as it is served, in bytes over brotli. */
export const weight = (text: string): number => {
  const known = weights.get(text);
  if (known !== undefined) return known;
  const { length } = brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  });
  weights.set(text, length);
  return length;
};
