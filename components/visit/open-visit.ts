import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import { beforeLocking, holdUnsaved } from '@/components/app';
import { Keeper, watchVisit, type DraftBox, type Saving, type Visits } from '@/utils/store';
import {
  performAll,
  type Deed,
  type Field,
  type FollowUpChange,
  type Stamped,
  type Visit,
} from '@/utils/visit';

/** The visit in front, as this window shows and changes it. */
export interface OpenVisit {
  readonly id: string;
  /** What the disk holds, with what is on its way there already done to it. Undefined until it is read. */
  readonly visit: ReadonlySignal<Visit | undefined>;
  readonly saving: ReadonlySignal<Saving>;
  /** Why the visit could not be read, if it could not. */
  readonly failure: ReadonlySignal<unknown>;
  do(deed: Deed): Promise<boolean>;
  /** Writes a text that was `base`; answers whether it was taken. */
  write(field: Field, base: string, next: string): boolean;
  /** Changes a follow-up as it is typed. @throws TooLong before anything changes */
  writeFollowUp(id: string, change: FollowUpChange): void;
  /** Whether this text, in a field of this window, is not yet on the disk. */
  holds(field: Field, text: string): boolean;
  /** A text of this window that was too long for its field, and lies nowhere else. */
  refusedText(field: Field): string | undefined;
  flush(): Promise<boolean>;
  /** Whether this window has let go of it. */
  readonly leaving: ReadonlySignal<boolean>;
  /** Stops following the disk; what is not there yet goes on trying, and still holds off the lock. */
  leave(): void;
}

/** What every part of a visit's view is given. */
export interface VisitProps {
  open: OpenVisit;
  visit: Visit;
}

/** Opens a visit for this window. What it writes is sealed and ready should the window close. */
export function openVisit(visits: Visits, box: DraftBox, id: string): OpenVisit {
  const disk = signal<Visit | undefined>(undefined);
  const waiting = signal<readonly Stamped[]>([]);
  const saving = signal<Saving>({ state: 'quiet' });
  const failure = signal<unknown>(undefined);

  const take = (visit: Visit) => {
    if (!disk.value || visit.revision >= disk.value.revision) disk.value = visit;
  };
  const keeper = new Keeper(visits, box, id, (onDisk) => {
    if (onDisk) take(onDisk);
    waiting.value = keeper.waiting;
    saving.value = keeper.saving;
  });
  const stopWatching = watchVisit(visits, id, {
    next: (visit) => {
      failure.value = undefined;
      take(visit);
    },
    failed: (error) => (failure.value = error),
  });
  const stopFlushing = beforeLocking(() => keeper.flush());
  const close = () => keeper.leave();
  const leaving = signal(false);
  const unsaved = computed(() => saving.value.state === 'failed');
  const stopHolding = holdUnsaved(unsaved);
  const stopWaiting = effect(() => {
    if (!leaving.value || waiting.value.length > 0 || unsaved.value) return;
    stopFlushing();
    stopHolding();
    globalThis.removeEventListener('pagehide', close);
    queueMicrotask(() => stopWaiting());
  });
  const rest = () => void (document.hidden && keeper.flush());
  globalThis.addEventListener('pagehide', close);
  document.addEventListener('visibilitychange', rest);

  return {
    id,
    visit: computed(() => disk.value && performAll(disk.value, waiting.value)),
    saving,
    failure,
    do: (deed) => keeper.do(deed),
    write: (field, base, next) => keeper.write(field, base, next),
    writeFollowUp: (id, change) => keeper.writeFollowUp(id, change),
    holds: (field, text) => keeper.holds(field, text),
    refusedText: (field) => keeper.refusedText(field),
    flush: () => keeper.flush(),
    leaving,
    leave() {
      stopWatching();
      document.removeEventListener('visibilitychange', rest);
      leaving.value = true;
    },
  };
}
