import { Decrypter, Encrypter } from 'age-encryption';
import { inTurns, type Turn } from '@/utils/browser';
import { identityOf, recipientOf } from './age-passphrase';
import type { Bytes } from './bytes';
import { FileRefused } from './file-refused';

/** What is enciphered or deciphered at once; also the size of age's own chunks. */
const AT_ONCE = 64 * 1024;
const ROOM_FOR_HEADER = 4 * 1024;
const MAGIC = 'age-encryption.org/v1\n';

/** How a file is sealed or opened. */
export interface HowToFile {
  /** Base-2 logarithm of scrypt's N: 18, as age writes it. Only tests take less. */
  workFactor?: number | undefined;
  /** How far the derivation from the passphrase is, from 0 to 1: it takes most of the time of a small file. */
  progress?: ((part: number) => void) | undefined;
  signal?: AbortSignal | undefined;
}

/** See `sealFile`. */
export async function encrypt(parts: readonly Bytes[], passphrase: string, how: HowToFile): Promise<Bytes> {
  const { workFactor = 18, signal } = how;
  const turn = inTurns(signal);
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipientOf(passphrase, workFactor, how));
  const size = parts.reduce((sum, part) => sum + part.length, 0);
  const sealed = await encrypter.encrypt(streamOf(parts, turn));
  return collect(sealed, size + Math.ceil(size / AT_ONCE) * 16 + ROOM_FOR_HEADER, turn);
}

/** See `openFile`. */
export async function decrypt(bytes: Bytes, passphrase: string, how: HowToFile): Promise<Bytes> {
  checkHead(bytes);
  const turn = inTurns(how.signal);
  const decrypter = new Decrypter();
  decrypter.addIdentity(identityOf(passphrase, how));
  try {
    const plain = await decrypter.decrypt(streamOf([bytes], turn));
    return await collect(plain, bytes.length, turn);
  } catch (error) {
    how.signal?.throwIfAborted();
    if (error instanceof FileRefused) throw error;
    throw new FileRefused('damaged', { cause: error });
  }
}

/** A header without an end would be looked for through the whole file. */
function checkHead(bytes: Bytes): void {
  const head = Array.from(bytes.subarray(0, ROOM_FOR_HEADER), (byte) => String.fromCharCode(byte)).join('');
  if (head.startsWith(MAGIC)) {
    if (!head.includes('\n--- ')) throw new FileRefused('damaged');
    return;
  }
  throw new FileRefused(head.startsWith('age-encryption.org/') ? 'newer' : 'not-age');
}

function streamOf(parts: readonly Bytes[], turn: Turn): ReadableStream<Uint8Array> {
  const pieces = piecesOf(parts);
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      await turn();
      const { done, value } = pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}

function* piecesOf(parts: readonly Bytes[]): Generator<Uint8Array, undefined> {
  for (const part of parts) {
    for (let at = 0; at < part.length; at += AT_ONCE) yield part.subarray(at, at + AT_ONCE);
  }
}

/** All of a stream, which has at most `most` bytes. */
async function collect(stream: ReadableStream<Uint8Array>, most: number, turn: Turn): Promise<Bytes> {
  const all = new Uint8Array(most);
  let length = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return all.subarray(0, length);
    all.set(value, length);
    length += value.length;
    await turn();
  }
}
