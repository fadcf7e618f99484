import { inTurns } from '@/utils/browser';
import { openFile } from '@/utils/vault';
import { readDocument, type BackupDocument } from './document';
import { BackupRefused } from './errors';

/** The largest file that is read, in bytes. */
const MOST_BYTES = 500_000_000;

/** How a backup is opened. */
export interface HowToOpen {
  /** Reads what a clinician changed over the standard; throws where it is nothing such. */
  readPersonal: (data: unknown) => unknown;
  /** How far the passphrase's derivation is, from 0 to 1. */
  progress?: ((part: number) => void) | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * Opens a backup and checks all that is in it, in slices. Nothing is changed.
 * @throws BackupRefused | FileRefused | DOMException when the file cannot be read | the signal's reason
 */
export async function openBackup(
  file: Blob,
  passphrase: string,
  { readPersonal, progress, signal }: HowToOpen,
): Promise<BackupDocument> {
  if (file.size > MOST_BYTES) throw new BackupRefused('too-large');
  const sealed = new Uint8Array(await file.arrayBuffer());
  const plain = await openFile(sealed, passphrase, { progress, signal });
  return readDocument(plain, readPersonal, inTurns(signal));
}
