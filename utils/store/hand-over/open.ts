import { inTurns, type Turn } from '@/utils/browser';
import { readHandOver, type HandOver } from '@/utils/export';
import { openFile } from '@/utils/vault';
import { parsePart, takeApart, textOf } from '../backup';
import { asRefusal, HandOverRefused } from './errors';

/** The largest file that is read, in bytes: one visit with every field full has some 20 MB. */
const MOST_BYTES = 50_000_000;

/** How a hand-over is opened. */
export interface HowToOpenHandOver {
  /** How far the passphrase's derivation is, from 0 to 1. */
  progress?: ((part: number) => void) | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * Opens a hand-over and checks all that is in it. Nothing is changed.
 * @throws HandOverRefused | FileRefused | DOMException when the file cannot be read | the signal's reason
 */
export async function openHandOver(
  file: Blob,
  passphrase: string,
  { progress, signal }: HowToOpenHandOver = {},
): Promise<HandOver> {
  if (file.size > MOST_BYTES) throw new HandOverRefused('too-large');
  const sealed = new Uint8Array(await file.arrayBuffer());
  const plain = await openFile(sealed, passphrase, { progress, signal });
  return readDocument(plain, inTurns(signal));
}

async function readDocument(bytes: Uint8Array, turn: Turn): Promise<HandOver> {
  const data = await parse(bytes, turn);
  const format = (data as { format?: unknown } | null)?.format;
  const [, kind, version] = /^webside-(hand-over|backup)\/(\d+)$/.exec(String(format)) ?? [];
  if (kind === 'backup') throw new HandOverRefused('backup');
  if (kind === 'hand-over' && Number(version) > 1) throw new HandOverRefused('newer');
  try {
    return readHandOver(data);
  } catch (error) {
    throw new HandOverRefused('not-hand-over', { cause: error });
  }
}

/** How deep it is and how many parts it has is known before it is parsed. */
async function parse(bytes: Uint8Array, turn: Turn): Promise<unknown> {
  try {
    await takeApart(bytes, turn);
    return parsePart(textOf(bytes));
  } catch (error) {
    throw asRefusal(error);
  }
}
