import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { likeness, picturesIn } from './pictures.ts';

const chunk = (kind: string, data: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
};

/** A picture two points wide, three colors a point, with a filter before every line. */
const png = (lines: readonly (readonly number[])[], of: string): Buffer => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(2, 0);
  head.writeUInt32BE(lines.length, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('tEXt', Buffer.from(`Thumb::URI\0${of}`, 'latin1')),
    chunk('IDAT', deflateSync(Buffer.from(lines.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

test('a picture is found by its signature, inside of another file too, with its address and its points', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pictures-'));
  try {
    const lines = [
      [0, 1, 2, 3, 4, 5, 6],
      [1, 1, 2, 3, 3, 3, 3],
      [2, 0, 0, 0, 0, 0, 1],
      [3, 1, 1, 1, 1, 1, 1],
      [4, 9, 9, 9, 9, 9, 9],
    ];
    const bytes = png(lines, 'http://site/');
    writeFileSync(path.join(folder, 'cache.bin'), Buffer.concat([Buffer.from('before'), bytes]));
    writeFileSync(path.join(folder, 'no picture.txt'), 'PNG');
    writeFileSync(path.join(folder, 'photo'), Buffer.from([0xff, 0xd8, 0xff, 0xe0]));
    const found = picturesIn(folder);
    expect(found.map(({ file, of, width, height }) => [file, of, width, height])).toEqual([
      ['cache.bin', 'http://site/', 2, 5],
      ['photo', '', 0, 0],
    ]);
    expect(
      [...(found[0]?.points ?? [])].map((point) => point.toString(16).padStart(6, '0')),
    ).toEqual([
      '010203',
      '040506',
      '010203',
      '040506',
      '010203',
      '040507',
      '010202',
      '030405',
      '0a0b0b',
      '131414',
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('two pictures are as like as what is drawn on them, not as their ground', () => {
  const of = (...points: readonly number[]) => ({
    file: '',
    of: '',
    width: points.length,
    height: 1,
    points: Uint32Array.from(points),
  });
  expect(likeness(of(0, 0, 0, 0, 1, 2), of(0, 0, 0, 0, 1, 2))).toBe(1);
  expect(likeness(of(0, 0, 0, 0, 1, 2), of(0, 0, 3, 4, 0, 0))).toBe(0);
  expect(likeness(of(0, 0, 0, 0, 1, 2), of(0, 0, 0, 0, 1, 3))).toBe(0.5);
  expect(likeness(of(0, 1), of(0, 1, 2))).toBe(0);
});
