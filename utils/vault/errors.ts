/** The vault is locked: nothing can be read or written until it is unlocked. */
export class VaultLocked extends Error {
  override name = 'VaultLocked';
}
/** The passphrase opens no slot of this vault. */
export class WrongPassphrase extends Error {
  override name = 'WrongPassphrase';
}
/** Too many wrong passphrases: the next try waits until `until` (UTC ms). */
export class TooSoon extends Error {
  override name = 'TooSoon';
  constructor(readonly until: number) {
    super('wait before the next try');
  }
}
/** A sealed record does not open: it was changed, cut or belongs elsewhere. */
export class RecordDamaged extends Error {
  override name = 'RecordDamaged';
}
/** The header's key derivation is weaker than this vault ever writes: someone may have changed it. */
export class WeakParameters extends Error {
  override name = 'WeakParameters';
}
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
