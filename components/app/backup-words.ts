import { backupWords } from '@/utils/messages';
import { BackupRefused } from '@/utils/store';
import { FileRefused } from '@/utils/vault';
import { reasonOf } from './problem';

/** Why a backup was not saved or restored, in words. */
export function backupReason(error: unknown): string {
  const { reason } = backupWords();
  if (error instanceof FileRefused || error instanceof BackupRefused) return reason[error.reason];
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'AbortError') return reason.stopped;
  return name === 'NotReadableError' || name === 'NotFoundError' ? reason.unreadable : reasonOf(error);
}
