import { join, type Bytes } from './bytes';

const KIB = 1024;
/** Plaintext sizes on disk, in bytes: what lies there shows about how much was written, never how much exactly. */
const CLASSES = [KIB, 4 * KIB, 16 * KIB, 64 * KIB, 256 * KIB, 1024 * KIB];
const LENGTH_BYTES = 4;

/** Puts the length in front and zeros behind, up to the next size class; above 1 MiB, to whole MiB. */
export function pad(plain: Uint8Array): Bytes {
  const needed = plain.length + LENGTH_BYTES;
  const size =
    CLASSES.find((candidate) => candidate >= needed) ?? Math.ceil(needed / (KIB * KIB)) * KIB * KIB;
  const length = new Uint8Array(LENGTH_BYTES);
  new DataView(length.buffer).setUint32(0, plain.length);
  return join(length, plain, new Uint8Array(size - needed));
}

/** What `pad` was given. @throws RangeError when the length does not fit */
export function unpad(padded: Uint8Array): Uint8Array {
  const view = new DataView(padded.buffer, padded.byteOffset, padded.byteLength);
  const length = view.getUint32(0);
  if (length > padded.length - LENGTH_BYTES) throw new RangeError('length beyond the padded bytes');
  return padded.subarray(LENGTH_BYTES, LENGTH_BYTES + length);
}
