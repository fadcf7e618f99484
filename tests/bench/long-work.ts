import { readPersonalEdits } from '@/utils/standard';
import {
  beginKeyChange,
  checkRecords,
  continueKeyChange,
  makeBackup,
  openBackup,
  openVisits,
  planRestore,
  restoreBackup,
  unlock,
  type Visits,
} from '@/utils/store';
import { forgetKey } from '@/utils/vault';

/** What a long piece of work took: its time, and the longest time for which the page could do nothing else, ms. */
export interface Worked {
  time: number;
  longest: number;
}

const BACKUP_PASSPHRASE = 'a passphrase of the benchmark';

/** A timer that is late by so much tells that the page was busy for as long, ms. */
const TICK = 4;

async function timed(work: () => Promise<unknown>): Promise<Worked> {
  let [longest, last, isOver] = [0, performance.now(), false];
  const tick = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last - TICK);
    last = now;
    if (!isOver) setTimeout(tick, TICK);
  };
  setTimeout(tick, TICK);
  const began = performance.now();
  await work();
  const time = performance.now() - began;
  isOver = true;
  tick();
  return { time, longest };
}

/** The product's own long work, measured inside the extension. */
export const longWork = {
  /** Locks the vault and unlocks it by its passphrase, through the slow derivation. */
  async timeToUnlock(passphrase: string): Promise<Worked> {
    await forgetKey();
    return timed(() => unlock(passphrase));
  },
  /** Opens every record. */
  async timeToCheck(): Promise<Worked> {
    const visits = await openVisits();
    return timed(async () => {
      for await (const found of checkRecords(visits))
        if (found.done > found.total) throw new Error('too many');
    });
  },
  /** Begins to change the data key, in a page that is closed then. */
  beginKeyChange: (passphrase: string) => beginKeyChange(passphrase),
  /** Seals every record anew by the new key. */
  async timeToSealAnew(): Promise<Worked> {
    const visits = await openVisits();
    return timed(() => continueKeyChange(visits));
  },
  /** Makes a backup, and restores it beside what is there, as copies. */
  async timesOfBackup(): Promise<{ save: Worked; restore: Worked }> {
    const visits = await openVisits();
    let bytes = new Uint8Array();
    const save = await timed(async () => {
      ({ bytes } = await makeBackup(visits, {
        passphrase: BACKUP_PASSPHRASE,
        readPersonal: readPersonalEdits,
      }));
    });
    await changeAll(visits);
    const restore = await timed(async () => {
      const how = { readPersonal: readPersonalEdits };
      const document = await openBackup(new Blob([bytes]), BACKUP_PASSPHRASE, how);
      const plan = await planRestore(visits, document, readPersonalEdits);
      if ((await restoreBackup(visits, plan, 'both')) === 0) throw new Error('nothing was restored');
    });
    return { save, restore };
  },
};

/** Leaves no visit as it is in the backup, so that every one of them is restored. */
async function changeAll(visits: Visits): Promise<void> {
  const clock = { zone: 'UTC', offset: 0, page: 'bench' };
  let sequence = 0;
  for await (const slice of visits.entries()) {
    for (const { id } of slice) {
      const stamp = { ...clock, at: Date.now(), steady: performance.now(), sequence: (sequence += 1) };
      await visits.change(id, [{ deed: { do: 'keep' }, stamp }]);
    }
  }
}
