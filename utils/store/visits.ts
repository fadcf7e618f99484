import { randomId } from '@/utils/browser';
import { open, seal, type DataKey, type Sealed } from '@/utils/vault';
import {
  entryOf,
  LABEL_LIMIT,
  performAll,
  readVisit,
  startVisit,
  TEXT_LIMIT,
  type Deed,
  type Entry,
  type Stamp,
  type Stamped,
  type Visit,
} from '@/utils/visit';
import type { VisitType } from '@/utils/checklist';
import { asking, database, putRecords } from './database';
import { isWaiting, whole, type Index } from './entries';
import { NotFound, TooLong } from './errors';
import { enter } from './gate';
import { IndexRecord } from './index-record';

/** The visits of an unlocked vault. Every change is one read, change, seal and put under the visit's lock. */
export class Visits {
  readonly index: IndexRecord;

  constructor(
    readonly key: DataKey,
    indexId: string,
  ) {
    this.index = new IndexRecord(key, indexId);
  }

  /** Starts a visit and puts it in front; one that was in front is parked. @throws TooLong before anything changes */
  async start(type: VisitType, standard: Visit['standard'], label: string, stamp: Stamp): Promise<Visit> {
    checkLength(label, LABEL_LIMIT);
    const { id, version } = standard;
    const visit = startVisit(randomId(), type, { id, version }, label, stamp);
    await this.put(visit, entryOf(visit), visit.id, true);
    return visit;
  }

  /** The visit as it lies on the disk. @throws NotFound | RecordDamaged */
  async get(id: string): Promise<Visit> {
    const record = await asking(() => database.records.get(id));
    if (!record) throw new NotFound('there is no such visit');
    return this.open(record);
  }

  /** Opens a sealed visit. @throws RecordDamaged */
  async open(record: Sealed): Promise<Visit> {
    return whole(readVisit, await open(this.key, record));
  }

  /**
   * Does deeds to a visit and resolves when the result is on the disk.
   * @throws TooLong before anything changes | NotFound | RecordDamaged | StorageFull | StorageRefused
   */
  change(id: string, deeds: readonly Stamped[]): Promise<Visit> {
    for (const { deed } of deeds) checkDeed(deed);
    return navigator.locks.request(`visit ${id}`, async () => {
      const before = await this.get(id);
      const after = performAll(before, deeds);
      await this.putChange(before, after);
      return after;
    });
  }

  /** Takes the visit in front aside; it waits under "to finish". */
  async park(): Promise<void> {
    await this.putIndex(undefined, null);
  }

  /** Puts a waiting visit in front. */
  async bringForward(id: string): Promise<void> {
    await this.putIndex(undefined, id);
  }

  /** Every entry, newest first, in slices: the index, then a shelf at a time. */
  entries(): AsyncGenerator<Entry[]> {
    return this.index.slices();
  }

  private async putChange(before: Visit, after: Visit): Promise<void> {
    const entry = entryOf(after);
    if (JSON.stringify(entryOf(before)) === JSON.stringify(entry)) {
      await putRecords([await seal(this.key, after.id, after)]);
      return;
    }
    await this.put(after, entry, isWaiting(entry) ? undefined : { unless: after.id });
  }

  /** Puts a visit together with its entry: both, or none. */
  private async put(visit: Visit, entry: Entry, front: Front, isNew = false): Promise<void> {
    await this.putIndex({ entry, isNew, record: await seal(this.key, visit.id, visit) }, front);
  }

  private putIndex(change: { entry: Entry; isNew: boolean; record: Sealed } | undefined, front: Front) {
    return navigator.locks.request('index', async () => {
      const next = typeof front === 'object' && front ? await this.frontWithout(front.unless) : front;
      const lists = await this.index.prepare(change?.entry, next, change?.isNew ?? false);
      await putRecords(change ? [change.record, ...lists] : lists);
    });
  }

  private async frontWithout(id: string): Promise<null | undefined> {
    return (await this.index.read()).front === id ? null : undefined;
  }
}

/** Which visit comes to the front: this id, none (null), as before (undefined), or none if it is the one named. */
type Front = string | null | undefined | { unless: string };

/** The visit in front, if the index names one that still waits. */
export function frontOf(index: Index): string | undefined {
  return index.entries.find((entry) => entry.id === index.front && isWaiting(entry))?.id;
}

/** The other visits still to finish, newest first. */
export function waitingIn(index: Index): Entry[] {
  const front = frontOf(index);
  return index.entries.filter((entry) => isWaiting(entry) && entry.id !== front);
}

/** The visits of the unlocked vault. @throws VaultLocked */
export async function openVisits(): Promise<Visits> {
  const { key, indexId } = await enter();
  return new Visits(key, indexId);
}

/** @throws TooLong when a deed writes more than its field holds */
export function checkDeed(deed: Deed): void {
  if (deed.do === 'writeText') checkLength(deed.next, TEXT_LIMIT);
  if (deed.do === 'settle') checkLength(deed.text, TEXT_LIMIT);
}

function checkLength(text: string, limit: number): void {
  if (text.length > limit) throw new TooLong(text.length, limit);
}
