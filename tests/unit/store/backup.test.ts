import { beforeEach, describe, expect, it } from 'vitest';
import { changePersonal, makeBackup, planRestore, restoreBackup, type Visits } from '@/utils/store';
import { readClinician, readPersonal as readOwn } from '@/utils/store/backup/own';
import { writeClinician } from '@/utils/store/clinician';
import { database, putRecords } from '@/utils/store/database';
import { emptyIndex, INDEX_HOLDS, SHELF_HOLDS } from '@/utils/store/entries';
import { seal } from '@/utils/vault';
import { entryOf, performAll, startVisit, textOf, type Visit } from '@/utils/visit';
import { MINUTE, PageClock, STANDARD, TEN, visitType } from '../../support/fixtures';
import {
  backupOf,
  disk,
  documentIn,
  LOW,
  openBytes,
  PASSPHRASE,
  readPersonal,
  restore,
  save,
  visitsOf,
} from './backup';
import { damage, freshVisits, start } from './on-disk';

const EDITS = {
  version: 1 as const,
  types: [{ type: 'test-visit', sayings: [], hidden: ['listen'], own: [] }],
};
let visits: Visits;
let clock: PageClock;
beforeEach(async () => {
  visits = await freshVisits();
  clock = new PageClock();
});

/** A vault with some of everything: visits in each state, one in the bin, a name, edits. */
async function fill(): Promise<Visit[]> {
  for (const label of ['AB', 'CD', 'EF']) await start(visits, clock.pass(MINUTE), label);
  const [first, second] = await visitsOf(visits);
  await write(first!.id, 'What a patient said \ud83d 👩🏽‍⚕️');
  await visits.change(second!.id, [{ deed: { do: 'bin' }, stamp: clock.pass(MINUTE).stamp() }]);
  await writeClinician(visits.key, () => ({ name: 'Dr Day', role: 'GP' }));
  await changePersonal(visits, readPersonal, () => EDITS);
  return visitsOf(visits);
}

async function write(id: string, next: string): Promise<void> {
  const base = textOf(await visits.get(id), 'notes');
  const stamp = clock.pass(MINUTE).stamp();
  await visits.change(id, [{ deed: { do: 'writeText', field: 'notes', base, next }, stamp }]);
}

describe('a backup', () => {
  it('restored into a new vault brings every visit, the bin, the name and the own edits', async () => {
    const before = await fill();
    const made = await save(visits);
    expect(made).toMatchObject({ visits: 3, unread: 0 });
    visits = await freshVisits();
    expect(await restore(visits, made.bytes)).toBe(3);
    expect(await visitsOf(visits)).toEqual(before);
    expect(await readClinician(visits.key)).toMatchObject({ name: 'Dr Day', role: 'GP' });
    expect(await readOwn(visits.key, readPersonal)).toEqual(EDITS);
  });

  it('made again after it was restored is the same, byte for byte, but for when it was made', async () => {
    await fill();
    const text = await documentIn((await save(visits)).bytes);
    visits = await freshVisits();
    await restore(visits, await backupOf(text));
    const again = await documentIn((await save(visits)).bytes);
    const made = /"made":"[^"]*"/;
    expect(again.replace(made, '')).toBe(text.replace(made, ''));
    expect(text).toMatch(
      /^\{"format":"webside-backup\/1","made":"20\d\d-[^"]*Z","app":"[^"]+","vault":"vault-1",/,
    );
  });

  it('tells how many visits do not open, and holds the others', async () => {
    const [first] = await fill();
    await damage(first!.id);
    const made = await save(visits);
    expect(made).toMatchObject({ visits: 2, unread: 1 });
    expect((await openBytes(made.bytes)).visits).toHaveLength(2);
  });

  it('that does not hold what was written is not handed out', async () => {
    await fill();
    let looks = 0;
    const how = { passphrase: PASSPHRASE, workFactor: LOW };
    const fickle = (data: unknown) => {
      looks += 1;
      if (looks > 1) throw new Error('not this time');
      return readPersonal(data);
    };
    await expect(makeBackup(visits, { ...how, readPersonal: fickle })).rejects.toMatchObject({
      name: 'BackupRefused',
    });
  });

  it('can be stopped at every step, and nothing is left of it', async () => {
    await fill();
    const before = await disk();
    for (const wanted of ['reading', 'sealing', 'checking']) {
      const stop = new AbortController();
      const progress = (step: string) => step === wanted && stop.abort();
      const how = { passphrase: PASSPHRASE, readPersonal, workFactor: LOW, signal: stop.signal, progress };
      await expect(makeBackup(visits, how), wanted).rejects.toThrow('aborted');
    }
    expect(await disk()).toBe(before);
  });

  it('of an empty vault is one too', async () => {
    const { bytes } = await save(visits);
    expect(await openBytes(bytes)).toMatchObject({ visits: [], clinician: { name: '', role: '' } });
    expect(await restore(visits, bytes)).toBe(0);
  });
});

describe('restoring over what is here', () => {
  async function changedSince(): Promise<{ bytes: Uint8Array; id: string; theirs: Visit }> {
    const [first] = await fill();
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
    expect(await visits.get(id)).toEqual(theirs);
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

  it('mends what was damaged', async () => {
    const [first] = await fill();
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

  it('is all or nothing: a disk that is full in its middle, or Stop, leaves everything as it was', async () => {
    await fill();
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
    const [first] = await fill();
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
