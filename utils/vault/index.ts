export { openFile, sealFile } from './age';
export { lockByItself, stayUnlocked } from './auto-lock';
export { fromUtf8, toHex, utf8, type Bytes } from './bytes';
export {
  RecordDamaged,
  TooSoon,
  VaultLocked,
  WeakParameters,
  WrongPassphrase,
  WrongRecoveryCode,
} from './errors';
export { FileRefused, type FileReason } from './file-refused';
export { enterVault, isUnprotected, sealInner, takeKey, type Header } from './header';
export { currentKey, derivedId, forgetKey, idsSecret, onLocked, rawKey, type DataKey } from './key';
export { isSameCode, isWholeCode, makeRecoveryCode, makeRecoverySlot } from './recovery';
export { open, openDraft, prepareDrafts, seal, type Sealed } from './seal';
export { makePassphraseSlot } from './slots';
export { PASSPHRASE_AT_LEAST, strengthOf, type Strength } from './strength';
export { delayAfter, makeVault, newKey, openByAnySlot, unlock } from './vault';
export { isTextUnsaved, UNSAVED } from './unsaved';
