import { generate, type Bitmap2D } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import './qr-code.css';

/** A code holds 2,953 bytes at most (ISO/IEC 18004, version 40, level L); a few of them may go to naming the alphabet. */
const MOST_BYTES = 2_940;
/** The empty frame that a reader needs around a code, in modules (the same standard). */
const FRAME = 4;

/** A text as a QR code; undefined where it is longer than one can hold. */
export function qrOf(text: string): Bitmap2D | undefined {
  return new TextEncoder().encode(text).length > MOST_BYTES ? undefined : generate(text);
}

/** A QR code, black on white whatever the colours are: a camera reads no other. */
export function QrCode({ code, name }: { code: Bitmap2D; name: string }) {
  const size = code.size + 2 * FRAME;
  return (
    <svg
      class="qr"
      role="img"
      aria-label={name}
      viewBox={`${-FRAME} ${-FRAME} ${size} ${size}`}
      shape-rendering="crispEdges"
    >
      <rect class="qr-ground" x={-FRAME} y={-FRAME} width={size} height={size} />
      <path class="qr-ink" d={toSvgPath(code)} />
    </svg>
  );
}
