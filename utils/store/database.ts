import { Dexie, type Table } from 'dexie';
import type { Header, Sealed } from '@/utils/vault';
import { DatabaseNewer, storageError, VaultGone } from './errors';

/** The header under its only key. */
interface HeaderRow extends Header {
  id: 'header';
}

/** A folder of the device that was chosen for backups, as the browser keeps it: in clear. */
interface HandleRow {
  id: 'backup';
  handle: FileSystemDirectoryHandle;
}

/**
 * The database. Its names say nothing, it has no index beside the random ids, every write waits until the disk
 * has it (`strict`), and a query never answers from memory what the disk does not hold (`cache: disabled`).
 */
class Database extends Dexie {
  records!: Table<Sealed, string>;
  headers!: Table<HeaderRow, string>;
  /**
   * What windows had not put into a record yet. In a store of its own: a browser that takes away a closing page also
   * takes back what waits behind that page's own write to the same store, and that write waits for the disk. It is
   * read and changed by `draft-rows`, and by a restore that makes a draft void.
   */
  drafts!: Table<Sealed, string>;
  handles!: Table<HandleRow, string>;

  constructor() {
    super('data', { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(1).stores({ records: 'id', headers: 'id' });
    this.version(2).stores({ drafts: 'id' });
    this.version(3).stores({ handles: 'id' });
    // Dexie makes a database anew that was deleted under an open page, and opens one of a newer version, without a word.
    this.on('populate', () => {
      if (expected !== undefined) throw new VaultGone('the database is gone');
    });
    const refuseNewer = () => {
      if (Math.floor(this.backendDB().version / 10) > this.verno) throw new DatabaseNewer('a newer database');
    };
    this.on('ready', refuseNewer, true);
  }
}

/** The vault that this page has open: a database without it is not the one that this page's texts belong to. */
let expected: string | undefined;

export const database = new Database();

/** Resolves when another window keeps the database from opening; it opens by itself once that window is closed. */
export const whenBlocked = new Promise<void>((resolve) => {
  database.on('blocked', () => resolve());
});

/** From now on, this page's database is the one that holds this vault, or none; undefined: any, as for a page just opened. */
export function expectVault(header: Header | undefined): void {
  expected = header?.vault;
}

/** @throws VaultGone when the vault that this page has open is not there any more */
export async function checkVault(): Promise<void> {
  const header = await database.headers.get('header');
  if (expected !== undefined && header?.vault !== expected) throw new VaultGone('the header is gone');
}

/** Begins to open the database, for whoever will read; they meet a failure, and tell of it. */
export function beginToOpen(): void {
  database.open().catch(() => undefined);
}

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

/**
 * Changes the header; changes of several windows take turns.
 * @param change is given the header as it lies there, and answers the one to put
 * @throws VaultGone when there is none
 */
export function changeHeader(change: (header: Header) => Promise<Header>): Promise<Header> {
  return navigator.locks.request('header', async () => {
    const before = await readHeader();
    if (!before) throw new VaultGone('the header is gone');
    const after = await change(before);
    await asking(() => database.headers.put({ ...after, id: 'header' }));
    return after;
  });
}

/** Puts a new vault's header and first record, unless there is a vault already. */
export function addHeader(header: Header, index: Sealed): Promise<void> {
  return asking(() =>
    database.transaction('rw', database.headers, database.records, async () => {
      await database.headers.add({ id: 'header', ...header });
      await database.records.put(index);
    }),
  ).then(() => expectVault(header));
}

/**
 * Puts sealed records in one transaction: all of them, or none. Resolves when they are on the disk.
 * @param gone ids of those that it removes
 * @throws StorageFull | StorageRefused | VaultGone: another window may have made the database anew, empty
 */
export function putRecords(records: Sealed[], gone: readonly string[] = []): Promise<void> {
  return asking(() =>
    database.transaction('rw', database.headers, database.records, async () => {
      await checkVault();
      await database.records.bulkPut(records);
      if (gone.length > 0) await database.records.bulkDelete([...gone]);
    }),
  );
}

/** Puts each record in the place of the one it was made from, unless another state of that was put meanwhile. */
export function replaceUnchanged(pairs: readonly { before: Sealed; after: Sealed }[]): Promise<void> {
  if (pairs.length === 0) return Promise.resolve();
  const { records } = database;
  return asking(() =>
    database.transaction('rw', records, async () => {
      const present = await records.bulkGet(pairs.map(({ before }) => before.id));
      const isUnchanged = (at: number) => present[at]?.nonce.join() === pairs[at]?.before.nonce.join();
      await records.bulkPut(pairs.filter((_, at) => isUnchanged(at)).map(({ after }) => after));
    }),
  );
}
