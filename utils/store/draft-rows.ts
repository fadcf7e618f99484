import { Dexie } from 'dexie';
import type { Sealed } from '@/utils/vault';
import { database } from './database';

/*
 * The rows in the store of drafts. Every ask ends in the turn that makes it (`commit`): a browser that takes away a
 * closing page takes back what waits behind that page's own unfinished transaction, and what waits there may be the
 * last key. None waits for the disk either (`relaxed`).
 */

/** The rows under these ids, in their order. @throws StorageRefused, through `asking` */
export function readDrafts(ids: readonly string[]): PromiseLike<(Sealed | undefined)[]> {
  return inOneTurn('readonly', (store) => ids.map((id) => store.get(id) as IDBRequest<Sealed | undefined>));
}

/**
 * Removes a draft, unless another state of it was put since this one was read. One that is there again after a loss of
 * power says nothing new.
 */
export function removeUnchanged(draft: Sealed): Promise<void> {
  return instead(draft, (store) => store.delete(draft.id));
}

/**
 * Changes a draft, after a look in an ask of its own. Where another state came between the two, which takes a moment, that
 * is laid back; what came after it stays.
 */
export async function instead(
  before: Sealed,
  change: (store: IDBObjectStore) => IDBRequest,
  after?: Sealed,
): Promise<void> {
  const [lying] = await readDrafts([before.id]);
  if (!isSame(lying, before)) return;
  const [found] = await inOneTurn('readwrite', (store): IDBRequest<unknown>[] => [
    store.get(before.id),
    change(store),
  ]);
  const other = found as Sealed | undefined;
  if (isSame(other, before) || (!other && !after)) return;
  await database.transaction('rw', database.drafts, async () => {
    if (!isSame(await database.drafts.get(before.id), after)) return;
    if (other) await database.drafts.put(other);
    else await database.drafts.delete(before.id);
  });
}

/** Whether two answers are the same state of a draft: nothing lies there, or what was sealed in one go. */
function isSame(one: Sealed | undefined, other: Sealed | undefined): boolean {
  return one?.nonce.join() === other?.nonce.join();
}

/**
 * Asks for one sealed draft to be put, in this very turn, for a page that may be gone in the next: Dexie would
 * start a few turns later. It is a second net under `putRecords`, whose answer says whether the disk has the text;
 * its own failure says nothing.
 */
export function putAtOnce(draft: Sealed): void {
  atOnce((store) => store.put(draft));
}

/** Asks for one draft to be removed, after whatever `putAtOnce` asked before. */
export function removeAtOnce(id: string): void {
  atOnce((store) => store.delete(id));
}

function atOnce(ask: (store: IDBObjectStore) => IDBRequest): void {
  try {
    const transaction = transactionFor('readwrite');
    const request = ask(transaction.objectStore('drafts'));
    request.onerror = (event) => event.preventDefault();
    transaction.commit();
  } catch {
    // A full or closing database refuses at once; `putRecords` meets the same, and its failure is shown.
  }
}

/** Resolves to the answers in order, in the zone of whoever asks: a query of Dexie's that is followed goes on after it. */
export function inOneTurn<T>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>[],
): PromiseLike<T[]> {
  const asked = () =>
    new Dexie.Promise<T[]>((resolve, reject) => {
      const transaction = transactionFor(mode);
      const requests = ask(transaction.objectStore('drafts'));
      transaction.commit();
      transaction.oncomplete = () => resolve(requests.map(({ result }) => result));
      transaction.onabort = () => reject(transaction.error ?? new DOMException('taken back', 'AbortError'));
    });
  // Dexie opens a database at its first read, and refuses to where that was closed.
  return database.isOpen() ? asked() : database.headers.get('header').then(asked);
}

function transactionFor(mode: IDBTransactionMode): IDBTransaction {
  return database.backendDB().transaction('drafts', mode, { durability: 'relaxed' });
}
