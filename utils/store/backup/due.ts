import type { Index } from '../entries';
import type { BackupState } from './state';

const DAY = 86_400_000;
/** A backup is due after so many days, or so many visits, without one. */
const DAYS = 7;
const VISITS = 20;

/**
 * Whether the clinician should be reminded of a backup. Without a visit there is nothing to save.
 * @param now UTC ms
 */
export function isBackupDue({ at }: BackupState, { entries, shelves }: Index, now: number): boolean {
  const kept = entries.filter(({ binned }) => binned === undefined);
  if (kept.length === 0 && shelves.length === 0) return false;
  const since = kept.filter(({ started }) => at === undefined || started.at > at);
  if (since.length >= VISITS || (at === undefined && shelves.length > 0)) return true;
  const from = at ?? Math.min(...kept.map(({ started }) => started.at));
  // A clock that was wrong at the last one must not keep it from being told.
  return Math.abs(now - from) >= DAYS * DAY;
}
