import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changePersonal, keepHouse, planRestore, restoreBackup, type Visits } from '@/utils/store';
import { readClinician, readPersonal as readOwn } from '@/utils/store/backup/own';
import { writeClinician } from '@/utils/store/clinician';
import { database, putRecords } from '@/utils/store/database';
import { emptyIndex, INDEX_HOLDS, SHELF_HOLDS } from '@/utils/store/entries';
import { seal } from '@/utils/vault';
import { entryOf, performAll, startVisit, textOf, type Deed, type Visit } from '@/utils/visit';
import { MINUTE, PageClock, STANDARD, TEN, visitType } from '../../support/fixtures';
import {
  backupOf,
  disk,
  documentIn,
  EDITS,
  fill,
  openBytes,
  readPersonal,
  restore,
  save,
  visitsOf,
  writeNotes,
} from './backup';
import { damage, freshVisits, start } from './on-disk';

let visits: Visits;
let clock: PageClock;
beforeEach(async () => {
  visits = await freshVisits();
  clock = new PageClock();
});

const write = (id: string, next: string) => writeNotes(visits, clock, id, next);

/** Lays a visit to rest. */
async function close(id: string): Promise<void> {
  const deeds: Deed[] = [{ do: 'join' }, { do: 'finish', outcome: 'as-planned' }, { do: 'close' }];
  const stamped = deeds.map((deed) => ({ deed, stamp: clock.pass(MINUTE).stamp() }));
  await visits.change(id, stamped);
}

describe('restoring over what is here', () => {
  async function changedSince(): Promise<{ bytes: Uint8Array; id: string; theirs: Visit }> {
    const [first] = await fill(visits, clock);
    const { bytes } = await save(visits);
    const theirs = await visits.get(first!.id);
    await write(first!.id, 'mine, later');
    return { bytes, id: first!.id, theirs };
  }

  it('tells what is new, the same, different and damaged, before anything changes', async () => {
    const { bytes, id } = await changedSince();
    const [other] = (await visitsOf(visits)).filter((visit) => visit.id !== id);
    await damage(other!.id);
    const before = await disk();
    const plan = await planRestore(visits, await openBytes(bytes), readPersonal);
    expect(plan).toMatchObject({ isOtherVault: false, same: 1, clinician: 'same', personal: 'same' });
    expect([plan.fresh.length, plan.different.length, plan.mended.length]).toEqual([0, 1, 1]);
    expect(await disk()).toBe(before);
    visits = await freshVisits();
    const elsewhere = { ...(await openBytes(bytes)), vault: 'another' };
    expect(await planRestore(visits, elsewhere, readPersonal)).toMatchObject({
      isOtherVault: true,
      clinician: 'new',
      personal: 'new',
    });
  });

  it('keeps mine', async () => {
    const { bytes, id } = await changedSince();
    await writeClinician(visits.key, () => ({ name: 'Dr Night' }));
    expect(await restore(visits, bytes, 'mine')).toBe(0);
    expect(textOf(await visits.get(id), 'notes')).toBe('mine, later');
    expect(await readClinician(visits.key)).toMatchObject({ name: 'Dr Night', role: 'GP' });
  });

  it('takes the backup’s', async () => {
    const { bytes, id, theirs } = await changedSince();
    await writeClinician(visits.key, () => ({ name: 'Dr Night' }));
    await changePersonal(visits, readPersonal, () => ({ version: 1 as const, types: [] }));
    expect(await restore(visits, bytes, 'backup')).toBe(1);
    // Later than the one that was here: a window that shows that one takes it over.
    expect(await visits.get(id)).toEqual({ ...theirs, revision: theirs.revision + 2 });
    expect(await readClinician(visits.key)).toMatchObject({ name: 'Dr Day', role: 'GP' });
    expect(await readOwn(visits.key, readPersonal)).toEqual(EDITS);
  });

  it('keeps both, and does so once, however often it is asked', async () => {
    const { bytes, id, theirs } = await changedSince();
    expect(await restore(visits, bytes, 'both')).toBe(1);
    const all = await visitsOf(visits);
    expect(all).toHaveLength(4);
    expect(textOf(await visits.get(id), 'notes')).toBe('mine, later');
    const beside = all.find((visit) => visit.id !== id && textOf(visit, 'notes') === textOf(theirs, 'notes'));
    expect({ ...beside, id }).toEqual(theirs);
    await write(beside!.id, 'changed after it came');
    expect(await restore(visits, bytes, 'both')).toBe(0);
    expect(textOf(await visits.get(beside!.id), 'notes')).toBe('changed after it came');
  });

  it('restored twice is the same the second time, also what lay in the bin', async () => {
    await fill(visits, clock);
    const { bytes } = await save(visits);
    visits = await freshVisits();
    await restore(visits, bytes);
    expect(await planRestore(visits, await openBytes(bytes), readPersonal)).toMatchObject({
      ...{ fresh: [], different: [], mended: [], same: 3, clinician: 'same', personal: 'same' },
    });
  });

  it('gives what is years old, and what lay in the bin for long, time before it goes', async () => {
    const DAY = 86_400_000;
    const [first, second, third] = await fill(visits, clock);
    for (const id of [first!.id, third!.id]) await close(id);
    const { bytes } = await save(visits);
    visits = await freshVisits();
    const later = Date.now() + 400 * DAY;
    const keep = (at: number) =>
      keepHouse(visits, { days: 365, stamp: () => ({ ...clock.stamp(), at }), isSure: true });
    await keep(later - 30 * DAY);
    vi.spyOn(Date, 'now').mockReturnValue(later);
    await restore(visits, bytes);
    const isWaiting = async (id: string) => (await visits.get(id)).binned === undefined;
    expect((await keep(later)).soon.map(({ id }) => id).sort()).toEqual([first!.id, third!.id].sort());
    expect(await isWaiting(first!.id)).toBe(true);
    await keep(later + 6 * DAY);
    expect(await isWaiting(first!.id)).toBe(true);
    await keep(later + 8 * DAY);
    expect(await isWaiting(first!.id)).toBe(false);
    expect((await visits.get(second!.id)).binned?.at).toBe(later);
  });

  it('mends what was damaged', async () => {
    const [first] = await fill(visits, clock);
    const { bytes } = await save(visits);
    await damage(first!.id);
    expect(await restore(visits, bytes)).toBe(1);
    expect(await visits.get(first!.id)).toEqual(first);
  });

  it('does nothing when what was looked at has changed since', async () => {
    const { bytes, id } = await changedSince();
    const plan = await planRestore(visits, await openBytes(bytes), readPersonal);
    await write(id, 'typed in another window meanwhile');
    const before = await disk();
    await expect(restoreBackup(visits, plan, 'backup')).rejects.toMatchObject({ reason: 'changed' });
    expect(await disk()).toBe(before);
  });

  it('does nothing when a name was written meanwhile', async () => {
    await fill(visits, clock);
    const { bytes } = await save(visits);
    visits = await freshVisits();
    const plan = await planRestore(visits, await openBytes(bytes), readPersonal);
    await writeClinician(visits.key, () => ({ name: 'Dr Night' }));
    const before = await disk();
    await expect(restoreBackup(visits, plan, 'mine')).rejects.toMatchObject({ reason: 'changed' });
    expect(await disk()).toBe(before);
  });

  it('stopped in the middle of putting, is told as stopped, and nothing was put', async () => {
    await fill(visits, clock);
    const { bytes } = await save(visits);
    visits = await freshVisits();
    const plan = await planRestore(visits, await openBytes(bytes), readPersonal);
    const before = await disk();
    const stop = new AbortController();
    const stopNow = () => stop.abort();
    database.records.hook('creating', stopNow);
    const restoring = restoreBackup(visits, plan, 'mine', { signal: stop.signal });
    await expect(restoring).rejects.toMatchObject({ name: 'AbortError' });
    database.records.hook('creating').unsubscribe(stopNow);
    expect(await disk()).toBe(before);
  });

  it('is all or nothing: a disk that is full in its middle, or Stop, leaves everything as it was', async () => {
    await fill(visits, clock);
    const { bytes } = await save(visits);
    visits = await freshVisits();
    const plan = await planRestore(visits, await openBytes(bytes), readPersonal);
    const before = await disk();
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    database.drafts.hook('deleting', full);
    // The last thing the transaction does fails: there is a draft in the way of the restored name.
    const { clinicianIds } = await import('@/utils/store/clinician');
    const [, draft = ''] = await clinicianIds(visits.key);
    const lying = await seal(visits.key, draft, 'x');
    await database.drafts.put(lying);
    const withDraft = await disk();
    await expect(restoreBackup(visits, plan, 'mine')).rejects.toMatchObject({ name: 'StorageFull' });
    expect(await disk()).toBe(withDraft);
    database.drafts.hook('deleting').unsubscribe(full);
    await database.drafts.clear();
    const stop = new AbortController();
    const stopped = restoreBackup(visits, plan, 'mine', {
      signal: stop.signal,
      progress: () => stop.abort(),
    });
    await expect(stopped).rejects.toThrow('aborted');
    expect(await disk()).toBe(before);
    expect(await restoreBackup(visits, plan, 'mine')).toBe(3);
  });

  it('refuses a visit that would take the place of something else of the vault', async () => {
    const [first] = await fill(visits, clock);
    const text = (await documentIn((await save(visits)).bytes)).replaceAll(first!.id, visits.index.id);
    const before = await disk();
    await expect(restore(visits, await backupOf(text), 'backup')).rejects.toMatchObject({
      reason: 'not-webside',
    });
    expect(await disk()).toBe(before);
  });

  it('shows every visit in the lists, newest first, those that wait in the index', async () => {
    const { key, index } = visits;
    const many = INDEX_HOLDS + 2 * SHELF_HOLDS + 20;
    const all = Array.from({ length: many }, (_, number) => closedVisit(number));
    await putRecords(await Promise.all(all.map((visit) => seal(key, visit.id, visit))));
    await putRecords([await seal(key, index.id, { ...emptyIndex(), entries: all.map(entryOf) })]);
    await start(visits, new PageClock('old', TEN - 60 * MINUTE), 'waiting');
    const { bytes } = await save(visits);
    visits = await freshVisits();
    await start(visits, new PageClock('here', TEN + 100 * MINUTE), 'here');
    const { front } = await visits.index.read();
    expect(await restore(visits, bytes)).toBe(many + 1);
    const found = await visits.index.read();
    expect(found.front).toBe(front);
    expect(found.entries.map(({ label }) => label)).toEqual(expect.arrayContaining(['waiting', 'here']));
    expect(found.entries).toHaveLength(INDEX_HOLDS + 2);
    const shown = [];
    for await (const slice of visits.entries()) shown.push(...slice.map(({ id }) => id));
    expect(shown).toHaveLength(many + 2);
    expect(new Set(shown).size).toBe(many + 2);
    // Restored once more over itself, the shelves are the same ones.
    expect(await restore(visits, bytes)).toBe(0);
    expect((await visits.index.read()).shelves).toEqual(found.shelves);
  });
});

/** A visit that was closed `number` minutes after ten. */
function closedVisit(number: number): Visit {
  const page = new PageClock(`page ${number}`, TEN + number * MINUTE);
  const beginning = { type: visitType(), standard: STANDARD, label: `label ${number}` };
  const deeds = [{ do: 'join' }, { do: 'finish', outcome: 'as-planned' }, { do: 'close' }] as const;
  return performAll(
    startVisit(`visit-${number}`, beginning, page.stamp()),
    deeds.map((deed) => ({ deed, stamp: page.stamp() })),
  );
}
