import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeBackup, type Visits } from '@/utils/store';
import { readClinician, readPersonal as readOwn } from '@/utils/store/backup/own';
import { type Visit } from '@/utils/visit';
import { PageClock } from '../../support/fixtures';
import {
  backupOf,
  disk,
  documentIn,
  EDITS,
  fill,
  LOW,
  openBytes,
  PASSPHRASE,
  readPersonal,
  restore,
  save,
  visitsOf,
} from './backup';
import { damage, freshVisits } from './on-disk';

let visits: Visits;
let clock: PageClock;
beforeEach(async () => {
  visits = await freshVisits();
  clock = new PageClock();
});

/** Restores in the moment in which one of them went to the bin: from the restore on, it has all its days there again. */
async function restoreAtBin(bytes: Uint8Array, before: readonly Visit[]): Promise<number> {
  const binned = before.find((visit) => visit.binned)!.binned!;
  const now = vi.spyOn(Date, 'now').mockReturnValue(binned.at);
  const count = await restore(visits, bytes);
  now.mockRestore();
  return count;
}

describe('a backup', () => {
  it('restored into a new vault brings every visit, the bin, the name and the own edits', async () => {
    const before = await fill(visits, clock);
    const made = await save(visits);
    expect(made).toMatchObject({ visits: 3, unread: 0 });
    visits = await freshVisits();
    expect(await restoreAtBin(made.bytes, before)).toBe(3);
    expect(await visitsOf(visits)).toEqual(before);
    expect(await readClinician(visits.key)).toMatchObject({ name: 'Dr Day', role: 'GP' });
    expect(await readOwn(visits.key, readPersonal)).toEqual(EDITS);
  });

  it('made again after it was restored is the same, byte for byte, but for when it was made', async () => {
    const before = await fill(visits, clock);
    const text = await documentIn((await save(visits)).bytes);
    visits = await freshVisits();
    await restoreAtBin(await backupOf(text), before);
    const again = await documentIn((await save(visits)).bytes);
    const made = /"made":"[^"]*"/;
    expect(again.replace(made, '')).toBe(text.replace(made, ''));
    expect(text).toMatch(
      /^\{"format":"webside-backup\/1","made":"20\d\d-[^"]*Z","app":"[^"]+","vault":"vault-1",/,
    );
  });

  it('tells how many visits do not open, and holds the others', async () => {
    const [first] = await fill(visits, clock);
    await damage(first!.id);
    const made = await save(visits);
    expect(made).toMatchObject({ visits: 2, unread: 1 });
    expect((await openBytes(made.bytes)).visits).toHaveLength(2);
  });

  it('that does not hold what was written is not handed out', async () => {
    await fill(visits, clock);
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
    await fill(visits, clock);
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
