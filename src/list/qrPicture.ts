import { generate } from 'lean-qr/nano';

const svg = 'http://www.w3.org/2000/svg';
/** The white edge that scanners need, in squares (ISO/IEC 18004). */
const edge = 4;

/** A QR code as a picture that is drawn in the page, by elements and not by text. */
export const qrPicture = (text: string, label: string): SVGElement => {
  const code = generate(text);
  const size = String(code.size + 2 * edge);
  let squares = '';
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      if (code.get(x, y)) squares += `M${String(x + edge)} ${String(y + edge)}h1v1h-1z`;
    }
  }
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
  path.setAttribute('d', squares);
  picture.append(path);
  return picture;
};
