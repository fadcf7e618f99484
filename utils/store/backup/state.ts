import * as v from 'valibot';
import { derivedId, open, RecordDamaged, seal, type DataKey, type Sealed } from '@/utils/vault';
import { asking, database, putRecords } from '../database';
import { whole } from '../entries';
import { watchDerived, type Listener } from '../live';
import type { Visits } from '../visits';

const stateSchema = v.object({
  version: v.literal(1),
  /** When a backup was saved last, UTC ms. */
  at: v.optional(v.number()),
  /** What seals the next one: asked once. */
  passphrase: v.optional(v.string()),
  /** When one was written into the chosen folder last, UTC ms. */
  inFolderAt: v.optional(v.number()),
});

/** What the vault remembers of its backups. */
export type BackupState = v.InferOutput<typeof stateSchema>;

const NOTHING_YET: BackupState = { version: 1 };
const idOf = (key: DataKey) => derivedId(key, 'backup');

/** Follows what the vault remembers of its backups; answers how to stop. */
export function watchBackupState({ key }: Visits, listener: Listener<BackupState>): () => void {
  const ids = idOf(key).then((id) => [id]);
  return watchDerived(ids, ([record]) => openState(key, record), listener);
}

/** What the vault remembers of its backups. @throws RecordDamaged | StorageRefused */
export async function readBackupState({ key }: Visits): Promise<BackupState> {
  const id = await idOf(key);
  return openState(key, await asking(() => database.records.get(id)));
}

/** Changes it, and resolves when it is on the disk. A record that does not open is made anew. */
export function changeBackupState(visits: Visits, change: Partial<BackupState>): Promise<void> {
  return navigator.locks.request('backup state', async () => {
    const before = await readAnyway(visits);
    const after = { ...before, ...change };
    await putRecords([await seal(visits.key, await idOf(visits.key), after)]);
  });
}

async function readAnyway(visits: Visits): Promise<BackupState> {
  try {
    return await readBackupState(visits);
  } catch (error) {
    if (!(error instanceof RecordDamaged)) throw error;
    return NOTHING_YET;
  }
}

async function openState(key: DataKey, record: Sealed | undefined): Promise<BackupState> {
  return record ? whole((data) => v.parse(stateSchema, data), await open(key, record)) : NOTHING_YET;
}
