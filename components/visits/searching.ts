import { nextTurn } from '@/utils/browser';
import { VisitIndex, type Finding } from '@/utils/search';
import { readInSlices, type SeenNonces, type Visits } from '@/utils/store';
import type { Entry } from '@/utils/visit';

/** How many of how many visits have been read. */
export interface Progress {
  done: number;
  total: number;
}

/** What the page hears of the reading. */
export interface Hearing {
  /** While many visits are read. */
  progress: (progress: Progress | undefined) => void;
  /** There may be other visits to find than before. */
  changed: () => void;
  /** How many visits do not open. */
  unread: (number: number) => void;
  /** Why visits could not be read; undefined once they could. */
  failure: (error: unknown) => void;
}

/** So long the page may be kept from anything else at once, in ms. */
const SLICE = 6;
/** What is told changes no more often than this, and open visits are looked at again no sooner (ms). */
const BEAT = 1_000;

/**
 * The words of all visits, in this page's memory. Reading them goes on in slices between whatever else the page
 * does; what changes on the disk is read again.
 */
export class Searching {
  private readonly index = new VisitIndex();
  private readonly known = new Map<string, Entry>();
  private readonly seen: SeenNonces = new Map();
  private readonly unreadable = new Set<string>();
  private readonly queue = new Set<string>();
  private turn: Promise<void> = Promise.resolve();
  private isReading = false;
  private stopped = false;
  private sliceBegan = 0;
  private told = 0;
  private looked = -BEAT;
  private looking: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly visits: Visits,
    private readonly hearing: Hearing,
  ) {}

  /** Takes all entries as they now are: those that are new or changed can be found at once, and are read. */
  follow(entries: readonly Entry[]): void {
    this.turn = this.turn.then(() => this.take(entries)).catch(this.hearing.failure);
  }

  find(query: string): Finding {
    return this.index.find(query);
  }

  /** Looks at the open visits again, if not now then soon: their notes may change without their entry. */
  lookAgain(): void {
    const wait = Math.max(0, this.looked + BEAT - performance.now());
    this.looking ??= setTimeout(() => {
      this.looking = undefined;
      this.looked = performance.now();
      for (const { id, state } of this.known.values()) if (state !== 'closed') this.queue.add(id);
      void this.read();
    }, wait);
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.looking);
  }

  private async take(entries: readonly Entry[]): Promise<void> {
    this.sliceBegan = performance.now();
    for (const entry of entries) {
      await this.breathe();
      if (this.stopped) return;
      const known = this.known.get(entry.id);
      if (known === entry) continue;
      this.known.set(entry.id, entry);
      if (known && JSON.stringify(known) === JSON.stringify(entry)) continue;
      this.index.putEntry(entry);
      this.queue.add(entry.id);
    }
    this.drop(new Set(entries.map(({ id }) => id)));
    this.hearing.changed();
    void this.read();
  }

  /** What was erased is not looked for any more, and its words go. */
  private drop(present: ReadonlySet<string>): void {
    for (const id of this.known.keys()) {
      if (present.has(id)) continue;
      this.known.delete(id);
      this.seen.delete(id);
      this.queue.delete(id);
      this.unreadable.delete(id);
      this.index.remove(id);
    }
    this.hearing.unread(this.unreadable.size);
  }

  private async read(): Promise<void> {
    if (this.isReading) return;
    this.isReading = true;
    this.told = performance.now();
    try {
      const progress = { done: 0, total: 0 };
      while (this.queue.size > 0 && !this.stopped) {
        const ids = [...this.queue];
        this.queue.clear();
        progress.total += ids.length;
        await this.readThese(ids, progress);
      }
      this.hearing.failure(undefined);
    } catch (error) {
      // The next look begins again; what was read is not read twice.
      for (const id of this.known.keys()) this.queue.add(id);
      this.hearing.failure(error);
    } finally {
      this.isReading = false;
      this.hearing.progress(undefined);
    }
  }

  private async readThese(ids: readonly string[], progress: Progress): Promise<void> {
    let found = 0;
    for await (const slice of readInSlices(this.visits, ids, { seen: this.seen })) {
      this.sliceBegan = performance.now();
      for (const visit of slice.visits) {
        for (const _ of this.index.putTexts(visit)) await this.breathe();
        await this.breathe();
        if (this.stopped) return;
      }
      for (const id of slice.unread) this.unreadable.add(id);
      for (const { id } of slice.visits) this.unreadable.delete(id);
      found += slice.visits.length;
      progress.done += slice.looked;
      this.tell(progress);
    }
    this.hearing.unread(this.unreadable.size);
    if (found > 0) this.hearing.changed();
  }

  private tell(progress: Progress): void {
    if (performance.now() - this.told < BEAT) return;
    this.told = performance.now();
    this.hearing.progress({ ...progress });
    this.hearing.changed();
  }

  /** Lets the page do what it has to, when this has gone on for long enough. */
  private async breathe(): Promise<void> {
    if (performance.now() - this.sliceBegan < SLICE) return;
    await nextTurn();
    this.sliceBegan = performance.now();
  }
}
