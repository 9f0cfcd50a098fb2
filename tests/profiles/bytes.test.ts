import { describe, expect, test } from 'vitest';
import { searchFor } from './bytes.ts';
import { unpackMozLz4 } from './files.ts';

describe('the search through a profile', () => {
  test.each(['utf8', 'utf16le'] as const)(
    'finds a text written as %s, wherever it stands',
    (encoding) => {
      const search = searchFor(['quiet reading', 'not there']);
      const text = Buffer.from('quiet reading', encoding);
      for (const before of [0, 1, 3, 4096]) {
        const file = Buffer.concat([Buffer.alloc(before, 0x71), text, Buffer.alloc(before)]);
        expect(search(file)).toEqual(['quiet reading']);
      }
      expect(search(text.subarray(0, -1))).toEqual([]);
    },
  );

  test('finds texts that begin alike, and letters beyond English', () => {
    const search = searchFor(['sección uno', 'sección dos', 'ملاذ آمن']);
    expect([...search(Buffer.from('ملاذ آمن, sección dos'))].sort()).toEqual(
      ['sección dos', 'ملاذ آمن'].sort(),
    );
  });

  test('refuses a text too short to mean anything', () => {
    expect(() => searchFor(['abc'])).toThrowErrorMatchingInlineSnapshot(
      `[Error: "abc" is too short to be looked for.]`,
    );
  });

  test('unpacks what Firefox packs, matches that overlap themselves too', () => {
    // A literal "ab", then a match of 8 bytes from 2 back, then the literal "!".
    const block = Buffer.from([0x24, 0x61, 0x62, 0x02, 0x00, 0x10, 0x21]);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(11);
    expect(
      unpackMozLz4(Buffer.concat([Buffer.from('mozLz40\0', 'latin1'), length, block])).toString(),
    ).toBe('ababababab!');
  });
});
