import { constants, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inflated } from '#domain/inflate.ts';

/** Every kind of block: as it stands, by the fixed code, and by a code of its own. */
const ways = {
  'as it stands': { level: 0 },
  'by the fixed code': { strategy: constants.Z_FIXED },
  'by its own code': { level: 9 },
  'by letters alone': { strategy: constants.Z_HUFFMAN_ONLY },
  'by runs': { strategy: constants.Z_RLE },
};

const texts = fc
  .array(fc.oneof(fc.string(), fc.constantFrom('<p>', 'the same words once more', 'مرحبا')), {
    maxLength: 200,
  })
  .map((parts) => parts.join(''));

describe.each(Object.entries(ways))('what was packed %s', (_, options) => {
  const unpacked = (bytes: Buffer): Buffer =>
    Buffer.from(inflated(deflateRawSync(bytes, options), bytes.length));

  test('comes out as it went in', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(unpacked(Buffer.from(text)).toString()).toBe(text);
      }),
    );
  });

  test('comes out as it went in, when it is long', () => {
    const long = Buffer.from(
      Array.from({ length: 30_000 }, (_, at) => `${String(at * 7919)} words `).join(''),
    );
    expect(unpacked(long).equals(long)).toBe(true);
    const same = Buffer.alloc(100_000, 'a');
    expect(unpacked(same).equals(same)).toBe(true);
  });
});

describe('what is broken', () => {
  const packed = deflateRawSync(Buffer.from('some words, and the same words, and the same words'));

  test('is never taken for whole', () => {
    for (let length = 0; length < packed.length; length += 1)
      expect(() => inflated(packed.subarray(0, length), 50)).toThrow(RangeError);
    expect(() => inflated(packed, 49)).toThrow(RangeError);
    expect(() => inflated(packed, 51)).toThrow(RangeError);
    expect(() => inflated(Uint8Array.from([7]), 0)).toThrow(RangeError);
  });
});
