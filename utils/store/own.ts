import { derivedId, open, seal, type DataKey, type Sealed } from '@/utils/vault';
import { asking, database, putRecords } from './database';
import { whole } from './entries';

/*
 * Records of which a vault has one each, found under an id derived from the key and the record's name.
 */

/** Their names. */
export const OWN = ['personal', 'backup', 'housekeeping'] as const;
export type OwnName = (typeof OWN)[number];

/** Reads what lies in such a record. @throws Error when it has another shape */
export type ReadOwn<T> = (data: unknown) => T;

/** The id of a record. */
export function ownId(key: DataKey, name: OwnName): Promise<string> {
  return derivedId(key, name);
}

/** What lies in a record, undefined where there is none. @throws RecordDamaged | StorageRefused */
export async function readOwn<T>(key: DataKey, name: OwnName, read: ReadOwn<T>): Promise<T | undefined> {
  const id = await ownId(key, name);
  return openOwn(key, await asking(() => database.records.get(id)), read);
}

/** Opens such a record. @throws RecordDamaged */
export async function openOwn<T>(
  key: DataKey,
  record: Sealed | undefined,
  read: ReadOwn<T>,
): Promise<T | undefined> {
  return record && whole(read, await open(key, record));
}

/** Seals it and puts it in its place, and resolves when it is on the disk. @throws StorageFull | StorageRefused | VaultGone */
export async function putOwn(key: DataKey, name: OwnName, data: unknown): Promise<void> {
  await putRecords([await seal(key, await ownId(key, name), data)]);
}
