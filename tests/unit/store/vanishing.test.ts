import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sentinel } from '@/utils/browser';
import { findGate, guardDatabase, openVisits, VaultGone, whenBlocked, type Visits } from '@/utils/store';
import { asking, database } from '@/utils/store/database';
import { textOf } from '@/utils/visit';
import { PageClock } from '../../support/fixtures';
import { freshVisits, start } from './on-disk';

/** Deletes the whole database, as a browser does that makes room; the page's own connection is closed by force. */
async function wipe(): Promise<void> {
  database.close({ disableAutoOpen: false });
  await Dexie.delete('data');
}

/** Another window finds nothing, and its database is made anew: empty, and without a word. */
async function openAnew(): Promise<void> {
  const stores = { records: 'id', headers: 'id', drafts: 'id', handles: 'id' };
  const other = new Dexie('data');
  other.version(3).stores(stores);
  await other.open();
  other.close();
}

let visits: Visits;
let id: string;
const clock = new PageClock();
const write = (next: string) =>
  visits.change(id, [{ deed: { do: 'writeText', field: 'notes', base: '', next }, stamp: clock.stamp() }]);
beforeEach(async () => {
  visits = await freshVisits();
  await sentinel.set({ vault: 'vault-1' });
  ({ id } = await start(visits, clock));
});

describe.each([
  ['was deleted', wipe],
  ['was deleted, and made anew by another window', () => wipe().then(openAnew)],
  ['lost its header', () => database.headers.clear()],
  ['holds another vault now', () => database.headers.update('header', { vault: 'vault-2' })],
])('an open page whose database %s', (_, harm) => {
  beforeEach(async () => {
    await harm();
    return async () => {
      await openAnew();
      await database.open();
    };
  });

  it('says so for every write, and puts nothing into what is there', async () => {
    await expect(write('lost?')).rejects.toThrow(VaultGone);
    await expect(start(visits, clock)).rejects.toThrow(VaultGone);
    await expect(visits.park()).rejects.toThrow(VaultGone);
  });
});

describe('an open page whose whole database was deleted', () => {
  beforeEach(async () => {
    await wipe();
    return () => openAnew().then(() => database.open());
  });

  it('shows no empty vault: the lists say so too', async () => {
    await expect(visits.entries().next()).rejects.toThrow(VaultGone);
    await openAnew();
    await expect(visits.entries().next()).rejects.toThrow(VaultGone);
    await expect(visits.get(id)).rejects.toThrow(VaultGone);
  });

  it('does not make the database anew', async () => {
    await expect(write('x')).rejects.toThrow(VaultGone);
    expect(await Dexie.exists('data')).toBe(false);
  });
});

it('another page then finds the vault gone, not a first start', async () => {
  await wipe();
  await openAnew();
  expect(await findGate()).toBe('gone');
  await expect(openVisits()).rejects.toThrow(VaultGone);
});

describe('a database of a newer Webside', () => {
  it('is left alone, and said to be newer', async () => {
    database.close({ disableAutoOpen: false });
    const newer = new Dexie('data');
    newer.version(4).stores({ records: 'id', headers: 'id', drafts: 'id', handles: 'id', more: 'id' });
    await newer.open();
    newer.close();
    await expect(asking(() => database.records.count())).rejects.toMatchObject({ name: 'DatabaseNewer' });
    await expect(visits.get(id)).rejects.toMatchObject({ name: 'DatabaseNewer' });
    await expect(findGate()).rejects.toMatchObject({ name: 'DatabaseNewer' });
    await wipe();
    await openAnew();
    await database.open();
  });
});

describe('a page whose database another one wants', () => {
  it('lets it go once all that waits is on the disk, and not before', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const flush = vi.fn<() => Promise<boolean>>().mockResolvedValueOnce(false).mockResolvedValue(true);
    const closed = vi.fn();
    const gone = vi.fn();
    guardDatabase({ flush, closed, gone });
    await database.open();
    const event = Object.assign(new Event('versionchange'), { newVersion: 40 });
    database.on('versionchange').fire(event);
    await vi.waitFor(() => expect(flush).toHaveBeenCalledTimes(1));
    expect(database.isOpen()).toBe(true);
    await vi.advanceTimersByTimeAsync(1_000);
    vi.useRealTimers();
    await vi.waitFor(() => expect(closed).toHaveBeenCalledOnce());
    expect([flush.mock.calls.length, database.isOpen(), gone.mock.calls.length]).toEqual([2, false, 0]);
    await database.open();
  });
});

it('a page notices by itself that its vault is gone', async () => {
  const gone = vi.fn();
  guardDatabase({ flush: () => Promise.resolve(true), closed: vi.fn(), gone });
  await new Promise((done) => setTimeout(done, 50));
  expect(gone).not.toHaveBeenCalled();
  await database.headers.clear();
  await vi.waitFor(() => expect(gone).toHaveBeenCalled());
});

it('a window in the way is told of', async () => {
  database.on('blocked').fire(new Event('blocked'));
  await expect(whenBlocked).resolves.toBeUndefined();
});

it('what was written before is on the disk', async () => {
  expect(textOf(await write('kept'), 'notes')).toBe('kept');
});
