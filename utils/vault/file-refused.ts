/** Why a sealed file does not open. */
export type FileReason =
  'not-age' | 'newer' | 'no-passphrase' | 'too-much-work' | 'wrong-passphrase' | 'damaged';
/** A file that was sealed by a passphrase does not open. */
export class FileRefused extends Error {
  override name = 'FileRefused';
  constructor(
    readonly reason: FileReason,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}
