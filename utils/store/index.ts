export {
  BACKUP_FILE,
  BackupRefused,
  changeBackupState,
  CONFLICTS,
  isBackupDue,
  keepBackupFolder,
  makeBackup,
  openBackup,
  planRestore,
  readBackupFolder,
  restoreBackup,
  watchBackupState,
  writeFolderBackup,
  type BackupDocument,
  type BackupState,
  type BackupStep,
  type Conflict,
  type RestorePlan,
} from './backup';
export { checkRecords, type Checked, type RecordKind } from './checking';
export { CLINICIAN_PARTS, watchClinician, type Clinician, type ClinicianPart } from './clinician';
export { openClinicianKeeper, type ClinicianKeeper } from './clinician-keeper';
export { whenBlocked } from './database';
export { openDraftBox, type DraftBox } from './drafts';
export type { Index } from './entries';
export {
  CodeThere,
  DatabaseBlocked,
  NotFound,
  StorageFull,
  StorageRefused,
  TooLong,
  VaultGone,
} from './errors';
export { vaultFacts, type VaultFacts } from './facts';
export { findGate, giveUpLostVault, type Gate } from './gate';
export { eraseVisits } from './erasing';
export { eraseEverything } from './everything';
export {
  HAND_OVER_FILE,
  HandOverRefused,
  openHandOver,
  stampHandOver,
  sealHandOver,
  takeHandOver,
  takenBefore,
  type HandOverStep,
} from './hand-over';
export { readOlder } from './history';
export { forgetMoved, keepHouse, type House } from './housekeeping';
export { guardDatabase } from './guarding';
export type { KeptShelves } from './index-record';
export { beginKeyChange, continueKeyChange, type Progress } from './key-change';
export { readAuditLog } from './audit';
export type { AuditEvent, AuditWhat } from './audit-pages';
export { Keeper, type Saving } from './keeper';
export { watchIndex, watchVisit } from './live';
export { note, noteStandard, whenNoted } from './noting';
export { takeOverUnlock } from './taking-over';
export { changePersonal, watchPersonal } from './personal';
export { readInSlices, type SeenNonces } from './reading';
export { allOfLabel, sameLabel } from './same-label';
export { frontOf, openVisits, Visits, waitingIn } from './visits';
export {
  changePassphrase,
  createVault,
  readProtection,
  recover,
  setFirstRecoveryCode,
  setRecoveryCode,
  unlock,
  type Protection,
} from './ways-in';
