import { qrCode } from '#domain/qrCode.ts';

const svg = 'http://www.w3.org/2000/svg';
/** The white edge that scanners need, in squares (ISO/IEC 18004). */
const edge = 4;

/** A QR code as a picture that is drawn in the page, by elements and not by text; null for a text that is too long. */
export const qrPicture = (text: string, label: string): SVGElement | null => {
  const code = qrCode(text);
  if (code === null) return null;
  const size = String(code.length + 2 * edge);
  const squares = code.flatMap((row, y) =>
    row.map((isDark, x) => (isDark ? `M${String(x + edge)} ${String(y + edge)}h1v1h-1z` : '')),
  );
  const picture = document.createElementNS(svg, 'svg');
  const path = document.createElementNS(svg, 'path');
  for (const [name, value] of [
    ['class', 'qr'],
    ['viewBox', `0 0 ${size} ${size}`],
    ['role', 'img'],
    ['aria-label', label],
    ['shape-rendering', 'crispEdges'],
  ] as const)
    picture.setAttribute(name, value);
  path.setAttribute('d', squares.join(''));
  picture.append(path);
  return picture;
};
