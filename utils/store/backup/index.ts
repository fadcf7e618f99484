export type { BackupDocument } from './document';
export { isBackupDue } from './due';
export { BackupRefused } from './errors';
export { keepBackupFolder, readBackupFolder, writeFolderBackup } from './folder';
export { openBackup } from './open';
export { planRestore, type RestorePlan } from './plan';
export { CONFLICTS, restoreBackup, type Conflict } from './restore';
export { BACKUP_FILE, makeBackup, type BackupStep } from './save';
export { changeBackupState, readBackupState, watchBackupState, type BackupState } from './state';
