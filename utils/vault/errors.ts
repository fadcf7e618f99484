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
/** The recovery code opens no slot of this vault. */
export class WrongRecoveryCode extends Error {
  override name = 'WrongRecoveryCode';
}
/** The record is sealed by a key that this page does not hold: another window has changed the data key. */
export class KeyChanged extends Error {
  override name = 'KeyChanged';
}
