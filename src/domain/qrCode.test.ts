import fc from 'fast-check';
import { correction, generate, mode } from 'lean-qr';
import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { qrCode } from '#domain/qrCode.ts';

/** What a link may have in it. */
const link = fc.string({
  unit: fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyz0123456789:/.#-')),
  minLength: 1,
  maxLength: 134,
});

test('a code is square for square what another maker of codes makes of the same text', () => {
  const same = {
    minCorrectionLevel: correction.L,
    maxCorrectionLevel: correction.L,
    minVersion: 6,
    maxVersion: 6,
    mask: 0,
  } as const;
  fc.assert(
    fc.property(link, (text) => {
      const other = generate(mode.bytes(new TextEncoder().encode(text)), same);
      const own = qrCode(text);
      expect(own?.length).toBe(other.size);
      expect(own).toEqual(
        Array.from({ length: other.size }, (_, y) =>
          Array.from({ length: other.size }, (_1, x) => other.get(x, y)),
        ),
      );
    }),
    { numRuns: 200 },
  );
});

test('a code is read as its text by other code than made it, as a camera would see it', () => {
  fc.assert(
    fc.property(link, (text) => {
      const code = qrCode(text) ?? [];
      const around = 4;
      const scale = 4;
      const width = (code.length + 2 * around) * scale;
      const dots = new Uint8Array(width * width * 4).fill(255);
      for (let at = 0; at < width * width; at += 1) {
        const x = Math.floor((at % width) / scale) - around;
        const y = Math.floor(at / width / scale) - around;
        if (code[y]?.[x] === true) dots.fill(0, at * 4, at * 4 + 3);
      }
      expect(decodeQR({ width, height: width, data: dots })).toBe(text);
    }),
    { numRuns: 50 },
  );
});

test('a text that does not fit gets no code, never a wrong one', () => {
  expect(qrCode('a'.repeat(134))).not.toBeNull();
  expect(qrCode('a'.repeat(135))).toBeNull();
  expect(qrCode('é'.repeat(68))).toBeNull();
});
