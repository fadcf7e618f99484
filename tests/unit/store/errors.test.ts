import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { StorageFull, StorageRefused, TooLong } from '@/utils/store';
import { asking, database, putRecords, readHeader } from '@/utils/store/database';
import { storageError } from '@/utils/store/errors';
import type { Sealed } from '@/utils/vault';

const named = (name: string, inner?: unknown) => Object.assign(new Error(name), { name, inner });
const quota = () => new DOMException('no room', 'QuotaExceededError');
const row = (id: string): Sealed => ({
  id,
  keyId: 'k',
  nonce: new Uint8Array(12),
  bytes: new Uint8Array(16),
});
afterEach(() => vi.restoreAllMocks());

describe('a failed database call is named', () => {
  it.each<[string, unknown]>([
    ['by the browser itself', quota()],
    ['in Dexie’s wrapping', named('QuotaExceededError')],
    ['as the reason of an abort', named('AbortError', quota())],
    ['two wrappings deep', named('AbortError', named('AbortError', quota()))],
    ['as the failure of one of several', new Dexie.BulkError('1 of 2 failed', [quota()])],
  ])('full, when the disk is full: %s', (_, error) => {
    const found = storageError(error);
    expect(found).toBeInstanceOf(StorageFull);
    expect((found as Error).cause).toBe(error);
  });

  it.each<[string, unknown]>([
    ['the database does not open', named('OpenFailedError', new DOMException('', 'UnknownError'))],
    ['there is no database at all', named('MissingAPIError')],
    ['the profile keeps nothing', new DOMException('', 'InvalidStateError')],
    ['the database was closed under us', named('DatabaseClosedError')],
    ['the disk fails', new DOMException('', 'UnknownError')],
  ])('refused, when %s', (_, error) => {
    expect(storageError(error)).toBeInstanceOf(StorageRefused);
  });

  it('full rather than refused, when a full disk keeps the database from opening', () => {
    expect(storageError(named('OpenFailedError', quota()))).toBeInstanceOf(StorageFull);
  });

  it.each<[string, unknown]>([
    ['an error of ours', new TooLong(2, 1)],
    ['a defect', new TypeError('x is not a function')],
    ['what is no error', 'a text'],
    ['nothing', undefined],
  ])('as it was, when it is %s', (_, error) => {
    expect(storageError(error)).toBe(error);
  });
});

describe('the real database', () => {
  it('answers what it was asked', async () => {
    await putRecords([row('one'), row('two')]);
    expect(await asking(() => database.records.count())).toBe(2);
  });

  it('puts all of several records, or none', async () => {
    await database.records.clear();
    const unkeyed = { ...row('two'), id: undefined } as unknown as Sealed;
    await expect(putRecords([row('one'), unkeyed])).rejects.toThrow();
    expect(await database.records.count()).toBe(0);
  });

  it.each<[string, (this: IDBObjectStore, value: unknown) => IDBRequest<IDBValidKey>]>([
    [
      'at once',
      () => {
        throw quota();
      },
    ],
    [
      'when it comes to the write',
      function (value) {
        // The row is there already, so that adding it fails; the failure is told as a full disk's.
        const request = this.add(value);
        return Object.defineProperty(request, 'error', { get: quota, set: () => undefined });
      },
    ],
  ])('says that the disk is full, when it has no room for a record: %s', async (_, refuse) => {
    await putRecords([row('one'), row('two')]);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(refuse);
    await expect(putRecords([row('one')])).rejects.toThrow(StorageFull);
    await expect(putRecords([row('one'), row('two')])).rejects.toThrow(StorageFull);
  });

  it('says that nothing is kept in this profile, when it does not open', async () => {
    database.close();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('not in this window', 'InvalidStateError');
    });
    await expect(database.open().then(() => readHeader())).rejects.toThrow();
    await expect(readHeader()).rejects.toThrow(StorageRefused);
  });
});
