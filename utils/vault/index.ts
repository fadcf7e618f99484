export {
  KeyChanged,
  RecordDamaged,
  TooSoon,
  VaultLocked,
  WeakParameters,
  WrongPassphrase,
  WrongRecoveryCode,
} from './errors';
export { currentKey, derivedId, forgetKey, idsSecret, onLocked, rawKey, type DataKey } from './key';
export { isSameCode, isWholeCode, makeRecoveryCode, makeRecoverySlot } from './recovery';
export { open, openDraft, prepareDrafts, seal, type Sealed } from './seal';
export { makePassphraseSlot } from './slots';
export { PASSPHRASE_AT_LEAST, strengthOf, type Strength } from './strength';
export {
  delayAfter,
  enterVault,
  isUnprotected,
  makeVault,
  newKey,
  openByAnySlot,
  sealInner,
  unlock,
  type Header,
} from './vault';
