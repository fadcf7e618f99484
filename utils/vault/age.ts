import type { HowToFile } from './age-file';
import type { Bytes } from './bytes';
import { FileRefused } from './file-refused';

/**
 * Seals a file by a passphrase, in slices, as any age tool opens it (age-encryption.org/v1).
 * @param parts what the file holds, one after the other
 * @throws the signal's reason when it is stopped
 */
export function sealFile(parts: readonly Bytes[], passphrase: string, how: HowToFile = {}): Promise<Bytes> {
  return import('./age-file').then(({ encrypt }) => encrypt(parts, composed(passphrase), how));
}

/**
 * Opens a file that was sealed by a passphrase, here or by another age tool, in slices.
 * @throws FileRefused, or the signal's reason when it is stopped
 */
export async function openFile(bytes: Bytes, passphrase: string, how: HowToFile = {}): Promise<Bytes> {
  const decrypt = await import('./age-file').then(({ decrypt }) => decrypt);
  try {
    return await decrypt(bytes, composed(passphrase), how);
  } catch (error) {
    const isWrong = error instanceof FileRefused && error.reason === 'wrong-passphrase';
    if (!isWrong || composed(passphrase) === passphrase) throw error;
    // Another tool takes the passphrase as it was typed.
    return decrypt(bytes, passphrase, how);
  }
}

/** Most keyboards write composed signs (Unicode NFC): what an age tool is given on another one is the same. */
function composed(passphrase: string): string {
  return passphrase.normalize('NFC');
}
