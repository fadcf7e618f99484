import { derivedId, open, RecordDamaged, seal, type DataKey, type Sealed } from '@/utils/vault';
import { asking, database, putRecords } from './database';
import { whole } from './entries';
import { watchDerived, type Listener } from './live';
import type { Visits } from './visits';

/** Reads what lies in the record. @throws Error when it has another shape */
type Read<T> = (data: unknown) => T;

/** The id of the record. */
export const personalId = (key: DataKey) => derivedId(key, 'personal');

/** Follows what the clinician made their own, undefined where nothing was; answers how to stop. */
export function watchPersonal<T>(
  { key }: Visits,
  read: Read<T>,
  listener: Listener<T | undefined>,
): () => void {
  const ids = personalId(key).then((id) => [id]);
  return watchDerived(ids, ([record]) => openPersonal(key, record, read), listener);
}

/**
 * Changes what the clinician made their own, and resolves when it is on the disk. A record that does not open is made anew.
 * @throws StorageFull | StorageRefused
 */
export function changePersonal<T>(
  { key }: Visits,
  read: Read<T>,
  change: (before: T | undefined) => T,
): Promise<void> {
  return navigator.locks.request('personal', async () => {
    const id = await personalId(key);
    const record = await asking(() => database.records.get(id));
    const before = await openAnyway(key, record, read);
    await putRecords([await seal(key, id, change(before))]);
  });
}

async function openPersonal<T>(
  key: DataKey,
  record: Sealed | undefined,
  read: Read<T>,
): Promise<T | undefined> {
  return record && whole(read, await open(key, record));
}

async function openAnyway<T>(
  key: DataKey,
  record: Sealed | undefined,
  read: Read<T>,
): Promise<T | undefined> {
  try {
    return await openPersonal(key, record, read);
  } catch (error) {
    if (!(error instanceof RecordDamaged)) throw error;
    return undefined;
  }
}
