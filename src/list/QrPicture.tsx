import { generate } from 'lean-qr/nano';

/** The white edge that scanners need, in squares (ISO/IEC 18004). */
const edge = 4;

interface Props {
  readonly text: string;
  readonly label: string;
}

/** A QR code as a picture that is drawn in the page, by elements and not by text. */
export const QrPicture = ({ text, label }: Props) => {
  const code = generate(text);
  const size = String(code.size + 2 * edge);
  let squares = '';
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      if (code.get(x, y)) squares += `M${String(x + edge)} ${String(y + edge)}h1v1h-1z`;
    }
  }
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <path d={squares} />
    </svg>
  );
};
