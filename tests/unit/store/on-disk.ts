import { unlockedKey } from '@/utils/browser';
import { Visits } from '@/utils/store';
import { addHeader, database } from '@/utils/store/database';
import { emptyIndex } from '@/utils/store/entries';
import { seal, type Header } from '@/utils/vault';
import { randomBytes } from '@/utils/vault/bytes';
import { importKey, keepUnlocked } from '@/utils/vault/key';
import { STANDARD, visitType, type PageClock } from '../../support/fixtures';

/**
 * An unlocked vault on an empty disk, without a slot: no passphrase is derived. The database stays open between
 * the tests of a file; its rows go.
 */
export async function freshVisits(): Promise<Visits> {
  await Promise.all(database.tables.map((table) => table.clear()));
  const header: Header = { version: 1, vault: 'vault-1', keyId: 'key-1', index: 'index-1', slots: [] };
  const raw = randomBytes(32);
  const key = await importKey(header.keyId, raw);
  await addHeader(header, await seal(key, header.index, emptyIndex()));
  await keepUnlocked(header.keyId, raw);
  return new Visits(key, header.index);
}

/** Another page of the same vault. */
export async function anotherPage(visits: Visits): Promise<Visits> {
  const kept = await unlockedKey.get();
  const raw = Uint8Array.from(Buffer.from(kept!.bytes, 'base64'));
  return new Visits(await importKey(kept!.keyId, raw), visits.index.id);
}

/** Starts a visit of the test type. */
export function start(visits: Visits, clock: PageClock, label = 'AB') {
  return visits.start({ type: visitType(), standard: STANDARD, label }, clock.stamp());
}

/** Breaks a record or a draft on the disk: one bit of it. */
export async function damage(id: string, store: 'records' | 'drafts' = 'records'): Promise<void> {
  const record = (await database[store].get(id))!;
  const bytes = Uint8Array.from(record.bytes);
  bytes[20]! ^= 1;
  await database[store].put({ ...record, bytes });
}
