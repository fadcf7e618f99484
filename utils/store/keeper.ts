import { stampNow } from '@/utils/browser';
import type { Deed, Field, FollowUpChange, Stamped, Visit } from '@/utils/visit';
import type { DraftBox } from './drafts';
import { TooLong } from './errors';
import { checkDeed, type Visits } from './visits';

/** Whether what the clinician did is on the disk. */
export type Saving = { state: 'quiet' | 'saving' | 'saved' } | { state: 'failed'; error: unknown };

/** A text rests this long before it is put, and never waits longer than the second figure (ms). */
const REST = 250;
const AT_MOST = 900;
/** After a failed put, the next try comes by itself after this time (ms), unless someone asks for it sooner. */
const TRY_AGAIN = 5_000;

/**
 * Takes the deeds of one window to one visit, in order, each once: marks at once, texts when the hand rests.
 * What is not yet on the disk stays in `waiting` and lies ready, sealed, should the page close.
 */
export class Keeper {
  /** Deeds not yet on the disk, oldest first. */
  waiting: readonly Stamped[] = [];
  private flying = 0;
  private running: Promise<boolean> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private restingSince: number | undefined;
  private failure: unknown;
  private hasSaved = false;
  private readonly refused = new Map<Field, { text: string; error: TooLong }>();

  constructor(
    private readonly visits: Visits,
    private readonly box: DraftBox,
    readonly visit: string,
    /** Called after every change of `waiting` or `saving`, with the visit when the disk has a newer one. */
    private readonly changed: (onDisk?: Visit) => void,
  ) {}

  /** Whether what was done is on the disk. A failure stays one until a put has succeeded. */
  get saving(): Saving {
    const [refused] = this.refused.values();
    const error = this.failure ?? refused?.error;
    if (error !== undefined) return { state: 'failed', error };
    if (this.waiting.length > 0 || this.running) return { state: 'saving' };
    return { state: this.hasSaved ? 'saved' : 'quiet' };
  }

  /** Does a deed now; resolves to whether it is on the disk. */
  async do(deed: Deed): Promise<boolean> {
    if (!this.accepts(deed)) return false;
    this.wait([...this.waiting, { deed, stamp: stampNow() }]);
    return this.flush();
  }

  /** Changes a follow-up as it is typed: what only waits grows, and rests as a text does. */
  writeFollowUp(id: string, change: FollowUpChange): void {
    const last = this.waiting.findLast(
      ({ deed }, at) => at >= this.flying && deed.do === 'changeFollowUp' && deed.id === id,
    );
    const before = last?.deed.do === 'changeFollowUp' ? last.deed.change : {};
    const deed: Deed = { do: 'changeFollowUp', id, change: { ...before, ...change } };
    checkDeed(deed);
    this.wait([...this.waiting.filter((waits) => waits !== last), { deed, stamp: stampNow() }]);
    this.rest(REST);
  }

  /** Writes a text that was `base`, as typed; answers whether it was taken. One too long for its field is not. */
  write(field: Field, base: string, next: string): boolean {
    if (!this.accepts({ do: 'writeText', field, base, next })) return false;
    const last = this.waiting.findLast(
      ({ deed }, at) => at >= this.flying && 'field' in deed && deed.field === field,
    );
    // A text that only waits grows; a settling stays where it is, and what is typed on comes after it.
    const grown = last?.deed.do === 'writeText' && last.deed.next === base ? last.deed : undefined;
    const deed: Deed = { do: 'writeText', field, base: grown?.base ?? base, next };
    this.wait([...this.waiting.filter((waits) => !grown || waits !== last), { deed, stamp: stampNow() }]);
    this.rest(REST);
    return true;
  }

  /** Whether this text, in a field of this window, is not yet on the disk: it was too long, or is on its way. */
  holds(field: Field, text: string): boolean {
    const last = this.waiting.findLast(({ deed }) => deed.do === 'writeText' && deed.field === field);
    const isWaiting = last?.deed.do === 'writeText' && last.deed.next === text;
    return isWaiting || this.refused.has(field);
  }

  /** A text that was too long for its field; it lies nowhere but here and in the field. */
  refusedText(field: Field): string | undefined {
    return this.refused.get(field)?.text;
  }

  /** Puts everything that waits; resolves to whether it is all on the disk. */
  flush(): Promise<boolean> {
    clearTimeout(this.timer);
    this.restingSince = undefined;
    this.running ??= this.putAll();
    return this.running;
  }

  /** The page is closing: what is not yet asked onto the disk is asked in this turn. */
  leave(): void {
    this.box.putNow();
  }

  private accepts(deed: Deed): boolean {
    if ('field' in deed) this.refused.delete(deed.field);
    try {
      checkDeed(deed);
      return true;
    } catch (error) {
      if (!(error instanceof TooLong) || !('field' in deed)) throw error;
      const text = deed.do === 'settle' ? deed.text : deed.next;
      this.refused.set(deed.field, { text, error });
      this.changed();
      return false;
    }
  }

  private rest(time: number): void {
    const now = performance.now();
    this.restingSince ??= now;
    clearTimeout(this.timer);
    const left = Math.max(0, this.restingSince + Math.max(AT_MOST, time) - now);
    this.timer = setTimeout(() => void this.flush(), Math.min(time, left));
  }

  private async putAll(): Promise<boolean> {
    // `running` is set by now: it is taken back in the very turn in which the last look found nothing to put.
    await Promise.resolve();
    this.flying = 0;
    let failure: unknown;
    while (failure === undefined && this.waiting.length > 0) {
      const batch = this.waiting;
      this.flying = batch.length;
      try {
        const onDisk = await this.visits.change(this.visit, batch);
        this.flying = 0;
        this.failure = undefined;
        this.hasSaved = true;
        this.wait(this.waiting.slice(batch.length), onDisk);
      } catch (error) {
        this.flying = 0;
        failure = error;
      }
    }
    this.running = undefined;
    this.failure = failure;
    if (failure !== undefined) this.rest(TRY_AGAIN);
    this.changed();
    return failure === undefined && this.refused.size === 0;
  }

  private wait(waiting: readonly Stamped[], onDisk?: Visit): void {
    this.waiting = waiting;
    this.box.keep(this.visit, waiting);
    this.changed(onDisk);
  }
}
