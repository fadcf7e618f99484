export { openFile, sealFile } from './age';
export { fromUtf8, utf8, type Bytes } from './bytes';
export { RecordDamaged, TooSoon, VaultLocked, WeakParameters, WrongPassphrase } from './errors';
export { FileRefused, type FileReason } from './file-refused';
export { currentKey, derivedId, forgetKey, onLocked, type DataKey } from './key';
export { open, openDraft, prepareDrafts, seal, type Sealed } from './seal';
export { PASSPHRASE_AT_LEAST, strengthOf, type Strength } from './strength';
export { delayAfter, enterVault, makeVault, unlock, type Header } from './vault';
