import { Dexie, type Table } from 'dexie';
import type { Header, Sealed } from '@/utils/vault';
import { storageError } from './errors';

/** The header under its only key. */
interface HeaderRow extends Header {
  id: 'header';
}

/**
 * The database. Its names say nothing, it has no index beside the random ids, every write waits until the disk
 * has it (`strict`), and a query never answers from memory what the disk does not hold (`cache: disabled`).
 */
class Database extends Dexie {
  records!: Table<Sealed, string>;
  headers!: Table<HeaderRow, string>;

  constructor() {
    super('data', { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(1).stores({ records: 'id', headers: 'id' });
  }
}

export const database = new Database();

/** Runs a database call, and names its failure. */
export async function asking<T>(call: () => PromiseLike<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw storageError(error);
  }
}

/** The header, or undefined when there is no vault. @throws StorageRefused */
export function readHeader(): Promise<Header | undefined> {
  return asking(() => database.headers.get('header'));
}

/** The header and the sealed index that it names, in one look; nothing when there is no vault. @throws StorageRefused */
export function readHeaderAndIndex(): Promise<{ header?: Header; index?: Sealed }> {
  return asking(() =>
    database.transaction('r', database.headers, database.records, async () => {
      const header = await database.headers.get('header');
      if (!header) return {};
      const index = await database.records.get(header.index);
      return index ? { header, index } : { header };
    }),
  );
}

/** Puts a new vault's header and first record, unless there is a vault already. */
export function addHeader(header: Header, index: Sealed): Promise<void> {
  return asking(() =>
    database.transaction('rw', database.headers, database.records, async () => {
      await database.headers.add({ id: 'header', ...header });
      await database.records.put(index);
    }),
  );
}

/** Puts sealed records in one transaction: all of them, or none. Resolves when they are on the disk. */
export function putRecords(records: Sealed[]): Promise<void> {
  return asking(() =>
    database.transaction('rw', database.records, async () => {
      await database.records.bulkPut(records);
    }),
  );
}

/** Removes a record, unless another state of it was put since this one was read. */
export function removeUnchanged(record: Sealed): Promise<void> {
  return asking(() =>
    database.transaction('rw', database.records, async () => {
      const current = await database.records.get(record.id);
      if (current?.nonce.join() === record.nonce.join()) await database.records.delete(record.id);
    }),
  );
}

/** Puts a record and removes the drafts that went into it, unless newer ones were put since those were read. */
export function putInPlaceOf(drafts: (Sealed | undefined)[], record: Sealed): Promise<void> {
  return asking(() =>
    database.transaction('rw', database.records, async () => {
      await database.records.put(record);
      for (const draft of drafts) {
        const current = draft && (await database.records.get(draft.id));
        if (current?.nonce.join() === draft?.nonce.join()) await database.records.delete(draft?.id ?? '');
      }
    }),
  );
}

/**
 * Asks for one sealed record to be put, in this very turn, for a page that may be gone in the next: Dexie would
 * start a few turns later. It is a second net under `putRecords`, whose answer says whether the disk has the text;
 * so it does not wait for the disk (`relaxed`), and its own failure says nothing.
 */
export function putAtOnce(record: Sealed): void {
  atOnce((store) => store.put(record));
}

/** Asks for one record to be removed, after whatever `putAtOnce` asked before. */
export function removeAtOnce(id: string): void {
  atOnce((store) => store.delete(id));
}

function atOnce(ask: (store: IDBObjectStore) => IDBRequest): void {
  try {
    const transaction = database.backendDB().transaction('records', 'readwrite', { durability: 'relaxed' });
    const request = ask(transaction.objectStore('records'));
    request.onerror = (event) => event.preventDefault();
    transaction.commit();
  } catch {
    // A full or closing database refuses at once; `putRecords` meets the same, and its failure is shown.
  }
}
