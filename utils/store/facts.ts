import { AUDIT_CHANGES, type AuditEvent } from './audit-pages';
import { readAuditLog } from './audit';
import { readBackupState } from './backup';
import { database, readHeader } from './database';
import type { Visits } from './visits';

/** What can be told of the vault without naming anything in it. */
export interface VaultFacts {
  /** How many ways in it has. */
  waysIn: number;
  visits: number;
  /** How many of the visits are in the bin. */
  binned: number;
  events: number;
  /** When a visit was changed last, as the log tells it (UTC ms). */
  lastChange: number | undefined;
  /** When a backup was saved last, as a file or into the chosen folder (UTC ms). */
  lastBackup: number | undefined;
  /** The version of the database's layout. */
  layout: number;
}

/** Reads them. @throws StorageRefused | VaultGone */
export async function vaultFacts(visits: Visits): Promise<VaultFacts> {
  const [header, { events }, backup] = await Promise.all([
    readHeader(),
    readAuditLog(visits),
    readBackupState(visits),
  ]);
  const saved = [backup.at, backup.inFolderAt].filter((at) => at !== undefined);
  const numbers = { visits: 0, binned: 0 };
  for await (const slice of visits.entries()) {
    numbers.visits += slice.length;
    numbers.binned += slice.filter(({ binned }) => binned !== undefined).length;
  }
  return {
    ...numbers,
    waysIn: header?.slots.length ?? 0,
    events: events.length,
    lastChange: events.find(isChange)?.at,
    lastBackup: saved.length > 0 ? Math.max(...saved) : undefined,
    layout: database.verno,
  };
}

function isChange({ what }: AuditEvent): boolean {
  return AUDIT_CHANGES.includes(what);
}
