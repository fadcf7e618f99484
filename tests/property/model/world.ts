import { unlockedKey } from '@/utils/browser';
import { createVault, frontOf, openVisits, unlock } from '@/utils/store';
import { database } from '@/utils/store/database';
import type { Deed, Field, Stamped, Visit } from '@/utils/visit';
import { as, passMinute, stamps } from '../../support/acting';
import { cutOff, mendDisk, refuseWrites } from '../../support/fake-disk';
import { installLocks } from '../../support/fake-locks';
import { FakeWindow } from '../../support/fake-window';
import { STANDARD, visitType } from '../../support/fixtures';
import { Expected, type Effect } from './expected';

const PASSPHRASE = 'orchard lantern pebble tuesday';
const TYPE = visitType();
export const FIELDS: Field[] = ['notes', 'mattered', 'item:listen'];

/** A window that is open. */
export interface Standing {
  window: FakeWindow;
  /** What happened in it and would go with it. */
  pending: Effect[];
  /** The visits that it has shown. */
  seen: Set<string>;
}

/** A device with a vault and up to two windows, and the model of it. */
export class World {
  readonly expected = new Expected();
  readonly windows: (Standing | undefined)[] = [];
  isUnlocked = true;
  isFull = false;
  private pages = 0;
  private readonly flights: Promise<unknown>[] = [];

  /** A new vault, and one window. */
  static async make(): Promise<World> {
    mendDisk();
    installLocks();
    await Promise.all(database.tables.map((table) => table.clear()));
    await createVault(PASSPHRASE);
    const world = new World();
    await world.open(0);
    return world;
  }

  async open(who: number): Promise<void> {
    if (!this.isUnlocked || this.windows[who]) return;
    // Where there is no room, what was left stays where it is.
    const failed = (error: unknown) => {
      if (!this.isFull) throw error;
    };
    const window = await FakeWindow.open(`page-${(this.pages += 1)}`, failed);
    this.windows[who] = { window, pending: [], seen: new Set() };
  }

  /** Something is done in a window: what comes of it is safe at once where there is room, for then it is in a draft. */
  happens({ pending }: Standing, ...effects: Effect[]): void {
    pending.push(...effects);
    if (!this.isFull) this.land(pending);
  }

  land(pending: Effect[]): void {
    for (const effect of pending.splice(0)) effect(this.expected);
  }

  /** Goes on by itself; a crash may come before it ends. */
  leaveGoing(act: Promise<unknown>): void {
    this.flights.push(act);
  }

  async flush(standing: Standing): Promise<boolean> {
    const isSaved = await standing.window.flush();
    if (isSaved) this.land(standing.pending);
    else if (!standing.window.hasFailed) throw new Error('not saved, and nothing is said');
    return isSaved;
  }

  /** The visit that stands in front, as the disk has it; undefined where there is none. */
  async front({ window, seen }: Standing): Promise<Visit | undefined> {
    const id = frontOf(await window.visits.index.read());
    const visit = id === undefined ? undefined : await window.visits.get(id);
    if (visit && !seen.has(visit.id)) {
      seen.add(visit.id);
      window.look(visit, FIELDS);
    }
    return visit;
  }

  /** A deed done past what waits in its window: it is on the disk when it is answered, or nothing was changed. */
  async change({ window }: Standing, id: string, deed: Deed, effect: Effect): Promise<void> {
    const stamped: Stamped = { deed, stamp: as(window.clock, stamps.stampAside) };
    if (await this.succeeds(window.visits.change(id, [stamped]))) effect(this.expected);
  }

  async start({ window }: Standing): Promise<void> {
    const label = `label ${this.expected.visits.size}`;
    const started = window.visits.start(
      { type: TYPE, standard: STANDARD, label },
      window.clock.pass(10).stamp(),
    );
    if (await this.succeeds(started)) this.expected.start((await started).id, label);
  }

  /** Whether it succeeds. It may fail for want of room only, and then it says so. */
  private async succeeds(act: Promise<unknown>): Promise<boolean> {
    try {
      await act;
      return true;
    } catch (error) {
      if (this.isFull && error instanceof Error && error.name === 'StorageFull') return false;
      throw error;
    }
  }

  fill(): void {
    this.isFull = true;
    refuseWrites(() => 'QuotaExceededError');
  }

  makeRoom(): void {
    this.isFull = false;
    mendDisk();
  }

  /** One window closes in order; what only waited in it lies in its draft, where there was room for that. */
  async close(who: number): Promise<void> {
    await Promise.allSettled(this.flights.splice(0));
    this.windows[who]?.window.leave();
    this.windows[who] = undefined;
  }

  /** Lock now: refused over text that is on no disk. */
  async lock(): Promise<void> {
    if (!this.isUnlocked) return;
    await Promise.allSettled(this.flights.splice(0));
    for (const standing of this.windows) if (standing && !(await this.flush(standing))) return;
    await this.end();
    const isOpen = await openVisits().then(
      () => true,
      () => false,
    );
    if (isOpen) throw new Error('locked, and it opens');
  }

  /** The power goes: nothing that is asked from now on reaches the disk. */
  async crash(): Promise<void> {
    cutOff();
    await Promise.allSettled(this.flights.splice(0));
    mendDisk();
    if (this.isFull) this.fill();
    await this.end();
  }

  private async end(): Promise<void> {
    this.windows.length = 0;
    this.isUnlocked = false;
    installLocks();
    await unlockedKey.remove();
  }

  async unlock(passphrase = PASSPHRASE): Promise<void> {
    if (this.isUnlocked) return;
    for (let minutes = 0; minutes < 2; minutes += 1) passMinute();
    await unlock(passphrase);
    this.isUnlocked = true;
    await this.open(0);
  }
}
