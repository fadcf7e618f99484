import * as v from 'valibot';
import type { Sealed } from '@/utils/vault';
import { orNothing } from '../damaged';
import { watchDerived, type Listener } from '../live';
import { openOwn, ownId, putOwn, readOwn } from '../own';
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
const readState = (data: unknown) => v.parse(stateSchema, data);

/** Follows what the vault remembers of its backups; answers how to stop. */
export function watchBackupState({ key }: Visits, listener: Listener<BackupState>): () => void {
  const ids = ownId(key, 'backup').then((id) => [id]);
  const open = async (record: Sealed | undefined) => (await openOwn(key, record, readState)) ?? NOTHING_YET;
  return watchDerived(ids, ([record]) => open(record), listener);
}

/** What the vault remembers of its backups. @throws RecordDamaged | StorageRefused */
export async function readBackupState({ key }: Visits): Promise<BackupState> {
  return (await readOwn(key, 'backup', readState)) ?? NOTHING_YET;
}

/** Changes it, and resolves when it is on the disk. A record that does not open is made anew. */
export function changeBackupState(visits: Visits, change: Partial<BackupState>): Promise<void> {
  return navigator.locks.request('backup state', async () => {
    const before = await orNothing(readBackupState(visits));
    await putOwn(visits.key, 'backup', { ...(before ?? NOTHING_YET), ...change });
  });
}
