import { randomId } from '@/utils/browser';
import { open, seal, type DataKey, type Sealed } from '@/utils/vault';
import {
  entryOf,
  FOLLOW_UP_LIMITS,
  LABEL_LIMIT,
  startVisit,
  TEXT_LIMIT,
  type Beginning,
  type Deed,
  type Entry,
  type Stamp,
  type Stamped,
  type Visit,
} from '@/utils/visit';
import { asking, checkVault, database, putRecords } from './database';
import { isWaiting, type Index } from './entries';
import { NotFound, TooLong } from './errors';
import type { Filed } from './filing';
import { enter } from './gate';
import { IndexRecord, type KeptShelves, type Pointers } from './index-record';

/** Hears of a change to a visit. */
type Heard = (id: string, deeds: readonly Stamped[]) => void;

/** The visits of an unlocked vault. Every change is one read, change, seal and put under the visit's lock. */
export class Visits {
  readonly index: IndexRecord;
  private readonly unheard: Parameters<Heard>[] = [];
  private hear: Heard = (...change) => void this.unheard.push(change);

  constructor(
    readonly key: DataKey,
    indexId: string,
    /** The index as it was read with the header: whoever follows it first need not wait for it again. */
    private firstIndex?: Sealed,
  ) {
    this.index = new IndexRecord(key, indexId);
  }

  /** Has the log hear of every change that is on the disk, those before it listened first. */
  tellLog(hear: Heard): void {
    this.hear = hear;
    for (const change of this.unheard.splice(0)) hear(...change);
  }

  /** Hands over the index that was read with the header, once: later it may be an old one. */
  takeFirstIndex(): Sealed | undefined {
    const index = this.firstIndex;
    this.firstIndex = undefined;
    return index;
  }

  /** Starts a visit and puts it in front; one that was in front is parked. @throws TooLong before anything changes */
  async start(beginning: Beginning, stamp: Stamp): Promise<Visit> {
    checkLength(beginning.label, LABEL_LIMIT);
    const visit = startVisit(randomId(), beginning, stamp);
    const records = [await seal(this.key, visit.id, visit)];
    await this.putIndex({ entry: entryOf(visit), isNew: true, records }, { front: visit.id, from: null });
    this.hear(visit.id, []);
    return visit;
  }

  /** The visit as it lies on the disk. @throws NotFound | RecordDamaged | VaultGone */
  async get(id: string): Promise<Visit> {
    const record = await asking(() => database.records.get(id));
    if (record) return this.open(record);
    await asking(checkVault);
    throw new NotFound('there is no such visit');
  }

  /** Opens a sealed visit. @throws RecordDamaged */
  async open(record: Sealed): Promise<Visit> {
    const reading = import('./whole-visit').then(({ wholeVisit }) => wholeVisit);
    const [data, read] = await Promise.all([open(this.key, record), reading]);
    return read(data);
  }

  /**
   * Does deeds to a visit and resolves when the result is on the disk.
   * @throws TooLong before anything changes | NotFound | RecordDamaged | StorageFull | StorageRefused
   */
  change(id: string, deeds: readonly Stamped[]): Promise<Visit> {
    for (const { deed } of deeds) checkDeed(deed);
    return navigator.locks.request(`visit ${id}`, async () => {
      const before = await this.get(id);
      const filed = await import('./filing').then(({ fileChange }) => fileChange(this.key, before, deeds));
      const after = await this.putChange(before, filed);
      this.hear(id, deeds);
      return after;
    });
  }

  /** Takes the visit in front aside; it waits under "to finish". */
  async park(): Promise<void> {
    await this.putIndex(undefined, { front: null });
  }

  /** Puts a waiting visit in front. */
  async bringForward(id: string): Promise<void> {
    await this.putIndex(undefined, { front: id });
  }

  /** Chooses the visit that the next one shall carry on from, or none (null). */
  async carryOnFrom(id: string | null): Promise<void> {
    await this.putIndex(undefined, { from: id });
  }

  /**
   * Every entry, newest first, in slices: the index, then a shelf at a time.
   * @param kept what was read the last time, for who asks again and again; it is brought up to date
   */
  entries(kept?: KeptShelves): AsyncGenerator<Entry[]> {
    return this.index.slices(kept);
  }

  /** Puts a changed visit, the older states of its texts, and its entry where that changed: all, or none. */
  private async putChange(before: Visit, { visit, states, gone }: Filed): Promise<Visit> {
    const records = [await seal(this.key, visit.id, visit), ...states];
    const entry = entryOf(visit);
    if (JSON.stringify(entryOf(before)) === JSON.stringify(entry)) await putRecords(records, gone);
    else {
      const move: Move = isWaiting(entry) ? {} : { noLonger: visit.id };
      await this.putIndex({ entry, isNew: false, records, gone }, move);
    }
    return visit;
  }

  private putIndex(change: Listed | undefined, move: Move) {
    return navigator.locks.request('index', async () => {
      const pointers = 'noLonger' in move ? await this.away(move.noLonger) : move;
      const lists = await this.index.prepare(change?.entry, pointers, change?.isNew ?? false);
      await putRecords([...(change?.records ?? []), ...lists], change?.gone);
    });
  }

  private async away(id: string): Promise<Pointers> {
    return (await this.index.read()).front === id ? { front: null } : {};
  }
}

/** A visit that the lists show another way than before, and what is put and removed with it. */
interface Listed {
  entry: Entry;
  isNew: boolean;
  records: Sealed[];
  gone?: string[];
}

/** Where the lists point after a change, or which visit is in front no longer, if it was. */
type Move = Pointers | { noLonger: string };

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
  const { key, indexId, index } = await enter();
  return new Visits(key, indexId, index);
}

/** @throws TooLong when a deed writes more than its field holds */
export function checkDeed(deed: Deed): void {
  if ('next' in deed) checkLength(deed.next, TEXT_LIMIT);
  if (deed.do === 'settle') checkLength(deed.text, TEXT_LIMIT);
  if (deed.do === 'changeFollowUp') {
    checkLength(deed.change.what ?? '', FOLLOW_UP_LIMITS.what);
    checkLength(deed.change.who ?? '', FOLLOW_UP_LIMITS.who);
  }
  if (deed.do === 'putFeedback') {
    for (const { answer } of deed.feedback.answers) {
      if (typeof answer === 'object') checkLength(answer.text, TEXT_LIMIT);
    }
  }
}

function checkLength(text: string, limit: number): void {
  if (text.length > limit) throw new TooLong(text.length, limit);
}
