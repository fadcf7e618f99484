/** Bytes that were written compressed. */
interface Unpacked {
  /** Nothing where no block begins; less than the whole where its end is broken, or lies elsewhere. */
  bytes: Uint8Array;
  /** Whether any of them lie there only as a hint at others, so that they cannot be read without this. */
  hasCopies: boolean;
}

/**
 * Decodes what Snappy wrote, as far as it goes (https://github.com/google/snappy/blob/main/format_description.txt).
 * Browsers compress what a page keeps with it.
 * @param packed in which a compressed block begins at `at`
 * @param room for what comes out; a block that needs more is taken for none
 */
export function unsnappy(packed: Uint8Array, at = 0, room = new Uint8Array(1 << 20)): Unpacked {
  const [length, start] = readVarint(packed, at);
  if (length > room.length) return { bytes: room.subarray(0, 0), hasCopies: false };
  let from = start;
  let to = 0;
  let hasCopies = false;
  while (to < length && from < packed.length) {
    const tag = readTag(packed, from);
    from = tag.next;
    if (tag.length > length - to) break;
    if (tag.offset === undefined) {
      if (from + tag.length > packed.length) break;
      room.set(packed.subarray(from, from + tag.length), to);
      from += tag.length;
    } else {
      if (tag.offset === 0 || tag.offset > to) break;
      hasCopies = true;
      // It may run into what it writes itself: byte by byte.
      for (let number = to; number < to + tag.length; number += 1) room[number] = room[number - tag.offset]!;
    }
    to += tag.length;
  }
  return { bytes: room.subarray(0, to), hasCopies };
}

/** A literal run, or a copy of what was written `offset` bytes before. */
interface Tag {
  length: number;
  offset?: number;
  next: number;
}

function readTag(bytes: Uint8Array, at: number): Tag {
  const tag = bytes[at]!;
  const size = tag >> 2;
  switch (tag & 3) {
    case 0: {
      const extra = Math.max(0, size - 59);
      return { length: (extra === 0 ? size : little(bytes, at + 1, extra)) + 1, next: at + 1 + extra };
    }
    case 1:
      return { length: 4 + (size & 7), offset: ((tag >> 5) << 8) | (bytes[at + 1] ?? 0), next: at + 2 };
    case 2:
      return { length: size + 1, offset: little(bytes, at + 1, 2), next: at + 3 };
    default:
      return { length: size + 1, offset: little(bytes, at + 1, 4), next: at + 5 };
  }
}

/** A whole number of so many bytes, the lowest first. */
function little(bytes: Uint8Array, at: number, count: number): number {
  let value = 0;
  for (let number = count - 1; number >= 0; number -= 1) value = value * 256 + (bytes[at + number] ?? 0);
  return value;
}

/** @returns the value, and where it ends; 0 where it has more than five bytes, as none of Snappy's has */
function readVarint(bytes: Uint8Array, at: number): [value: number, end: number] {
  let value = 0;
  for (let number = 0; number < 5; number += 1) {
    const byte = bytes[at + number] ?? 0;
    value += (byte & 0x7f) * 2 ** (7 * number);
    if (byte < 0x80) return [value, at + number + 1];
  }
  return [0, at];
}
