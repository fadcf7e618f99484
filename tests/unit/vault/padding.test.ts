import { describe, expect, it } from 'vitest';
import { pad, unpad } from '@/utils/vault/padding';

const KIB = 1024;

/** Bytes that are nowhere zero, of a pattern that no size class divides. */
function plain(length: number): Uint8Array {
  const bytes = new Uint8Array(length).fill(7);
  for (let at = 0; at < length; at += 251) bytes[at] = (at % 255) + 1;
  return bytes;
}

describe('what lies on the disk shows a size class, never a length:', () => {
  it.each([
    [0, KIB],
    [1, KIB],
    [KIB - 4, KIB],
    [KIB - 3, 4 * KIB],
    [4 * KIB - 4, 4 * KIB],
    [4 * KIB - 3, 16 * KIB],
    [16 * KIB - 3, 64 * KIB],
    [64 * KIB - 3, 256 * KIB],
    [256 * KIB - 3, KIB * KIB],
    [KIB * KIB - 4, KIB * KIB],
    [KIB * KIB - 3, 2 * KIB * KIB],
    [3 * KIB * KIB - 4, 3 * KIB * KIB],
    [3 * KIB * KIB, 4 * KIB * KIB],
  ])('%d bytes lie in %d', (length, size) => {
    const padded = pad(plain(length));
    expect(padded).toHaveLength(size);
    expect(Buffer.compare(unpad(padded), plain(length))).toBe(0);
  });
});

it('the padding is zeros', () => {
  expect(
    pad(plain(10))
      .subarray(14)
      .every((byte) => byte === 0),
  ).toBe(true);
});

it('what was padded may lie anywhere in a buffer', () => {
  const within = new Uint8Array(2 * KIB);
  within.set(pad(plain(10)), 7);
  expect(unpad(within.subarray(7, 7 + KIB))).toEqual(plain(10));
});

it.each([
  ['nothing', []],
  ['less than a length', [0, 0, 1]],
  ['a length beyond its end', [0, 0, 0, 5, 1, 2, 3, 4]],
  ['the greatest length', [255, 255, 255, 255, 1]],
])('garbage is refused: %s', (_, bytes) => {
  expect(() => unpad(Uint8Array.from(bytes))).toThrow(RangeError);
});
