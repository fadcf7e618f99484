import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { qrOf } from '@/components/app';

/** What a reader that is none of ours finds in a code, drawn with its frame. */
function readBack(text: string): string | undefined {
  const code = qrOf(text);
  if (!code) return undefined;
  const [each, frame] = [4, 4];
  const side = (code.size + 2 * frame) * each;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      if (!code.get(Math.floor(x / each) - frame, Math.floor(y / each) - frame)) continue;
      pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  }
  return jsQR(pixels, side, side)?.data;
}

const ADDRESS = 'https://survey.example/how?visit=video&n=';

test.each([
  ['a short address', `${ADDRESS}1`],
  ['the longest address that a standard may have', ADDRESS.padEnd(2_000, 'aB3-_~%')],
  ['an address in other letters', 'https://survey.example/كيف-كان/über'],
])('%s comes back whole', (_, address) => {
  expect(readBack(address)).toBe(address);
});

test('what no code can hold has none', () => {
  expect(qrOf('x'.repeat(2_940))).toBeDefined();
  expect(qrOf('x'.repeat(2_941))).toBeUndefined();
  // Each of these letters takes three bytes.
  expect(qrOf(`https://survey.example/${'問'.repeat(1_000)}`)).toBeUndefined();
  expect(qrOf('問'.repeat(980))).toBeDefined();
});
