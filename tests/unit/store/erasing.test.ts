import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sentinel, unlockedKey } from '@/utils/browser';
import {
  allOfLabel,
  eraseEverything,
  eraseVisits,
  findGate,
  frontOf,
  NotFound,
  readAuditLog,
  type Visits,
} from '@/utils/store';
import { auditIds } from '@/utils/store/audit-pages';
import { database, putRecords } from '@/utils/store/database';
import { INDEX_HOLDS, SHELF_HOLDS } from '@/utils/store/entries';
import { seal } from '@/utils/vault';
import { entryOf, performAll, startVisit, type Deed, type Entry, type Visit } from '@/utils/visit';
import { MINUTE, PageClock, SECOND, STANDARD, TEN, visitType } from '../../support/fixtures';
import { typeUnsaved } from '../../support/unsaved';
import { damage, freshVisits, start } from './on-disk';

const any = () => true;
const CLOSING: Deed[] = [{ do: 'join' }, { do: 'finish', outcome: 'as-planned' }, { do: 'close' }];
let visits: Visits;
let clock: PageClock;
beforeEach(async () => {
  visits = await freshVisits();
  clock = new PageClock();
});

const doing = (id: string, ...deeds: Deed[]) =>
  visits.change(
    id,
    deeds.map((deed) => ({ deed, stamp: clock.pass(SECOND).stamp() })),
  );
async function closed(label: string): Promise<string> {
  const { id } = await start(visits, clock.pass(MINUTE), label);
  await doing(id, ...CLOSING);
  return id;
}
async function withHistory(label: string): Promise<string> {
  const { id } = await start(visits, clock.pass(MINUTE), label);
  const text = 'A text that someone wrote and took away.';
  await doing(id, { do: 'writeText', field: 'notes', base: '', next: text });
  await doing(id, { do: 'writeText', field: 'notes', base: text, next: '' }, ...CLOSING);
  return id;
}
async function allEntries(): Promise<Entry[]> {
  const all: Entry[] = [];
  for await (const slice of visits.entries()) all.push(...slice);
  return all;
}
const labels = async () => (await allEntries()).map((entry) => entry.label);
/** All that lies there but for the log, which keeps that something was erased. */
const ids = async () => {
  const log = await auditIds(visits.key);
  return (await database.records.toCollection().primaryKeys()).filter((id) => !log.includes(id)).sort();
};

describe('an erased visit', () => {
  it('leaves nothing: no record, no older state, no entry', async () => {
    const other = await closed('stays');
    const id = await withHistory('goes');
    expect(await ids()).toHaveLength(4);
    await eraseVisits(visits, [id], any);
    expect(await ids()).toEqual([visits.index.id, other].sort());
    expect(await labels()).toEqual(['stays']);
    await expect(visits.get(id)).rejects.toThrow(NotFound);
    const { events } = await readAuditLog(visits);
    expect(events.filter(({ what }) => what === 'erased')).toEqual([expect.objectContaining({ visit: id })]);
  });

  it('is in front no longer, and nothing carries on from it', async () => {
    const { id } = await start(visits, clock, 'in front');
    await visits.carryOnFrom(id);
    await eraseVisits(visits, [id], any);
    const index = await visits.index.read();
    expect([frontOf(index), index.front, index.from]).toEqual([undefined, undefined, undefined]);
  });

  it('that does not open goes all the same', async () => {
    const id = await closed('damaged');
    await damage(id);
    await eraseVisits(visits, [id], any);
    expect(await ids()).toEqual([visits.index.id]);
    expect(await labels()).toEqual([]);
  });

  it('that is no longer meant stays, with all it has', async () => {
    const [one, two] = [await withHistory('restored'), await closed('meant')];
    await doing(two, { do: 'bin' });
    await eraseVisits(visits, [one, two], ({ binned }) => binned !== undefined);
    expect(await labels()).toEqual(['restored']);
    expect(await ids()).toHaveLength(3);
    await eraseVisits(visits, [one], ({ binned }) => binned !== undefined);
    expect(await labels()).toEqual(['restored']);
  });

  it('while it is being written is erased before or after, never by half', async () => {
    const { id } = await start(visits, clock, 'busy');
    const writing = doing(id, { do: 'writeText', field: 'notes', base: '', next: 'more' }).catch(
      (error: unknown) => error,
    );
    await Promise.all([writing, eraseVisits(visits, [id], any)]);
    expect(await ids()).toEqual([visits.index.id]);
    expect(await labels()).toEqual([]);
  });

  it('when the disk refuses is there as before', async () => {
    const id = await withHistory('refused');
    const before = await ids();
    vi.spyOn(database.records, 'bulkDelete').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    await expect(eraseVisits(visits, [id], any)).rejects.toThrow();
    vi.restoreAllMocks();
    expect(await ids()).toEqual(before);
    expect(await labels()).toEqual(['refused']);
  });
});

/** Lays closed visits on the disk at once: the newest in the index, the others on shelves. */
async function stock(count: number): Promise<Visit[]> {
  const type = visitType();
  const all = Array.from({ length: count }, (_, number) => {
    const page = new PageClock(`page ${number}`, TEN - number * MINUTE);
    const visit = startVisit(
      `visit-${number}`,
      { type, standard: STANDARD, label: `${number}` },
      page.stamp(),
    );
    return performAll(
      visit,
      CLOSING.map((deed) => ({ deed, stamp: page.stamp() })),
    );
  });
  const entries = all.map(entryOf);
  const { key, index } = visits;
  const shelves: string[] = [];
  for (let from = INDEX_HOLDS; from < count; from += SHELF_HOLDS) {
    const id = `shelf-${shelves.length}`;
    shelves.push(id);
    await putRecords([await seal(key, id, { entries: entries.slice(from, from + SHELF_HOLDS) })]);
  }
  await putRecords([
    ...(await Promise.all(all.map((visit) => seal(key, visit.id, visit)))),
    await seal(key, index.id, { ...(await index.read()), entries: entries.slice(0, INDEX_HOLDS), shelves }),
  ]);
  return all;
}
const BOUND = INDEX_HOLDS + 2 * SHELF_HOLDS;

describe('visits on shelves', () => {
  it('are erased from there, and a shelf that is left empty goes', async () => {
    await stock(BOUND);
    const ofFirst = Array.from({ length: SHELF_HOLDS }, (_, at) => `visit-${INDEX_HOLDS + at}`);
    const told: number[] = [];
    await eraseVisits(visits, [...ofFirst, 'visit-0', `visit-${BOUND - 1}`], any, {
      progress: (done, total) => told.push(done / total),
    });
    expect((await visits.index.read()).shelves).toEqual(['shelf-1']);
    expect(await database.records.get('shelf-0')).toBeUndefined();
    expect(await allEntries()).toHaveLength(BOUND - SHELF_HOLDS - 2);
    expect(await ids()).toHaveLength(BOUND - SHELF_HOLDS - 2 + 2);
    expect(told.at(-1)).toBe(1);
    expect(told.length).toBeGreaterThan(3);
  });

  it('one of which does not open are erased as well, and the lists made anew', async () => {
    await stock(BOUND);
    await damage('shelf-1');
    await eraseVisits(visits, ['visit-1', `visit-${BOUND - 1}`], any);
    const all = await allEntries();
    expect(all).toHaveLength(BOUND - 2);
    expect(all.map(({ id }) => id)).not.toContain('visit-1');
    expect(await database.records.get('shelf-1')).toBeUndefined();
  });

  it('stop where someone stops it; what was erased stays so', async () => {
    await stock(INDEX_HOLDS);
    let isOver = false;
    const all = Array.from({ length: INDEX_HOLDS }, (_, at) => `visit-${at}`);
    await eraseVisits(visits, all, any, { progress: () => (isOver = true), isOver: () => isOver });
    expect((await allEntries()).length).toBe(INDEX_HOLDS - 50);
  });
});

it('of a label are all that wait for nothing, also those in the bin', async () => {
  const one = await closed('A.B.');
  const two = await closed(' a.b. ');
  await doing(two, { do: 'bin' });
  await closed('other');
  await start(visits, clock, 'A.B.');
  expect((await allOfLabel(visits, 'A.B.')).map(({ id }) => id).sort()).toEqual([one, two].sort());
  expect(await allOfLabel(visits, '')).toEqual([]);
});

it('nothing is erased while a window has text that is on no disk', async () => {
  await closed('stays');
  await fakeBrowser.storage.local.set({ preferences: { clock: true } });
  const all = async () => [
    await database.records.toArray(),
    await database.headers.toArray(),
    await fakeBrowser.storage.local.get(null),
    await unlockedKey.get(),
  ];
  const before = await all();
  await typeUnsaved();
  await expect(eraseEverything()).rejects.toMatchObject({ name: 'UnsavedText' });
  expect(await all()).toEqual(before);
});

it('everything erased leaves no vault, no key and no setting: it is a first start', async () => {
  await closed('gone');
  await sentinel.set({ vault: 'vault-1' });
  await fakeBrowser.storage.local.set({ preferences: { clock: true } });
  await eraseEverything();
  // As the page does that comes back.
  await database.open();
  expect(await findGate()).toBe('none');
  expect(await unlockedKey.get()).toBeUndefined();
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  expect(await database.records.count()).toBe(0);
});
