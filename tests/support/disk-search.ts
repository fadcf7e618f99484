import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unsnappy } from './snappy';

/** A secret that was found where it must not be. */
export interface Hit {
  /** Its name, not itself. */
  secret: string;
  how: Writing;
  /** From a block that had to be decompressed to read it. */
  isPacked: boolean;
  file: string;
}

/** The ways in which bytes are written down. The last is Firefox's, for the key of a record. */
const WRITINGS = {
  utf8: (text: Buffer) => text,
  'utf-16 le': (text: Buffer) => Buffer.from(text.toString(), 'utf16le'),
  'utf-16 be': (text: Buffer) => Buffer.from(text.toString(), 'utf16le').swap16(),
  'base64 at 0': (text: Buffer) => base64At(text, 0),
  'base64 at 1': (text: Buffer) => base64At(text, 1),
  'base64 at 2': (text: Buffer) => base64At(text, 2),
  hex: (text: Buffer) => Buffer.from(text.toString('hex')),
  HEX: (text: Buffer) => Buffer.from(text.toString('hex').toUpperCase()),
  'record key': (text: Buffer) => Buffer.from(text.map((byte) => byte + 1)),
};
export type Writing = keyof typeof WRITINGS;

/** A secret in each way that it could be written down. */
export function writingsOf(secret: Buffer): [Writing, Buffer][] {
  const isText = Buffer.from(secret.toString()).equals(secret);
  return (Object.keys(WRITINGS) as Writing[])
    .filter((how) => isText || !how.startsWith('utf-16'))
    .map((how) => [how, WRITINGS[how](secret)]);
}

/** What base64 makes of it, wherever it stands among other bytes: without the signs that those have a part in. */
function base64At(text: Buffer, offset: number): Buffer {
  const all = Buffer.concat([Buffer.alloc(offset), text]);
  const own = all.toString('base64').slice(Math.ceil((offset * 8) / 6), Math.floor((all.length * 8) / 6));
  return Buffer.from(own);
}

/** Files in which a browser keeps what pages give it to keep, compressed or not. */
const PACKED = /\.(ldb|log|sqlite|sqlite-wal)$/;
/** Below this a block holds no whole secret (bytes). */
const LEAST = 16;

/** Looks for secrets in each file of a folder, as they are and inside compressed blocks; each way of writing once a file. */
export async function searchFolder(folder: string, secrets: ReadonlyMap<string, Buffer>): Promise<Hit[]> {
  const wanted = [...secrets].flatMap(([secret, bytes]) =>
    writingsOf(bytes).map(([how, written]) => ({ secret, how, written })),
  );
  const hits: Hit[] = [];
  for (const file of await filesIn(folder)) {
    const bytes = await readFile(join(folder, file));
    const note = (found: Buffer, isPacked: boolean) => {
      for (const { secret, how, written } of wanted) {
        const isKnown = hits.some(
          (hit) => hit.file === file && hit.secret === secret && hit.how === how && hit.isPacked === isPacked,
        );
        if (!isKnown && found.includes(written)) hits.push({ secret, how, isPacked, file });
      }
    };
    note(bytes, false);
    if (PACKED.test(file)) for (const block of blocksIn(bytes)) note(block, true);
  }
  return hits;
}

/** Every block in which something has to be decompressed, wherever it begins; each is good until the next. */
function* blocksIn(bytes: Buffer): Generator<Buffer> {
  const room = new Uint8Array(1 << 20);
  for (let at = 0; at < bytes.length; at += 1) {
    const { bytes: block, hasCopies } = unsnappy(bytes, at, room);
    if (hasCopies && block.length >= LEAST) yield Buffer.from(block.buffer, 0, block.length);
  }
}

/** The paths of all files, from the folder on. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}
