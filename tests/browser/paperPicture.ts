import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { PDFiumLibrary } from '@hyzyla/pdfium';

/** A page of paper in grays, one byte a dot, and the words on it. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly dots: Uint8Array;
}

/** Dots to the inch: enough to see a line of text, too few to see which font it has. */
const dotsPerInch = 24;

/** How every page of a PDF looks, and all its words. */
export const picturesOf = async (
  pdf: Buffer,
): Promise<{ readonly pages: readonly Picture[]; readonly text: string }> => {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(pdf);
    // All words first: PDFium cannot read a page that it has drawn.
    const text = [...document.pages()].map((page) => page.getText()).join('\n');
    const pages: Picture[] = [];
    for (const page of document.pages()) {
      // It draws sharp edges; at four times the size and put together, a dot tells how much ink there is.
      const fine = await page.render({ scale: (dotsPerInch * 4) / 72, render: 'bitmap' });
      pages.push(coarse(fine.data, fine.width, fine.height));
    }
    document.destroy();
    return { pages, text };
  } finally {
    library.destroy();
  }
};

/** The mean of the differences of two pictures in fields of half an inch, or as many dots, and the largest, from 0 (the same) to 1. */
export const difference = (
  one: Picture,
  other: Picture,
  side = dotsPerInch / 2,
): { mean: number; most: number } => {
  const a = fields(one, side);
  const b = fields(other, side);
  if (a.length !== b.length) return { mean: 1, most: 1 };
  const apart = a.map((ink, at) => Math.abs(ink - (b[at] ?? 0)));
  return {
    mean: apart.reduce((sum, each) => sum + each, 0) / apart.length,
    most: Math.max(...apart),
  };
};

/** A picture as a PNG of 8-bit grays (https://www.w3.org/TR/png/). */
export const pngOf = ({ width, height, dots }: Picture): Buffer => {
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    lines.set(dots.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

/** The picture in a PNG that `pngOf` wrote. */
export const pictureIn = (png: Buffer): Picture => {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const lines = inflateSync(png.subarray(41, 41 + png.readUInt32BE(33)));
  const dots = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1)
    dots.set(lines.subarray(y * (width + 1) + 1, (y + 1) * (width + 1)), y * width);
  return { width, height, dots };
};

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
};

const coarse = (data: Uint8Array, fineWidth: number, fineHeight: number): Picture => {
  const width = Math.floor(fineWidth / 4);
  const height = Math.floor(fineHeight / 4);
  const dots = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      let sum = 0;
      for (let i = 0; i < 16; i += 1)
        sum += data[((y * 4 + (i >> 2)) * fineWidth + x * 4 + (i & 3)) * 4] ?? 255;
      dots[y * width + x] = sum / 16;
    }
  }
  return { width, height, dots };
};

/** How much ink stands in each field, from 0 to 1. */
const fields = ({ width, height, dots }: Picture, side: number): readonly number[] => {
  const across = Math.ceil(width / side);
  const sums = new Array<number>(across * Math.ceil(height / side)).fill(0);
  for (const [at, dot] of dots.entries()) {
    const field =
      Math.floor(Math.floor(at / width) / side) * across + Math.floor((at % width) / side);
    sums[field] = (sums[field] ?? 0) + (255 - dot) / 255 / side ** 2;
  }
  return sums;
};
